import type { AgendaItem } from '#shared/domain/agenda-item.ts'
import { indentLine, insertLine, moveLine } from '#shared/domain/agenda-outline.ts'
import { staleAfterEdit } from '#shared/domain/twin-text.ts'
import { Refusal } from '#shared/errors.ts'
import { addActivities, linkActivities } from './agenda-activities.ts'
import { applyTemplate, copyLastAgenda } from './agenda-begin.ts'
import { readAgendaRows } from './agenda-rows.ts'
import { readAgenda, readOpenItem, storeOutline } from './agenda-store.ts'
import type { CommandContext, Handlers } from './context.ts'
import { given } from './given.ts'
import { fillMatters, readMissingActions } from './matters-arising.ts'
import { readMeeting, readOpenMeeting } from './meeting-record.ts'

/** What a meeting will talk about. */
export const agenda = {
  async 'agenda.list'({ db, today }, { meetingId }) {
    const meeting = await readMeeting(db, meetingId)
    const [rows, missing] = await Promise.all([readAgendaRows(db, meeting), readMissingActions(db, meeting, { today })])
    return { ...rows, missingActionCount: missing.length }
  },

  async 'agenda.add'(ctx, { id, meetingId, afterItemId, depth, activityIds, ...item }) {
    const meeting = await readOpenMeeting(ctx.db, meetingId)
    const stored = await readAgenda(ctx.db, meetingId)
    const lines = insertLine(stored.lines, { id, depth: depth ?? 0 }, afterItemId ?? null)
    await storeOutline(ctx, stored, lines, [{ ...given(item), id, meetingId, titleEn: item.titleEn }])
    await linkActivities(ctx, meeting, id, activityIds ?? [])
    return null
  },

  async 'agenda.update'({ db }, { id, ...changes }) {
    const { item } = await readOpenItem(db, id)
    const after = { ...item, ...given(changes) }
    const titleStale = staleAfterEdit(
      { en: item.titleEn, lo: item.titleLo, stale: item.titleStale },
      { en: after.titleEn, lo: after.titleLo },
    )
    await db
      .updateTable('agendaItem')
      .set({ ...given(changes), titleStale })
      .where('id', '=', id)
      .execute()
    return null
  },

  async 'agenda.remove'(ctx, { id }) {
    const { item } = await readOpenItem(ctx.db, id)
    if (await hasMinutes(ctx, item)) throw new Refusal('agenda.itemHasMinutes', { title: item.titleEn })
    await ctx.db.updateTable('agendaItem').set({ deletedAt: ctx.now }).where('id', '=', id).execute()
    const stored = await readAgenda(ctx.db, item.meetingId)
    await storeOutline(ctx, stored, stored.lines)
    return null
  },

  async 'agenda.move'(ctx, { id, to }) {
    const { item } = await readOpenItem(ctx.db, id)
    const stored = await readAgenda(ctx.db, item.meetingId)
    await storeOutline(ctx, stored, moveLine(stored.lines, id, to))
    return null
  },

  async 'agenda.indent'(ctx, { id, depth }) {
    const { item } = await readOpenItem(ctx.db, id)
    const stored = await readAgenda(ctx.db, item.meetingId)
    await storeOutline(ctx, stored, indentLine(stored.lines, id, depth))
    return null
  },

  async 'agenda.applyTemplate'(ctx, { meetingId, templateId }) {
    return { addedCount: await applyTemplate(ctx, await readOpenMeeting(ctx.db, meetingId), templateId) }
  },

  async 'agenda.copyFromLast'(ctx, { meetingId }) {
    return copyLastAgenda(ctx, await readOpenMeeting(ctx.db, meetingId))
  },

  async 'agenda.addActivities'(ctx, { meetingId, activityIds }) {
    return { addedCount: await addActivities(ctx, await readOpenMeeting(ctx.db, meetingId), activityIds) }
  },

  async 'agenda.linkActivity'(ctx, { itemId, activityId }) {
    const { meeting } = await readOpenItem(ctx.db, itemId)
    await linkActivities(ctx, meeting, itemId, [activityId])
    return null
  },

  async 'agenda.unlinkActivity'({ db }, { itemId, activityId }) {
    await readOpenItem(db, itemId)
    await db.deleteFrom('agendaItemActivity').where('itemId', '=', itemId).where('activityId', '=', activityId).execute()
    return null
  },

  async 'agenda.fillMatters'(ctx, { meetingId }) {
    return { addedCount: await fillMatters(ctx, await readOpenMeeting(ctx.db, meetingId), { addItem: true }) }
  },

  async 'agenda.unlinkAction'({ db }, { itemId, actionId }) {
    await readOpenItem(db, itemId)
    await db.deleteFrom('agendaItemAction').where('itemId', '=', itemId).where('actionId', '=', actionId).execute()
    return null
  },

  async 'agenda.neverDiscussed'({ db }, { meetingId }) {
    const { periodId } = await readMeeting(db, meetingId)
    return db
      .selectFrom('activity')
      .select(['activity.id', 'activity.position', 'activity.titleEn', 'activity.titleLo'])
      .where('activity.periodId', '=', periodId)
      .where('activity.deletedAt', 'is', null)
      .where('activity.retiredAt', 'is', null)
      .where(
        'activity.id',
        'not in',
        db
          .selectFrom('agendaItemActivity')
          .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemActivity.itemId')
          .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
          .select('agendaItemActivity.activityId')
          .where('agendaItem.deletedAt', 'is', null)
          .where('meeting.deletedAt', 'is', null)
          .where('meeting.cancelledAt', 'is', null),
      )
      .orderBy('activity.position')
      .execute()
  },
} satisfies Partial<Handlers>

async function hasMinutes({ db }: Pick<CommandContext, 'db'>, { id }: AgendaItem): Promise<boolean> {
  const [decision, action, text] = await Promise.all([
    db.selectFrom('decision').select('id').where('itemId', '=', id).where('deletedAt', 'is', null).limit(1).executeTakeFirst(),
    db.selectFrom('action').select('id').where('itemId', '=', id).where('deletedAt', 'is', null).limit(1).executeTakeFirst(),
    db.selectFrom('minutesText').select('itemId').where('itemId', '=', id).where('plain', '!=', '').limit(1).executeTakeFirst(),
  ])
  return decision !== undefined || action !== undefined || text !== undefined
}
