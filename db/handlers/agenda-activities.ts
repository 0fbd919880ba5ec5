import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { endingStart } from '#shared/domain/agenda-template.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { shortTitle } from '#shared/domain/short-title.ts'
import { Refusal } from '#shared/errors.ts'
import { readAgenda, storeOutline } from './agenda-store.ts'
import type { CommandContext } from './context.ts'

/** Links activities of the meeting's period to an agenda item, each once. */
export async function linkActivities(
  ctx: CommandContext,
  meeting: Meeting,
  itemId: AgendaItemId,
  activityIds: readonly ActivityId[],
): Promise<void> {
  if (activityIds.length === 0) return
  const activities = await readActivities(ctx, meeting, activityIds)
  await storeLinks(
    ctx,
    activities.map(({ id }) => ({ itemId, activityId: id })),
  )
}

/** Adds one item for each activity, linked to it, before what ends the meeting. Returns how many were added. */
export async function addActivities(ctx: CommandContext, meeting: Meeting, activityIds: readonly ActivityId[]): Promise<number> {
  const activities = await readActivities(ctx, meeting, activityIds)
  const agenda = await readAgenda(ctx.db, meeting.id)
  const added = activities.map((activity) => ({ activity, id: ctx.newId<AgendaItemId>() }))
  const place = endingStart(agenda.items)
  const lines = added.map(({ id }) => ({ id, depth: 0 }) as const)
  await storeOutline(
    ctx,
    agenda,
    [...agenda.lines.slice(0, place), ...lines, ...agenda.lines.slice(place)],
    added.map(({ id, activity }) => ({
      id,
      meetingId: meeting.id,
      titleEn: shortTitle(activity.titleEn),
      titleLo: shortTitle(activity.titleLo),
      purpose: 'discussion',
    })),
  )
  await storeLinks(
    ctx,
    added.map(({ id, activity }) => ({ itemId: id, activityId: activity.id })),
  )
  return added.length
}

async function readActivities({ db }: CommandContext, meeting: Meeting, ids: readonly ActivityId[]): Promise<readonly Activity[]> {
  const activities = await db
    .selectFrom('activity')
    .selectAll()
    .where('id', 'in', ids)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .execute()
  if (activities.length < new Set(ids).size) throw new Refusal('record.notFound', { kind: 'activity' })
  const other = activities.find(({ periodId }) => periodId !== meeting.periodId)
  if (other !== undefined) throw new Refusal('agenda.otherPeriod', { position: other.position })
  return activities
}

async function storeLinks(
  { db, newId }: CommandContext,
  links: readonly { readonly itemId: AgendaItemId; readonly activityId: ActivityId }[],
): Promise<void> {
  await db
    .insertInto('agendaItemActivity')
    .values(links.map((link) => ({ id: newId<string>(), ...link })))
    .onConflict((conflict) => conflict.columns(['itemId', 'activityId']).doNothing())
    .execute()
}
