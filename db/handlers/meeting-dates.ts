import type { Meeting } from '#shared/domain/meeting.ts'
import type { CommandContext } from './context.ts'

/** Keeps the date that a meeting has so far, before it gets another. */
export async function keepDate(ctx: CommandContext, meeting: Meeting, reason: string): Promise<void> {
  const { id: meetingId, heldOn, startsTime, endsTime } = meeting
  await ctx.db
    .insertInto('meetingDate')
    .values({ id: ctx.newId(), meetingId, heldOn, startsTime, endsTime, changedAt: ctx.now, reason })
    .execute()
}
