import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { changedSearch } from '#renderer/address.ts'
import type { Input } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { GroupBy } from '#shared/domain/action-grouping.ts'
import type { ActionList } from '#shared/domain/action-status.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

/** What the address of the screen says: a list with its filters can be kept, sent and gone back to. */
type ActionSearch = {
  readonly list?: Exclude<ActionList, 'all'>
  readonly by?: GroupBy
  readonly group?: WorkingGroupId
  readonly period?: PeriodId
  readonly activity?: ActivityId
  readonly meeting?: MeetingId
  readonly organisation?: OrganisationId
  readonly open?: ActionId
  readonly new?: number
}

type Patch = { readonly [Key in keyof ActionSearch]: ActionSearch[Key] | undefined }

/** Reads and changes the filter in the address; what is set to undefined leaves it. */
export function useActionFilter() {
  const search = useSearch({ strict: false }) as ActionSearch
  const navigate = useNavigate()
  // Not in the address: it would lag behind fast typing.
  const [words, setWords] = useState('')
  const change = (patch: Patch) => {
    void navigate({ to: '/actions', search: changedSearch(search, patch), replace: true })
  }
  const { group, period, activity, meeting, organisation } = search
  const filter: Input<'actions.counts'> = {
    ...(group !== undefined && { groupId: group }),
    ...(period !== undefined && { periodId: period }),
    ...(activity !== undefined && { activityId: activity }),
    ...(meeting !== undefined && { meetingId: meeting }),
    ...(organisation !== undefined && { organisationId: organisation }),
    ...(words.trim() !== '' && { search: words }),
  }
  const clear = () => {
    setWords('')
    change({ period: undefined, activity: undefined, meeting: undefined, organisation: undefined, group: undefined })
  }
  return { search, filter, list: search.list ?? 'open', by: search.by ?? 'agency', change, words, setWords, clear }
}
