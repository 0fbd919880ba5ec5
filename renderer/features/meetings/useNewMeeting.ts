import { useState } from 'react'
import { useCall } from '#renderer/api.tsx'
import type { DateOption } from '#renderer/components/DateOptions.tsx'
import { newId } from '#renderer/new-id.ts'
import type { Input } from '#shared/contract/index.ts'
import type { TemplateId } from '#shared/domain/agenda-template.ts'
import type { MeetingId, MeetingKind } from '#shared/domain/meeting.ts'
import type { VenueId } from '#shared/domain/venue.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

/** What was typed or chosen; what is undefined is taken from the proposal. */
export type MeetingDraft = {
  readonly id: MeetingId
  readonly groupId: WorkingGroupId
  readonly withGroupIds: readonly WorkingGroupId[]
  readonly kind: MeetingKind
  /** Index of a proposed date, a day of one's own, or none yet. */
  readonly choice: DateOption
  readonly otherDay: string | null
  readonly startsTime?: string | null
  readonly endsTime?: string | null
  readonly venueId?: VenueId | null
  readonly venueText: string
  readonly payer: string
  readonly costReason: string
  readonly titleEn?: string
  readonly titleLo?: string
  readonly agenda: 'template' | 'copyLast' | 'empty'
  readonly templateId?: TemplateId
  readonly isHeld: boolean
}
export type DraftChanges = Partial<MeetingDraft>

/** The meeting that is being convened: what was chosen over what is proposed. */
export function useNewMeeting(groupId: WorkingGroupId | undefined) {
  const { groups } = useCall('meetings.convening', {})
  const waiting = groups.find(({ heldCount, plannedCount }) => heldCount + plannedCount === 0)
  const [draft, setDraft] = useState<MeetingDraft>(() => ({
    id: newId<MeetingId>(),
    groupId: groupId ?? waiting?.group.id ?? groups[0]?.group.id ?? ('' as WorkingGroupId),
    withGroupIds: [],
    kind: 'ordinary',
    choice: 0,
    otherDay: null,
    venueText: '',
    payer: '',
    costReason: '',
    agenda: 'template',
    isHeld: false,
  }))
  const proposal = useCall('meetings.propose', { groupId: draft.groupId, kind: draft.kind, withGroupIds: [...draft.withGroupIds] })
  const proposed = typeof draft.choice === 'number' ? proposal.dates[draft.choice] : undefined
  const heldOn = draft.isHeld || draft.choice === 'other' ? draft.otherDay : (proposed?.heldOn ?? null)
  const fields = {
    heldOn,
    startsTime: draft.startsTime === undefined ? proposal.startsTime : draft.startsTime,
    endsTime: draft.endsTime === undefined ? proposal.endsTime : draft.endsTime,
    venueId: draft.venueId === undefined ? ((proposed ?? proposal.dates[0])?.venueId ?? null) : draft.venueId,
    venueText: draft.venueText,
    payer: draft.payer,
    costReason: draft.costReason,
    titleEn: draft.titleEn ?? proposal.titleEn,
    titleLo: draft.titleLo ?? proposal.titleLo,
  }
  const input = (): Input<'meetings.create'> => ({
    id: draft.id,
    kind: draft.kind,
    groupIds: [draft.groupId, ...draft.withGroupIds],
    ...fields,
    agenda:
      draft.agenda === 'template' ? { kind: 'template', templateId: draft.templateId ?? proposal.templateId } : { kind: draft.agenda },
    enteredAfterwards: draft.isHeld ? 1 : 0,
  })
  return { draft, proposal, fields, input, change: (changes: DraftChanges) => setDraft((before) => ({ ...before, ...changes })) }
}
