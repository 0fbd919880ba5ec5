import { z } from 'zod'
import { TemplateId } from '../domain/agenda-template.ts'
import { ClockTime, Day, Flag, Line, OptionalLine } from '../domain/common.ts'
import { Meeting, MeetingDate, MeetingId, MeetingKind } from '../domain/meeting.ts'
import { Clash } from '../domain/meeting-clash.ts'
import { ProposedDate } from '../domain/meeting-proposal.ts'
import { MeetingStep } from '../domain/meeting-steps.ts'
import { Period, PeriodId } from '../domain/period.ts'
import { PersonId } from '../domain/person.ts'
import { Venue, VenueId } from '../domain/venue.ts'
import { WorkingGroup, WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

const MeetingState = z.enum(['planned', 'announced', 'inSession', 'held', 'adopted', 'cancelled'])
const GroupName = WorkingGroup.pick({ id: true, code: true, mark: true, nameEn: true, nameLo: true })
export type GroupName = z.infer<typeof GroupName>

const Counts = z.object({
  invited: z.int(),
  answered: z.int(),
  /** Present or represented. */
  present: z.int(),
  agendaItems: z.int(),
  decisions: z.int(),
  actions: z.int(),
  openActions: z.int(),
})

const Row = z.object({
  meeting: Meeting,
  state: MeetingState,
  /** The group that owns the numbering first. */
  groups: z.array(GroupName),
  venueEn: z.string(),
  venueLo: z.string(),
  counts: Counts,
})
export type MeetingRow = z.infer<typeof Row>

const PaperCount = z.object({
  kind: z.string(),
  language: z.string(),
  count: z.int(),
  lastMadeAt: z.string(),
  sentCount: z.int(),
  /** True when one that counts names another day, time or place than the meeting has now. */
  isOutdated: z.boolean(),
})

const Details = Row.extend({
  period: Period,
  venue: Venue.nullable(),
  /** Dates the meeting had before, newest first. */
  dates: z.array(MeetingDate),
  contact: z.object({ nameEn: z.string(), nameLo: z.string(), phone: z.string(), email: z.string() }).nullable(),
  steps: z.array(z.object({ step: MeetingStep, isDone: z.boolean() })),
  nextStep: MeetingStep.nullable(),
  clashes: z.array(Clash),
  /** Papers made for this meeting, without the void ones. */
  papers: z.array(PaperCount),
  quorumCount: z.int().nullable(),
  /** Last day to give the usual notice; null without a date. */
  noticeByOn: Day.nullable(),
})
export type MeetingDetails = z.infer<typeof Details>

const Convening = z.object({
  group: GroupName,
  heldCount: z.int(),
  plannedCount: z.int(),
  next: z.object({ id: MeetingId, heldOn: Day }).nullable(),
  lastHeld: z.object({ id: MeetingId, heldOn: Day.nullable() }).nullable(),
  /** Last working day before the Round Table, and last day to give notice for it; null without a Round Table to come. */
  lastMeetingOn: Day.nullable(),
  lastNoticeOn: Day.nullable(),
})
export type Convening = z.infer<typeof Convening>

const Place = {
  venueId: VenueId.nullable().optional(),
  /** A place that is not in the list of venues. */
  venueText: OptionalLine.optional(),
  payer: OptionalLine.optional(),
  costReason: OptionalLine.optional(),
}

const NewMeeting = z.object({
  id: MeetingId,
  kind: MeetingKind,
  /** The first owns the numbering; more make it a joint meeting. */
  groupIds: z.array(WorkingGroupId).min(1),
  /** Left out: the open period whose Round Table comes next. */
  periodId: PeriodId.optional(),
  titleEn: Line,
  titleLo: OptionalLine.optional(),
  /** null = not fixed yet, or held on a day that is not known. */
  heldOn: Day.nullable(),
  startsTime: ClockTime.nullable().optional(),
  endsTime: ClockTime.nullable().optional(),
  ...Place,
  interpreterNeeded: Flag.optional(),
  contactPersonId: PersonId.nullable().optional(),
  /** Agenda to begin with. */
  agenda: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('empty') }),
    z.object({ kind: z.literal('template'), templateId: TemplateId.optional() }),
    z.object({ kind: z.literal('copyLast') }),
  ]),
  /** 1 for a meeting that was held before it was entered here. */
  enteredAfterwards: Flag.optional(),
})

/** Meetings: convening, moving, announcing. */
export const meetings = {
  /** By date, those without one last. A range leaves out meetings without a date. */
  'meetings.list': query(
    z.object({ from: Day.optional(), to: Day.optional(), groupId: WorkingGroupId.optional(), periodId: PeriodId.optional() }),
    z.array(Row),
  ),
  'meetings.get': query(z.object({ id: MeetingId }), Details),
  /** Dates, room, title and template for a new meeting. `period` is null while none is entered. */
  'meetings.propose': query(
    z.object({ groupId: WorkingGroupId, kind: MeetingKind, withGroupIds: z.array(WorkingGroupId).optional() }),
    z.object({
      dates: z.array(ProposedDate),
      startsTime: ClockTime,
      endsTime: ClockTime,
      titleEn: z.string(),
      titleLo: z.string(),
      period: Period.nullable(),
      templateId: TemplateId,
      /** The group has a meeting whose agenda can be copied. */
      hasLastAgenda: z.boolean(),
      memberCount: z.int(),
    }),
  ),
  /** What should be known about a date: holiday, weekend, other meetings, short notice. Never stops anything. */
  'meetings.clashes': query(
    z.object({
      heldOn: Day,
      startsTime: ClockTime.nullable().optional(),
      endsTime: ClockTime.nullable().optional(),
      venueId: VenueId.nullable().optional(),
      exceptMeetingId: MeetingId.optional(),
    }),
    z.array(Clash),
  ),
  /** Planned against held in a period, group by group; the current period when none is named. */
  'meetings.convening': query(
    z.object({ periodId: PeriodId.optional() }),
    z.object({ period: Period.nullable(), groups: z.array(Convening) }),
  ),
  /** Invites the members of its groups on that day, in protocol order. */
  'meetings.create': command(NewMeeting, z.object({ id: MeetingId, invitedCount: z.int() })),
  /** What is left out stays. The date has a command of its own, since it keeps its history. */
  'meetings.update': command(
    z.object({
      id: MeetingId,
      kind: MeetingKind.optional(),
      periodId: PeriodId.optional(),
      titleEn: Line.optional(),
      titleLo: OptionalLine.optional(),
      startsTime: ClockTime.nullable().optional(),
      endsTime: ClockTime.nullable().optional(),
      actualStartTime: ClockTime.nullable().optional(),
      actualEndTime: ClockTime.nullable().optional(),
      ...Place,
      interpreterNeeded: Flag.optional(),
      contactPersonId: PersonId.nullable().optional(),
    }),
    z.null(),
  ),
  /** Times that are left out stay. An announced meeting asks for a reason. */
  'meetings.move': command(
    z.object({
      id: MeetingId,
      heldOn: Day.nullable(),
      startsTime: ClockTime.nullable().optional(),
      endsTime: ClockTime.nullable().optional(),
      reason: OptionalLine.optional(),
    }),
    z.null(),
  ),
  'meetings.cancel': command(z.object({ id: MeetingId, reason: OptionalLine }), z.null()),
  'meetings.announce': command(z.object({ id: MeetingId }), z.null()),
} as const
