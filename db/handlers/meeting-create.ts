import type { Input } from '#shared/contract/index.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { checkHeldBefore, checkPayer } from '#shared/domain/meeting-rules.ts'
import { Refusal } from '#shared/errors.ts'
import { applyTemplate, copyLastAgenda } from './agenda-begin.ts'
import { takeSeats } from './attendance-seats.ts'
import type { CommandContext } from './context.ts'
import { readMembers } from './invited-posts.ts'
import { readPeriodFor } from './meeting-calendar.ts'
import { readVenue } from './meeting-place.ts'

/** Creates a meeting, invites the members of its groups in protocol order, and begins its agenda. */
export async function createMeeting(
  ctx: CommandContext,
  input: Input<'meetings.create'>,
): Promise<{ id: Meeting['id']; invitedCount: number }> {
  const { id, groupIds, agenda } = input
  const groupId = groupIds[0]
  if (groupId === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  const enteredAfterwards = input.enteredAfterwards ?? 0
  if (enteredAfterwards === 1) checkHeldBefore(input.heldOn, ctx.today)
  checkPayer(await readVenue(ctx.db, input.venueId ?? null), input.payer ?? '')
  const on = input.heldOn ?? ctx.today
  const periodId = input.periodId ?? (await readPeriodFor(ctx.db, on))?.id
  if (periodId === undefined) throw new Refusal('meeting.noPeriod', {})
  const meeting: Meeting = {
    ...unheldMeeting,
    id,
    kind: input.kind,
    groupId,
    periodId,
    titleEn: input.titleEn,
    titleLo: input.titleLo ?? '',
    heldOn: input.heldOn,
    startsTime: input.startsTime ?? null,
    endsTime: input.endsTime ?? null,
    venueId: input.venueId ?? null,
    venueText: input.venueText ?? '',
    payer: input.payer ?? '',
    costReason: input.costReason ?? '',
    interpreterNeeded: input.interpreterNeeded ?? 0,
    contactPersonId: input.contactPersonId ?? null,
    enteredAfterwards,
    heldAt: enteredAfterwards === 1 ? ctx.now : null,
  }
  await ctx.db.insertInto('meeting').values(meeting).execute()
  const joined = [...new Set(groupIds)].map((joinedId) => ({ id: ctx.newId<string>(), meetingId: id, groupId: joinedId }))
  await ctx.db.insertInto('meetingGroup').values(joined).execute()
  const invited = await readMembers(ctx.db, on, groupIds)
  await takeSeats(ctx, id, invited, 1)
  if (agenda.kind === 'template') await applyTemplate(ctx, meeting, agenda.templateId)
  if (agenda.kind === 'copyLast') await copyLastAgenda(ctx, meeting)
  return { id, invitedCount: invited.length }
}

/** What a meeting has of which nothing is known yet but who meets. */
export const unheldMeeting = {
  titleStale: null,
  actualStartTime: null,
  actualEndTime: null,
  number: null,
  announcedAt: null,
  startedAt: null,
  heldAt: null,
  closedAt: null,
  cancelledAt: null,
  cancelReason: null,
  adoptedOn: null,
  deletedAt: null,
} as const
