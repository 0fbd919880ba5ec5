import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { checkOpen } from '#shared/domain/meeting-rules.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'

/** Reads a meeting that must be there. */
export async function readMeeting(db: Reader, id: MeetingId): Promise<Meeting> {
  const meeting = await db.selectFrom('meeting').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  if (meeting === undefined) throw new Refusal('record.notFound', { kind: 'meeting' })
  return meeting
}

/** Reads a meeting whose agenda and attendance may still change. */
export async function readOpenMeeting(db: Reader, id: MeetingId): Promise<Meeting> {
  const meeting = await readMeeting(db, id)
  checkOpen(meeting)
  return meeting
}
