import type { ActionId } from '#shared/domain/action.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { insertLine } from '#shared/domain/agenda-outline.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { readAgenda, storeOutline } from './agenda-store.ts'
import type { CommandContext, Reader } from './context.ts'
import { itemTitle } from './meeting-words.ts'

type Moment = { readonly today: string }

/** Open actions of the groups that meet, which no item of the meeting's agenda reviews yet; oldest first. */
export async function readMissingActions(db: Reader, meeting: Meeting, { today }: Moment): Promise<readonly ActionId[]> {
  const on = meeting.heldOn ?? today
  const rows = await db
    .selectFrom('action')
    .select('action.id')
    .where(
      'action.groupId',
      'in',
      db.selectFrom('meetingGroup').select('meetingGroup.groupId').where('meetingGroup.meetingId', '=', meeting.id),
    )
    .where('action.status', 'in', ['open', 'inProgress'])
    .where('action.withdrawnAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .where((eb) => eb.or([eb('action.meetingId', 'is', null), eb('action.meetingId', '!=', meeting.id)]))
    .where((eb) => eb.or([eb('action.snoozedUntilOn', 'is', null), eb('action.snoozedUntilOn', '<=', on)]))
    .where(
      'action.id',
      'not in',
      db
        .selectFrom('agendaItemAction')
        .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemAction.itemId')
        .select('agendaItemAction.actionId')
        .where('agendaItem.meetingId', '=', meeting.id)
        .where('agendaItem.deletedAt', 'is', null),
    )
    .orderBy('action.capturedAt')
    .orderBy('action.number')
    .execute()
  return rows.map(({ id }) => id)
}

/** Puts the missing open actions under “matters arising”. Without that item nothing happens, unless it is asked for. */
export async function fillMatters(ctx: CommandContext, meeting: Meeting, { addItem }: { readonly addItem: boolean }): Promise<number> {
  const actionIds = await readMissingActions(ctx.db, meeting, ctx)
  if (actionIds.length === 0) return 0
  const itemId = (await findItem(ctx.db, meeting)) ?? (addItem ? await addMattersItem(ctx, meeting) : undefined)
  if (itemId === undefined) return 0
  const last = await ctx.db
    .selectFrom('agendaItemAction')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('itemId', '=', itemId)
    .executeTakeFirst()
  const first = last?.position === null || last?.position === undefined ? 0 : last.position + 1
  const links = actionIds.map((actionId, index) => ({
    id: ctx.newId<string>(),
    itemId,
    actionId,
    position: first + index,
    statusThen: null,
    note: null,
  }))
  await ctx.db.insertInto('agendaItemAction').values(links).execute()
  return links.length
}

async function findItem(db: Reader, meeting: Meeting): Promise<AgendaItemId | undefined> {
  const item = await db
    .selectFrom('agendaItem')
    .select('id')
    .where('meetingId', '=', meeting.id)
    .where('standing', '=', 'mattersArising')
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  return item?.id
}

async function addMattersItem(ctx: CommandContext, meeting: Meeting): Promise<AgendaItemId> {
  const agenda = await readAgenda(ctx.db, meeting.id)
  const id = ctx.newId<AgendaItemId>()
  const title = itemTitle('mattersArising')
  const item = {
    id,
    meetingId: meeting.id,
    titleEn: title.en,
    titleLo: title.lo,
    standing: 'mattersArising',
    purpose: 'discussion',
  } as const
  await storeOutline(ctx, agenda, insertLine(agenda.lines, { id, depth: 0 }, null), [item])
  return id
}
