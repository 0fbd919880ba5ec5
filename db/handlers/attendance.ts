import type { Attendance, AttendanceId } from '#shared/domain/attendance.ts'
import { roleAtMeeting } from '#shared/domain/joint-meeting.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isThere, presenceOfTheRest } from '#shared/domain/roll-call.ts'
import { seatLabel } from '#shared/domain/seat-label.ts'
import { Refusal } from '#shared/errors.ts'
import { emptySeat, readSeats, reseat, takeSeats } from './attendance-seats.ts'
import type { CommandContext, Handlers, Reader } from './context.ts'
import { given } from './given.ts'
import { orderInvited } from './invited-posts.ts'
import { readMeeting, readOpenMeeting } from './meeting-record.ts'
import { readSeatedPosts } from './seated-posts.ts'

/** Who is invited, what they answered, and who came. */
export const attendance = {
  async 'attendance.list'({ db, today }, { meetingId }) {
    const meeting = await readMeeting(db, meetingId)
    const [seats, group] = await Promise.all([
      readSeats(db, meeting, today),
      db.selectFrom('workingGroup').select('quorumCount').where('id', '=', meeting.groupId).executeTakeFirst(),
    ])
    const requiredCount = group?.quorumCount ?? null
    const presentCount = seats.filter(({ role, presence }) => role !== 'guest' && role !== 'observer' && isThere(presence)).length
    return { seats, quorum: { requiredCount, presentCount, isMet: requiredCount === null || presentCount >= requiredCount } }
  },

  async 'attendance.invite'(ctx, { meetingId, postIds }) {
    const meeting = await readOpenMeeting(ctx.db, meetingId)
    const on = meeting.heldOn ?? ctx.today
    const [taken, groups, posts] = await Promise.all([
      readTakenSeats(ctx.db, meetingId),
      ctx.db.selectFrom('meetingGroup').select('groupId').where('meetingId', '=', meetingId).orderBy('id').execute(),
      readSeatedPosts(ctx.db, on),
    ])
    const groupIds = new Set(groups.map(({ groupId }) => groupId))
    const wanted = posts
      .filter(({ post }) => postIds.includes(post.id) && !taken.some(({ postId }) => postId === post.id))
      .map(({ post, seats }) => ({
        postId: post.id,
        role: roleAtMeeting(
          seats.filter(({ groupId }) => groupIds.has(groupId)),
          meeting.groupId,
        ),
      }))
    const highest = Math.max(0, ...taken.filter(({ role }) => role !== 'guest').map(({ seat }) => seat))
    await takeSeats(ctx, meetingId, await orderInvited(ctx.db, on, wanted), highest + 1)
    // Once the invitations are out, the numbers are known: new seats come at the end.
    if (meeting.announcedAt === null) await reseat(ctx, meeting, ctx.today)
    return { invitedCount: wanted.length }
  },

  async 'attendance.remove'(ctx, { attendanceId }) {
    const seat = await ctx.db
      .selectFrom('attendance')
      .selectAll()
      .where('id', '=', attendanceId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    if (seat === undefined) throw new Refusal('record.notFound', { kind: 'seat' })
    const meeting = await readOpenMeeting(ctx.db, seat.meetingId)
    if (seat.presence !== null) throw new Refusal('attendance.seatRecorded', { seat: seatLabel(seat) })
    await ctx.db.updateTable('attendance').set({ deletedAt: ctx.now }).where('id', '=', attendanceId).execute()
    if (meeting.announcedAt === null && seat.role !== 'guest') await reseat(ctx, meeting, ctx.today)
    return null
  },

  async 'attendance.addGuest'({ db }, { id, meetingId, guestName, guestOrganisation }) {
    await readOpenMeeting(db, meetingId)
    const taken = await db
      .selectFrom('attendance')
      .select((eb) => eb.fn.max('seat').as('seat'))
      .where('meetingId', '=', meetingId)
      .where('role', '=', 'guest')
      .executeTakeFirst()
    const seat = (taken?.seat ?? 0) + 1
    const guest = { ...emptySeat(id, meetingId), guestName, guestOrganisation: guestOrganisation ?? '', role: 'guest' as const, seat }
    await db.insertInto('attendance').values(guest).execute()
    return { label: seatLabel(guest) }
  },

  async 'attendance.reply'(ctx, { meetingId, changes }) {
    await checkSeats(ctx, meetingId, changes)
    await storeChanges(
      ctx,
      changes.map(({ repliedOn, ...change }) => ({
        ...change,
        repliedOn: change.reply === null ? null : (repliedOn ?? ctx.today),
      })),
    )
    return null
  },

  async 'attendance.record'(ctx, { meetingId, changes }) {
    await checkSeats(ctx, meetingId, changes)
    await storeChanges(ctx, changes)
    return null
  },

  async 'attendance.rest'(ctx, { meetingId }) {
    await readOpenMeeting(ctx.db, meetingId)
    const rest = await ctx.db
      .selectFrom('attendance')
      .select(['id', 'reply'])
      .where('meetingId', '=', meetingId)
      .where('presence', 'is', null)
      .where('deletedAt', 'is', null)
      .orderBy('seat')
      .execute()
    const byPresence = Map.groupBy(rest, ({ reply }) => presenceOfTheRest(reply))
    for (const [presence, seats] of byPresence) {
      const ids = seats.map(({ id }) => id)
      await ctx.db.updateTable('attendance').set({ presence }).where('id', 'in', ids).execute()
    }
    return { markedCount: rest.length }
  },
} satisfies Partial<Handlers>

function readTakenSeats(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('attendance')
    .select(['id', 'postId', 'role', 'seat'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('seat')
    .execute()
}

type SeatChange = { readonly attendanceId: AttendanceId } & { readonly [Name in keyof Attendance]?: Attendance[Name] | undefined }

/** One statement for all seats with the same change: most of a roll call is “present”. */
async function storeChanges({ db }: Pick<CommandContext, 'db'>, changes: readonly SeatChange[]): Promise<void> {
  const alike = Map.groupBy(
    changes.map(({ attendanceId, ...change }) => ({ attendanceId, change: given(change) })),
    ({ change }) => JSON.stringify(change),
  )
  for (const seats of alike.values()) {
    const { change } = seats[0] ?? { change: {} }
    if (Object.keys(change).length === 0) continue
    const ids = seats.map(({ attendanceId }) => attendanceId)
    await db.updateTable('attendance').set(change).where('id', 'in', ids).execute()
  }
}

/** Refuses changes of seats that are not, or no longer, at this meeting. */
async function checkSeats(
  { db }: Pick<CommandContext, 'db'>,
  meetingId: MeetingId,
  changes: readonly { readonly attendanceId: AttendanceId }[],
): Promise<void> {
  await readOpenMeeting(db, meetingId)
  const known = new Set((await readTakenSeats(db, meetingId)).map(({ id }) => id))
  if (changes.some(({ attendanceId }) => !known.has(attendanceId))) throw new Refusal('record.notFound', { kind: 'seat' })
}
