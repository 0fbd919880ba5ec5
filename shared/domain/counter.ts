import { z } from 'zod'
import { ActivityId } from './activity.ts'
import { Day, Flag, Prose } from './common.ts'
import { MeetingId, MeetingKind } from './meeting.ts'
import { WorkingGroupId } from './working-group.ts'

export const CounterId = z.string().min(1).brand<'CounterId'>()
export type CounterId = z.infer<typeof CounterId>

/** What a process indicator counts from the office's own records. */
export const CounterKind = z.enum(['meetingsHeld', 'fieldVisits', 'minutesAdopted', 'actionsClosedOnTime', 'agenciesReported'])
export type CounterKind = z.infer<typeof CounterKind>

/** A process indicator of a row that fills itself. */
export const Counter = z.object({
  id: CounterId,
  activityId: ActivityId,
  kind: CounterKind,
  /** Group whose meetings or actions count; null = every group. */
  groupId: WorkingGroupId.nullable(),
  /** null = every kind of meeting. */
  meetingKind: MeetingKind.nullable(),
  /** Counts only what happened before the Round Table of the period. */
  beforeRoundTable: Flag,
  /** Counts only what happened before this day; null = to the end of the period. */
  beforeOn: Day.nullable(),
  /** Days after the meeting within which minutes must be adopted; only for `minutesAdopted`. */
  withinDays: z.int().min(1).max(400).nullable(),
  target: z.int().min(0).max(10_000),
  /** Whether the target is a number of things or a share of them, 0–100. */
  unit: z.enum(['count', 'percent']),
  /** Nothing is counted for the report before a person has used what the program proposed. */
  state: z.enum(['proposed', 'used', 'refused']),
  position: z.int().min(1),
  addedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type Counter = z.infer<typeof Counter>

export const MeetingClaimId = z.string().min(1).brand<'MeetingClaimId'>()
export type MeetingClaimId = z.infer<typeof MeetingClaimId>

/** A report says that a meeting was held, on a day that is not known. */
export const MeetingClaim = z.object({
  id: MeetingClaimId,
  activityId: ActivityId,
  groupId: WorkingGroupId,
  meetingKind: MeetingKind,
  /** The sentence of the report, letter for letter. */
  quote: Prose,
  state: z.enum(['waiting', 'accepted', 'refused']),
  /** The meeting it became when it was accepted. */
  meetingId: MeetingId.nullable(),
  claimedAt: z.string(),
  decidedAt: z.string().nullable(),
})
export type MeetingClaim = z.infer<typeof MeetingClaim>
