import { z } from 'zod'
import { ClockTime, Day, Flag, Line, OptionalLine, Stale } from './common.ts'
import { PeriodId } from './period.ts'
import { PersonId } from './person.ts'
import { VenueId } from './venue.ts'
import { WorkingGroupId } from './working-group.ts'

export const MeetingId = z.string().min(1).brand<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>

export const MeetingKind = z.enum(['ordinary', 'highLevel', 'preparatory', 'fieldVisit'])
export type MeetingKind = z.infer<typeof MeetingKind>

export const Meeting = z.object({
  id: MeetingId,
  kind: MeetingKind,
  /** The group that owns the numbering; joint meetings have more in `meetingGroup`. */
  groupId: WorkingGroupId,
  periodId: PeriodId,
  titleEn: Line,
  titleLo: OptionalLine,
  titleStale: Stale,
  /** Day planned, then day held; null together with `heldAt` = held, date not known. */
  heldOn: Day.nullable(),
  startsTime: ClockTime.nullable(),
  endsTime: ClockTime.nullable(),
  actualStartTime: ClockTime.nullable(),
  actualEndTime: ClockTime.nullable(),
  venueId: VenueId.nullable(),
  venueText: OptionalLine,
  payer: OptionalLine,
  costReason: OptionalLine,
  interpreterNeeded: Flag,
  contactPersonId: PersonId.nullable(),
  /** `CSSWG/2015/01`; null until its first paper leaves. */
  number: z.string().nullable(),
  enteredAfterwards: Flag,
  announcedAt: z.string().nullable(),
  startedAt: z.string().nullable(),
  heldAt: z.string().nullable(),
  /** The minutes can no longer be typed in. */
  closedAt: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  cancelReason: z.string().nullable(),
  adoptedOn: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Meeting = z.infer<typeof Meeting>

export type MeetingState = 'planned' | 'announced' | 'inSession' | 'held' | 'adopted' | 'cancelled'

/** What a meeting is, read from its instants; the last thing that happened wins. */
export function meetingState(meeting: Pick<Meeting, 'announcedAt' | 'startedAt' | 'heldAt' | 'cancelledAt' | 'adoptedOn'>): MeetingState {
  if (meeting.cancelledAt !== null) return 'cancelled'
  if (meeting.adoptedOn !== null) return 'adopted'
  if (meeting.heldAt !== null) return 'held'
  if (meeting.startedAt !== null) return 'inSession'
  return meeting.announcedAt !== null ? 'announced' : 'planned'
}

export const MeetingGroup = z.object({ id: z.string(), meetingId: MeetingId, groupId: WorkingGroupId })
export type MeetingGroup = z.infer<typeof MeetingGroup>

/** A date the meeting had, kept when it moved. */
export const MeetingDate = z.object({
  id: z.string(),
  meetingId: MeetingId,
  heldOn: Day.nullable(),
  startsTime: ClockTime.nullable(),
  endsTime: ClockTime.nullable(),
  changedAt: z.string(),
  reason: OptionalLine,
})
export type MeetingDate = z.infer<typeof MeetingDate>
