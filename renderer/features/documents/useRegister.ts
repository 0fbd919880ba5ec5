import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { changedSearch } from '#renderer/address.ts'
import type { Input } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { OutgoingId, OutgoingKind } from '#shared/domain/outgoing.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall } from '../../api.tsx'
import { registerLines } from './register-lines.ts'

/** What the address of the screen says. */
type RegisterSearch = {
  readonly year?: number | 'all'
  readonly kind?: OutgoingKind
  readonly organisation?: OrganisationId
  readonly meeting?: MeetingId
  readonly group?: WorkingGroupId
  readonly open?: OutgoingId
  readonly wording?: number
  /** Keys of the Lao sentences that held papers back, with commas between them. */
  readonly sentences?: string
  /** Address of the screen on which those papers were asked for, when it is another one. */
  readonly from?: string
  /** Meeting whose letters were held back here. */
  readonly letters?: MeetingId
}

/** Takes the Lao sentences, and why they were opened, out of the address. */
export const WITHOUT_WORDING = { wording: undefined, sentences: undefined, from: undefined, letters: undefined } as const

type Patch = { readonly [Key in keyof RegisterSearch]: RegisterSearch[Key] | undefined }

/** The register as it is filtered in the address: what waits, of all years, and what has left in one. */
export function useRegister() {
  const search = useSearch({ strict: false }) as RegisterSearch
  const navigate = useNavigate()
  const { today } = useCall('app.state', {})
  const years = useCall('outgoing.years', {})
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const thisYear = Number(today.slice(0, 4))
  // A linked meeting or agency is looked for in every year.
  const isLinked = search.meeting !== undefined || search.organisation !== undefined
  const year = search.year ?? (isLinked ? 'all' : thisYear)
  const filter: Input<'outgoing.list'> = {
    ...(search.kind !== undefined && { kind: search.kind }),
    ...(search.group !== undefined && { groupId: search.group }),
    ...(search.meeting !== undefined && { meetingId: search.meeting }),
    ...(search.organisation !== undefined && { organisationId: search.organisation }),
  }
  // The list of before stays while the next one is read.
  const wanted = useDeferredValue(JSON.stringify({ filter, year }))
  const asked = JSON.parse(wanted) as { readonly filter: Input<'outgoing.list'>; readonly year: number | 'all' }
  const ready = useCall('outgoing.list', { ...asked.filter, state: 'ready' })
  const ofYear = useCall('outgoing.list', { ...asked.filter, ...(asked.year !== 'all' && { year: asked.year }) })
  const rows = [...ready, ...ofYear.filter(({ state }) => state !== 'ready')]
  const change = (patch: Patch) => {
    void navigate({ to: '/documents', search: changedSearch(search, patch), replace: true })
  }
  return {
    search,
    today,
    year,
    years: [...new Set([thisYear, ...years])].toSorted((left, right) => right - left),
    rows,
    unfolded,
    lines: registerLines(rows, unfolded),
    isFiltered: Object.keys(filter).length > 0,
    change,
    lift: () => change({ kind: undefined, group: undefined, meeting: undefined, organisation: undefined, year: undefined }),
    toggle: (key: string) => setUnfolded(new Set(unfolded.has(key) ? [...unfolded].filter((other) => other !== key) : [...unfolded, key])),
    unfold: (key: string) => setUnfolded(new Set([...unfolded, key])),
  }
}

export type Register = ReturnType<typeof useRegister>
