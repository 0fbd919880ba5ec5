import type { ActionId, ActionStatus } from '#shared/domain/action.ts'
import { partiesOf, withNewLead } from '#shared/domain/action-parties.ts'
import { isClosed, isOnList } from '#shared/domain/action-status.ts'
import { staleAfterEdit } from '#shared/domain/twin-text.ts'
import { Refusal } from '#shared/errors.ts'
import { closeActions, refuseWaitingSentences } from './action-closing.ts'
import { readActionDetails } from './action-details.ts'
import { countActions, readActionRows } from './action-list.ts'
import type { CommandContext, Handlers } from './context.ts'
import { linkAction, saveParties } from './record-links.ts'

/** What was agreed, who owes it, until when, and what became of it. */
export const actions = {
  async 'actions.list'({ db, today }, { list = 'all', ...filter }) {
    const rows = await readActionRows(db, list === 'all' ? filter : { ...filter, isOpen: list !== 'closed' }, today)
    return rows.filter((row) => isOnList(row, list, today))
  },

  'actions.counts': ({ db, today }, filter) => countActions(db, filter, today),

  'actions.get': ({ db, today }, { id }) => readActionDetails(db, id, today),

  async 'actions.create'(ctx, { id, groupId, textEn, textLo, leadId, withIds, dueOn, activityIds }) {
    const { db, now, today } = ctx
    const group = await db
      .selectFrom('workingGroup')
      .select('code')
      .where('id', '=', groupId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
    const year = Number(today.slice(0, 4))
    // A scope of its own: the meetings of the group are counted under its bare code.
    const number = `${group.code}/${year}/A${await ctx.issueNumber(`${group.code}/A`, year)}`
    await db
      .insertInto('action')
      .values({
        id,
        groupId,
        meetingId: null,
        itemId: null,
        decisionId: null,
        number,
        textEn,
        textLo,
        textStale: null,
        dueOn,
        status: 'open',
        snoozedUntilOn: null,
        notInMinutes: 0,
        capturedAt: now,
        closedOn: null,
        withdrawnAt: null,
        deletedAt: null,
      })
      .execute()
    await saveParties(ctx, new Map([[id, partiesOf(leadId, withIds)]]))
    await linkAction(ctx, id, activityIds)
    return { number }
  },

  async 'actions.update'(ctx, { id, textEn, textLo, dueOn, responsible, activityIds }) {
    const before = await ctx.db.selectFrom('action').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
    if (before === undefined) throw new Refusal('record.notFound', { kind: 'action' })
    const after = { en: textEn ?? before.textEn, lo: textLo ?? before.textLo }
    const textStale = staleAfterEdit({ en: before.textEn, lo: before.textLo, stale: before.textStale }, after)
    await ctx.db
      .updateTable('action')
      .set({ textEn: after.en, textLo: after.lo, textStale, dueOn: dueOn === undefined ? before.dueOn : dueOn })
      .where('id', '=', id)
      .execute()
    if (responsible !== undefined) await saveParties(ctx, new Map([[id, partiesOf(responsible.leadId, responsible.withIds)]]))
    if (activityIds !== undefined) await linkAction(ctx, id, activityIds)
    return null
  },

  async 'actions.setDue'(ctx, { ids, dueOn }) {
    await requireOpen(ctx, ids)
    await ctx.db.updateTable('action').set({ dueOn }).where('id', 'in', ids).execute()
    return null
  },

  async 'actions.setLead'(ctx, { ids, organisationId }) {
    await requireOpen(ctx, ids)
    const parties = await ctx.db
      .selectFrom('actionParty')
      .select(['actionId', 'organisationId', 'role', 'position'])
      .where('actionId', 'in', ids)
      .orderBy('actionId')
      .orderBy('position')
      .execute()
    const before = Map.groupBy(parties, ({ actionId }) => actionId)
    await saveParties(ctx, new Map(ids.map((id) => [id, withNewLead(before.get(id) ?? [], organisationId)])))
    return null
  },

  async 'actions.setStatus'(ctx, { ids, status }) {
    await requireKnown(ctx, ids)
    await setStatus(ctx, ids, status)
    return null
  },

  async 'actions.snooze'(ctx, { ids, untilOn }) {
    await requireOpen(ctx, ids)
    if (untilOn !== null && untilOn <= ctx.today) throw new Refusal('action.snoozeNotAhead', {})
    await ctx.db.updateTable('action').set({ snoozedUntilOn: untilOn }).where('id', 'in', ids).execute()
    return null
  },

  async 'actions.addNote'(ctx, { id, actionId, text, notedOn, receivedBy, meetingId, status }) {
    const [action] = await requireKnown(ctx, [actionId])
    const statusThen = status ?? action?.status ?? 'open'
    await ctx.db
      .insertInto('actionNote')
      .values({ id, actionId, meetingId, notedOn, text, statusThen, receivedBy, addedAt: ctx.now, deletedAt: null })
      .execute()
    if (status !== undefined && status !== action?.status) await setStatus(ctx, [actionId], status, text)
    return null
  },

  async 'actions.close'(ctx, { actionId, noteId, note, closedOn, receivedBy, language }) {
    await requireOpen(ctx, [actionId])
    if (closedOn > ctx.today) throw new Refusal('action.closedAhead', {})
    if (note.trim() !== '') {
      await ctx.db
        .insertInto('actionNote')
        .values({
          id: noteId,
          actionId,
          meetingId: null,
          notedOn: closedOn,
          text: note,
          statusThen: 'done',
          receivedBy,
          addedAt: ctx.now,
          deletedAt: null,
        })
        .execute()
    }
    return { proposalIds: await closeActions(ctx, [actionId], { closedOn, note, ...(language && { language }) }) }
  },

  async 'actions.reopen'(ctx, { ids }) {
    await requireKnown(ctx, ids)
    await setStatus(ctx, ids, 'open')
    return null
  },

  async 'actions.withdraw'(ctx, { ids }) {
    await requireOpen(ctx, ids)
    await ctx.db
      .updateTable('action')
      .set({ status: 'cancelled', closedOn: ctx.today, withdrawnAt: ctx.now, snoozedUntilOn: null })
      .where('id', 'in', ids)
      .execute()
    return null
  },
} satisfies Partial<Handlers>

async function setStatus(ctx: CommandContext, ids: readonly ActionId[], status: ActionStatus, note = ''): Promise<void> {
  if (status === 'done') {
    await closeActions(ctx, ids, { closedOn: ctx.today, note })
    return
  }
  await refuseWaitingSentences(ctx, ids)
  const closedOn = status === 'cancelled' ? ctx.today : null
  await ctx.db.updateTable('action').set({ status, closedOn, withdrawnAt: null, snoozedUntilOn: null }).where('id', 'in', ids).execute()
}

async function requireKnown({ db }: CommandContext, ids: readonly ActionId[]) {
  const found = await db
    .selectFrom('action')
    .select(['id', 'number', 'status', 'withdrawnAt'])
    .where('id', 'in', ids)
    .where('deletedAt', 'is', null)
    .orderBy('number')
    .execute()
  if (found.length < new Set(ids).size) throw new Refusal('record.notFound', { kind: 'action' })
  return found
}

async function requireOpen(ctx: CommandContext, ids: readonly ActionId[]): Promise<void> {
  const closed = (await requireKnown(ctx, ids)).find(isClosed)
  if (closed !== undefined) throw new Refusal('action.closed', { number: closed.number })
}
