import { z } from 'zod'
import { ActivityId } from './activity.ts'
import { AgendaItemId } from './agenda-item.ts'
import { Flag, Line, OptionalLine, Stale } from './common.ts'
import { MeetingId } from './meeting.ts'

export const DecisionId = z.string().min(1).brand<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>

export const DecisionKind = z.enum(['decided', 'noted', 'recommended', 'requested'])
export type DecisionKind = z.infer<typeof DecisionKind>

export const Decision = z.object({
  id: DecisionId,
  meetingId: MeetingId,
  itemId: AgendaItemId.nullable(),
  /** `CSSWG/2015/01-D2`; never used twice, never changes. */
  number: z.string(),
  kind: DecisionKind,
  textEn: Line,
  textLo: OptionalLine,
  textStale: Stale,
  replacedById: DecisionId.nullable(),
  /** 1 when its paragraph was taken out of the minutes. */
  notInMinutes: Flag,
  capturedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Decision = z.infer<typeof Decision>

export const DecisionActivity = z.object({ id: z.string(), decisionId: DecisionId, activityId: ActivityId })
export type DecisionActivity = z.infer<typeof DecisionActivity>
