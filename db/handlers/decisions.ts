import type { Output } from '#shared/contract/index.ts'
import { staleAfterEdit } from '#shared/domain/twin-text.ts'
import { Refusal } from '#shared/errors.ts'
import { norm } from '#shared/i18n/norm.ts'
import { byText } from '#shared/i18n/sort.ts'
import type { Handlers, QueryContext } from './context.ts'
import { groupAndBelow } from './group-tree.ts'
import { linkDecision } from './record-links.ts'

type Row = Output<'decisions.list'>[number]

/** The register of decisions over all meetings. */
export const decisions = {
  async 'decisions.list'(ctx, { groupId, meetingId, activityId, year, text, withWithdrawn }) {
    let rows = ctx.db
      .selectFrom('decision')
      .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
      .innerJoin('workingGroup', 'workingGroup.id', 'meeting.groupId')
      .leftJoin('agendaItem', 'agendaItem.id', 'decision.itemId')
      .select([
        'decision.id',
        'decision.meetingId',
        'decision.itemId',
        'decision.number',
        'decision.kind',
        'decision.textEn',
        'decision.textLo',
        'decision.textStale',
        'decision.replacedById',
        'decision.notInMinutes',
        'decision.capturedAt',
        'decision.withdrawnAt',
        'meeting.groupId',
        'workingGroup.code as groupCode',
        'meeting.heldOn',
        'meeting.titleEn as meetingTitleEn',
        'meeting.titleLo as meetingTitleLo',
        'agendaItem.titleEn as itemTitleEn',
        'agendaItem.titleLo as itemTitleLo',
      ])
      .where('decision.deletedAt', 'is', null)
      .where('meeting.deletedAt', 'is', null)
      .orderBy('meeting.heldOn', 'desc')
      .orderBy('decision.number')
    if (groupId !== undefined) rows = rows.where('meeting.groupId', 'in', groupAndBelow(groupId))
    if (meetingId !== undefined) rows = rows.where('decision.meetingId', '=', meetingId)
    if (year !== undefined) rows = rows.where('meeting.heldOn', '>=', `${year}-01-01`).where('meeting.heldOn', '<=', `${year}-12-31`)
    if (activityId !== undefined) {
      rows = rows.where('decision.id', 'in', (eb) =>
        eb.selectFrom('decisionActivity').select('decisionId').where('activityId', '=', activityId),
      )
    }
    if (!withWithdrawn) rows = rows.where('decision.withdrawnAt', 'is', null)
    const [found, links] = await Promise.all([rows.execute(), readLinks(ctx)])
    const wanted = norm(text ?? '')
    return found
      .map((row) => ({ ...row, activities: (links.get(row.id) ?? []).map(({ id, position, periodId }) => ({ id, position, periodId })) }))
      .filter((row) => wanted === '' || norm(`${row.number} ${row.textEn} ${row.textLo}`).includes(wanted))
      .toSorted(byMeetingThenNumber)
  },

  async 'decisions.update'(ctx, { id, kind, textEn, textLo, activityIds }) {
    const before = await ctx.db.selectFrom('decision').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
    if (before === undefined) throw new Refusal('record.notFound', { kind: 'decision' })
    const after = { en: textEn ?? before.textEn, lo: textLo ?? before.textLo }
    const textStale = staleAfterEdit({ en: before.textEn, lo: before.textLo, stale: before.textStale }, after)
    await ctx.db
      .updateTable('decision')
      .set({ kind: kind ?? before.kind, textEn: after.en, textLo: after.lo, textStale })
      .where('id', '=', id)
      .execute()
    if (activityIds !== undefined) await linkDecision(ctx, id, activityIds)
    return null
  },

  async 'decisions.withdraw'(ctx, { id, withdrawn }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('decision')
      .set({ withdrawnAt: withdrawn ? ctx.now : null })
      .where('id', '=', id)
      .where('deletedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new Refusal('record.notFound', { kind: 'decision' })
    return null
  },
} satisfies Partial<Handlers>

async function readLinks({ db }: QueryContext) {
  const links = await db
    .selectFrom('decisionActivity')
    .innerJoin('activity', 'activity.id', 'decisionActivity.activityId')
    .select(['decisionId', 'activity.id', 'activity.position', 'activity.periodId'])
    .where('activity.deletedAt', 'is', null)
    .orderBy('activity.position')
    .execute()
  return Map.groupBy(links, ({ decisionId }) => decisionId)
}

/** Meetings without a date come last; D10 after D9. */
function byMeetingThenNumber(left: Row, right: Row): number {
  if (left.heldOn !== right.heldOn) return (left.heldOn ?? '') < (right.heldOn ?? '') ? 1 : -1
  return byText<Row>(({ number }) => number)(left, right)
}
