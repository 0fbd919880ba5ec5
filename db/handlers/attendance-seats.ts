import { sql } from 'kysely'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { Attendance, AttendanceId } from '#shared/domain/attendance.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { protocolClass } from '#shared/domain/protocol-order.ts'
import { seatLabel } from '#shared/domain/seat-label.ts'
import type { CommandContext, Reader } from './context.ts'
import { type InvitedPost, orderInvited } from './invited-posts.ts'
import { holderOf, readHolders } from './seated-posts.ts'

/** The seats of a meeting, guests last, with the post's holder on the day of the meeting. */
export async function readSeats(db: Reader, meeting: Meeting, today: string): Promise<AttendanceSeat[]> {
  const on = meeting.heldOn ?? today
  const [rows, holders] = await Promise.all([readRows(db, meeting.id), readHolders(db, { on })])
  const holdersOf = Map.groupBy(holders, ({ term }) => term.postId)
  return rows.map(
    ({ postEn, postLo, category, organisationId, organisationKind, nameEn, nameLo, shortEn, shortLo, fixedEn, fixedLo, ...seat }) => {
      const held = seat.postId === null ? null : holderOf(holdersOf.get(seat.postId) ?? [], on)
      return {
        ...seat,
        label: seatLabel(seat),
        post:
          seat.postId === null || postEn === null || category === null
            ? null
            : { id: seat.postId, titleEn: postEn, titleLo: postLo ?? '', category },
        organisation:
          organisationId === null || organisationKind === null
            ? null
            : {
                id: organisationId,
                kind: organisationKind,
                nameEn: nameEn ?? '',
                nameLo: nameLo ?? '',
                shortEn: shortEn ?? '',
                shortLo: shortLo ?? '',
              },
        holder: holderAtMeeting(seat.personId, { nameEn: fixedEn ?? '', nameLo: fixedLo ?? '' }, held),
        section: sectionOf(seat, category, held?.term ?? null),
      }
    },
  )
}

/** Gives the invited their seats, one after the other from the first number. */
export async function takeSeats(
  ctx: CommandContext,
  meetingId: MeetingId,
  invited: readonly InvitedPost[],
  firstSeat: number,
): Promise<void> {
  if (invited.length === 0) return
  const seats = invited.map(({ postId, role }, index) => ({ ...emptySeat(ctx.newId(), meetingId), postId, role, seat: firstSeat + index }))
  await ctx.db.insertInto('attendance').values(seats).execute()
}

/** Puts all invited posts of a meeting in protocol order again; guests keep their numbers. */
export async function reseat({ db }: Pick<CommandContext, 'db'>, meeting: Meeting, today: string): Promise<void> {
  const rows = await db
    .selectFrom('attendance')
    .select(['id', 'postId', 'role', 'seat'])
    .where('meetingId', '=', meeting.id)
    .where('postId', 'is not', null)
    .where('deletedAt', 'is', null)
    .orderBy('seat')
    .execute()
  const invited = rows.flatMap(({ postId, role }) => (postId === null || role === 'guest' ? [] : [{ postId, role }]))
  const ordered = await orderInvited(db, meeting.heldOn ?? today, invited)
  const seatOf = new Map(ordered.map(({ postId }, index) => [postId, index + 1]))
  const moved = rows.flatMap(({ id, postId, seat }) => {
    const place = postId === null ? undefined : seatOf.get(postId)
    return place === undefined || place === seat ? [] : [{ id, seat: place }]
  })
  if (moved.length === 0) return
  await sql`
    UPDATE attendance SET seat = place.seat
    FROM (SELECT value ->> 'id' AS id, value ->> 'seat' AS seat FROM json_each(${JSON.stringify(moved)})) AS place
    WHERE attendance.id = place.id`.execute(db)
}

/** A seat of which nothing is known yet. */
export function emptySeat(id: AttendanceId, meetingId: MeetingId): Attendance {
  return {
    id,
    meetingId,
    postId: null,
    personId: null,
    guestName: '',
    guestOrganisation: '',
    role: 'member',
    seat: 1,
    reply: null,
    replyBy: '',
    repliedOn: null,
    presence: null,
    representedBy: '',
    arrivedTime: null,
    leftTime: null,
    deletedAt: null,
  }
}

function readRows(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('attendance')
    .leftJoin('post', 'post.id', 'attendance.postId')
    .leftJoin('organisation', 'organisation.id', 'post.organisationId')
    .leftJoin('person', 'person.id', 'attendance.personId')
    .selectAll('attendance')
    .select([
      'post.titleEn as postEn',
      'post.titleLo as postLo',
      'post.category',
      'organisation.id as organisationId',
      'organisation.kind as organisationKind',
      'organisation.nameEn',
      'organisation.nameLo',
      'organisation.shortEn',
      'organisation.shortLo',
      'person.nameEn as fixedEn',
      'person.nameLo as fixedLo',
    ])
    .where('attendance.meetingId', '=', meetingId)
    .where('attendance.deletedAt', 'is', null)
    .orderBy((eb) => eb('attendance.role', '=', 'guest'))
    .orderBy('attendance.seat')
    .orderBy('attendance.id')
    .execute()
}

type Category = NonNullable<AttendanceSeat['post']>['category']
type Term = NonNullable<ReturnType<typeof holderOf>>['term']

/** The person fixed when the meeting was closed, whatever was corrected among the holders since; before that the holder on the day. */
function holderAtMeeting(
  fixedId: Attendance['personId'],
  fixed: { readonly nameEn: string; readonly nameLo: string },
  held: ReturnType<typeof holderOf>,
): AttendanceSeat['holder'] {
  if (fixedId !== null && held?.person.id !== fixedId) return { personId: fixedId, ...fixed, honorificEn: '', honorificLo: '', acting: 0 }
  if (held === null) return null
  const { person, term } = held
  return {
    personId: person.id,
    nameEn: person.nameEn,
    nameLo: person.nameLo,
    honorificEn: term.honorificEn,
    honorificLo: term.honorificLo,
    acting: term.acting,
  }
}

function sectionOf({ role }: Attendance, category: Category | null, term: Term | null): AttendanceSeat['section'] {
  if (role === 'guest' || category === null) return 'guest'
  const seats = [{ role, isSubGroup: false, groupPosition: 0, position: null }]
  return protocolClass({ post: { category, position: 0, titleEn: '' }, term, seats })
}
