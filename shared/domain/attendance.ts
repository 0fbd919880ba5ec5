import { z } from 'zod'
import { ClockTime, Day, OptionalLine } from './common.ts'
import { MeetingId } from './meeting.ts'
import { MembershipRole } from './membership.ts'
import { PersonId } from './person.ts'
import { PostId } from './post.ts'

export const AttendanceId = z.string().min(1).brand<'AttendanceId'>()
export type AttendanceId = z.infer<typeof AttendanceId>

export const Reply = z.enum(['accepts', 'apologises', 'represented'])
export type Reply = z.infer<typeof Reply>
export const Presence = z.enum(['present', 'absent', 'apologised', 'represented', 'notInvited'])
export type Presence = z.infer<typeof Presence>

export const AttendanceRole = MembershipRole.or(z.literal('guest'))
export type AttendanceRole = z.infer<typeof AttendanceRole>

/** One seat at a meeting: a post, or a guest by name. */
export const Attendance = z.object({
  id: AttendanceId,
  meetingId: MeetingId,
  postId: PostId.nullable(),
  /** Fixed when the meeting is closed; before that the holder of the post on the day counts. */
  personId: PersonId.nullable(),
  guestName: OptionalLine,
  guestOrganisation: OptionalLine,
  role: AttendanceRole,
  /** Number called at the roll call and printed on the sign-in sheet; guests count `v1`, `v2` … */
  seat: z.int().min(1),
  reply: Reply.nullable(),
  replyBy: OptionalLine,
  repliedOn: Day.nullable(),
  presence: Presence.nullable(),
  /** “Deputy Chief of Mission”, a name, or both; whoever came for a post without a holder. */
  representedBy: OptionalLine,
  arrivedTime: ClockTime.nullable(),
  leftTime: ClockTime.nullable(),
  deletedAt: z.string().nullable(),
})
export type Attendance = z.infer<typeof Attendance>
