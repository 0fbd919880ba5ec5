import type { MeetingId } from '#shared/domain/meeting.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext } from './context.ts'

/**
 * Gives a meeting its number, `CSSWG/2015/01`, unless it has one already.
 *
 * Called with its first outgoing paper or its first decision or action. The year is that of its date then, of today while there is none.
 */
export async function ensureMeetingNumber(ctx: CommandContext, meetingId: MeetingId): Promise<string> {
  const meeting = await ctx.db
    .selectFrom('meeting')
    .innerJoin('workingGroup', 'workingGroup.id', 'meeting.groupId')
    .select(['meeting.number', 'meeting.heldOn', 'workingGroup.code'])
    .where('meeting.id', '=', meetingId)
    .executeTakeFirst()
  if (meeting === undefined) throw new Refusal('record.notFound', { kind: 'meeting' })
  if (meeting.number !== null) return meeting.number
  const year = Number((meeting.heldOn ?? ctx.today).slice(0, 4))
  const n = await ctx.issueNumber(meeting.code, year)
  const number = `${meeting.code}/${year}/${String(n).padStart(2, '0')}`
  await ctx.db.updateTable('meeting').set({ number }).where('id', '=', meetingId).execute()
  return number
}
