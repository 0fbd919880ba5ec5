import type { MeetingId } from '#shared/domain/meeting.ts'
import type { Outgoing, OutgoingKind } from '#shared/domain/outgoing.ts'
import { freezeAgenda } from './agenda-freeze.ts'
import type { CommandContext } from './context.ts'

/**
 * Settles what papers fix by leaving the house: with the agenda the numbers of its items, with the invitations the meeting is announced,
 * and a draft of the minutes has been circulated.
 */
export async function settleWhatLeft(ctx: CommandContext, papers: readonly Outgoing[], sentOn: string): Promise<void> {
  const invited = meetingsOf(papers, 'invitation')
  await announce(ctx, invited, sentOn)
  const withAgenda = [...meetingsOf(papers, 'agenda'), ...(await enclosing(ctx, invited))]
  for (const meetingId of new Set(withAgenda)) await freezeAgenda(ctx, meetingId)
  const versionIds = papers.flatMap(({ minutesVersionId, kind }) =>
    kind === 'minutes' && minutesVersionId !== null ? [minutesVersionId] : [],
  )
  await ctx.db
    .updateTable('minutesVersion')
    .set({ state: 'circulated' })
    .where('id', 'in', versionIds)
    .where('state', '=', 'draft')
    .execute()
}

function meetingsOf(papers: readonly Outgoing[], wanted: OutgoingKind): readonly MeetingId[] {
  return [...new Set(papers.flatMap(({ kind, meetingId }) => (kind === wanted && meetingId !== null ? [meetingId] : [])))]
}

/** Noon of the day in the office, unless it is today: an invitation is known to have left on a day, not at a minute. */
async function announce({ db, now, today }: CommandContext, meetingIds: readonly MeetingId[], sentOn: string): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ announcedAt: sentOn === today ? now : `${sentOn}T05:00:00.000Z` })
    .where('id', 'in', meetingIds)
    .where('announcedAt', 'is', null)
    .where('heldAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute()
}

/** Meetings whose invitations enclose an agenda. */
async function enclosing({ db }: CommandContext, meetingIds: readonly MeetingId[]): Promise<readonly MeetingId[]> {
  const rows = await db
    .selectFrom('outgoing')
    .select('meetingId')
    .distinct()
    .where('meetingId', 'in', meetingIds)
    .where('kind', '=', 'agenda')
    .where('voidedAt', 'is', null)
    .orderBy('meetingId')
    .execute()
  return rows.flatMap(({ meetingId }) => meetingId ?? [])
}
