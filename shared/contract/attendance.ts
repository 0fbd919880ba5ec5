import { z } from 'zod'
import { Attendance, AttendanceId, Presence, Reply } from '../domain/attendance.ts'
import { ClockTime, Day, Line, OptionalLine } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { Organisation } from '../domain/organisation.ts'
import { PersonId } from '../domain/person.ts'
import { Post, PostId } from '../domain/post.ts'
import { command, query } from './define.ts'

const Holder = z.object({
  personId: PersonId,
  nameEn: z.string(),
  nameLo: z.string(),
  honorificEn: z.string(),
  honorificLo: z.string(),
  acting: z.union([z.literal(0), z.literal(1)]),
})

const Seat = Attendance.extend({
  /** What is called and printed: `12`, or `v3` for a guest. */
  label: z.string(),
  post: Post.pick({ id: true, titleEn: true, titleLo: true, category: true }).nullable(),
  organisation: Organisation.pick({ id: true, kind: true, nameEn: true, nameLo: true, shortEn: true, shortLo: true }).nullable(),
  /** Who holds the post on the day of the meeting; null = vacant, or a guest. */
  holder: Holder.nullable(),
  /** Head in a list by protocol order. */
  section: z.enum([
    'chair',
    'coChair',
    'subGroupChair',
    'government',
    'ambassador',
    'charge',
    'headOfAgency',
    'other',
    'observer',
    'secretariat',
    'guest',
  ]),
})
export type AttendanceSeat = z.infer<typeof Seat>

const Sheet = z.object({
  seats: z.array(Seat),
  /** Members present or represented, and how many the group asks for; it only warns. */
  quorum: z.object({ requiredCount: z.int().nullable(), presentCount: z.int(), isMet: z.boolean() }),
})

/** Who is invited, what they answered, and who came. Seats are in protocol order, guests last. */
export const attendance = {
  'attendance.list': query(z.object({ meetingId: MeetingId }), Sheet),
  /** Before the announcement all seats are put in protocol order; afterwards new ones come at the end, since numbers are known. */
  'attendance.invite': command(z.object({ meetingId: MeetingId, postIds: z.array(PostId).min(1) }), z.object({ invitedCount: z.int() })),
  'attendance.remove': command(z.object({ attendanceId: AttendanceId }), z.null()),
  'attendance.addGuest': command(
    z.object({ id: AttendanceId, meetingId: MeetingId, guestName: Line, guestOrganisation: OptionalLine.optional() }),
    z.object({ label: z.string() }),
  ),
  /** `replyBy` says how the answer came: telephone, letter. Left out: as it was. */
  'attendance.reply': command(
    z.object({
      meetingId: MeetingId,
      changes: z
        .array(
          z.object({
            attendanceId: AttendanceId,
            reply: Reply.nullable(),
            replyBy: OptionalLine.optional(),
            repliedOn: Day.optional(),
            representedBy: OptionalLine.optional(),
          }),
        )
        .min(1),
    }),
    z.null(),
  ),
  /** What is left out stays. */
  'attendance.record': command(
    z.object({
      meetingId: MeetingId,
      changes: z
        .array(
          z.object({
            attendanceId: AttendanceId,
            presence: Presence.nullable().optional(),
            arrivedTime: ClockTime.nullable().optional(),
            leftTime: ClockTime.nullable().optional(),
            representedBy: OptionalLine.optional(),
          }),
        )
        .min(1),
    }),
    z.null(),
  ),
  /** Marks everybody whom the roll call did not name: apologised when they said so, absent otherwise. */
  'attendance.rest': command(z.object({ meetingId: MeetingId }), z.object({ markedCount: z.int() })),
} as const
