import { z } from 'zod'
import { ActivityId } from './activity.ts'
import { AgendaItemId } from './agenda-item.ts'
import { Day, Flag, Line, OptionalLine, Prose, Stale } from './common.ts'
import { DecisionId } from './decision.ts'
import { MeetingId } from './meeting.ts'
import { OrganisationId } from './organisation.ts'
import { WorkingGroupId } from './working-group.ts'

export const ActionId = z.string().min(1).brand<'ActionId'>()
export type ActionId = z.infer<typeof ActionId>

export const ActionStatus = z.enum(['open', 'inProgress', 'done', 'cancelled'])
export type ActionStatus = z.infer<typeof ActionStatus>

export const Action = z.object({
  id: ActionId,
  groupId: WorkingGroupId,
  meetingId: MeetingId.nullable(),
  itemId: AgendaItemId.nullable(),
  decisionId: DecisionId.nullable(),
  /** `CSSWG/2015/01-A3`, or `CSSWG/2015/A1` without a meeting; never used twice, never changes. */
  number: z.string(),
  textEn: Line,
  textLo: OptionalLine,
  textStale: Stale,
  dueOn: Day.nullable(),
  status: ActionStatus,
  snoozedUntilOn: Day.nullable(),
  notInMinutes: Flag,
  capturedAt: z.string(),
  closedOn: Day.nullable(),
  withdrawnAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Action = z.infer<typeof Action>

/** A responsible organisation; exactly one is the lead, which answers for the action. */
export const ActionParty = z.object({
  id: z.string(),
  actionId: ActionId,
  organisationId: OrganisationId,
  role: z.enum(['lead', 'with']),
  position: z.int(),
})
export type ActionParty = z.infer<typeof ActionParty>

export const ActionActivity = z.object({ id: z.string(), actionId: ActionId, activityId: ActivityId })
export type ActionActivity = z.infer<typeof ActionActivity>

export const ActionNoteId = z.string().min(1).brand<'ActionNoteId'>()
export type ActionNoteId = z.infer<typeof ActionNoteId>

export const ActionNote = z.object({
  id: ActionNoteId,
  actionId: ActionId,
  meetingId: MeetingId.nullable(),
  notedOn: Day,
  text: Prose,
  statusThen: ActionStatus,
  /** How the news came: telephone, letter, at the meeting. */
  receivedBy: OptionalLine,
  addedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type ActionNote = z.infer<typeof ActionNote>

/** Open work that is past its day. A snoozed action is not late until its snooze ends. */
export function isOverdue(action: Pick<Action, 'status' | 'dueOn' | 'snoozedUntilOn'>, today: string): boolean {
  if (action.status === 'done' || action.status === 'cancelled' || action.dueOn === null) return false
  return action.dueOn < today && (action.snoozedUntilOn === null || action.snoozedUntilOn <= today)
}

/** Links between an agenda item and an earlier action that is reviewed there. */
export const AgendaItemAction = z.object({
  id: z.string(),
  itemId: AgendaItemId,
  actionId: ActionId,
  position: z.int(),
  statusThen: ActionStatus.nullable(),
  note: z.string().nullable(),
})
export type AgendaItemAction = z.infer<typeof AgendaItemAction>

export const AgendaItemActivity = z.object({ id: z.string(), itemId: AgendaItemId, activityId: ActivityId })
export type AgendaItemActivity = z.infer<typeof AgendaItemActivity>
