import { z } from 'zod'
import type { CommitmentId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { cellProperty, REPORTED_COLUMNS, requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { moveRow } from '#shared/domain/matrix-completeness.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { Refusal } from '#shared/errors.ts'
import type { Handlers, Reader } from './context.ts'
import { requireActivity } from './matrix-activity.ts'
import { readMatrixRow } from './matrix-details.ts'
import { readOrder, savePositions } from './matrix-order.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'
import { readMatrixRows, readProposals } from './matrix-rows.ts'

/** The yearly follow-up matrix: what was promised, and what is reported. */
export const matrix = {
  async 'matrix.list'({ db, today }, { periodId, groupId }) {
    const period = await requirePeriod(db, periodId)
    const activities = await readActivities(db, periodId)
    const columnTitles = await readColumnTitles(db, periodId)
    return { period, columnTitles, rows: await readMatrixRows(db, activities, today, groupId) }
  },

  async 'matrix.get'({ db, today }, { activityId }) {
    const { activity } = await requireActivity(db, activityId)
    return readMatrixRow(db, activity, today)
  },

  async 'matrix.proposals'({ db }, { periodId }) {
    const activities = await readActivities(db, periodId)
    const waiting = Map.groupBy(
      await readProposals(
        db,
        activities.map(({ id }) => id),
      ),
      ({ activityId }) => activityId,
    )
    return activities.flatMap(({ id, position, titleEn, titleLo }) =>
      (waiting.get(id) ?? [])
        .toSorted((left, right) => REPORTED_COLUMNS.indexOf(left.columnName) - REPORTED_COLUMNS.indexOf(right.columnName))
        .map((proposal) => ({ ...proposal, position, titleEn, titleLo })),
    )
  },

  async 'matrix.saveCell'({ db }, { activityId, column, language, text }) {
    const { period } = await requireActivity(db, activityId)
    requireOpenPeriod(period)
    if (text === null && column !== 'indicator') throw new Refusal('request.invalid', { field: 'text' })
    if (column === 'title' && language === 'en' && text?.trim() === '') throw new Refusal('matrix.titleMissing', {})
    await db
      .updateTable('activity')
      .set({ [cellProperty(column, language)]: text })
      .where('id', '=', activityId)
      .execute()
    return null
  },

  async 'matrix.add'(ctx, { id, periodId, groupId, titleEn, titleLo, indicatorEn, indicatorLo, position }) {
    requireOpenPeriod(await requirePeriod(ctx.db, periodId))
    if (titleEn.trim() === '') throw new Refusal('matrix.titleMissing', {})
    const order = await readOrder(ctx.db, periodId)
    const commitmentId = ctx.newId<CommitmentId>()
    await ctx.db.insertInto('commitment').values({ id: commitmentId, groupId, closedAt: null, closedReason: null }).execute()
    await ctx.db
      .insertInto('activity')
      .values({
        ...{ id, commitmentId, periodId, groupId, position: order.length + 1, titleEn, titleLo, indicatorEn, indicatorLo },
        ...{ progressEn: '', progressLo: '', challengesEn: '', challengesLo: '', keyMessageEn: '', keyMessageLo: '' },
        ...{ baseline: '', target: '', actual: '' },
        ...{ retiredAt: null, retiredReason: null, deletedAt: null },
      })
      .execute()
    const moved = moveRow([...order, id], id, position ?? order.length + 1)
    await savePositions(ctx, moved)
    return { position: moved.indexOf(id) + 1 }
  },

  async 'matrix.saveMeasure'({ db }, { activityId, measure, text }) {
    const { period } = await requireActivity(db, activityId)
    requireOpenPeriod(period)
    await db
      .updateTable('activity')
      .set({ [measure]: text })
      .where('id', '=', activityId)
      .execute()
    return null
  },

  async 'matrix.move'(ctx, { activityId, position }) {
    const { activity, period } = await requireActivity(ctx.db, activityId)
    requireOpenPeriod(period)
    await savePositions(ctx, moveRow(await readOrder(ctx.db, activity.periodId), activityId, position))
    return null
  },

  async 'matrix.retire'({ db, now }, { activityId, reason }) {
    const { period } = await requireActivity(db, activityId)
    requireOpenPeriod(period)
    await db.updateTable('activity').set({ retiredAt: now, retiredReason: reason }).where('id', '=', activityId).execute()
    return null
  },

  async 'matrix.restore'({ db }, { activityId }) {
    const { period } = await requireActivity(db, activityId)
    requireOpenPeriod(period)
    await db.updateTable('activity').set({ retiredAt: null, retiredReason: null }).where('id', '=', activityId).execute()
    return null
  },
} satisfies Partial<Handlers>

const Titles = z.array(z.string()).length(4)

/** Titles of the form as the period's reports have them, the newest of each language. */
async function readColumnTitles(db: Reader, periodId: PeriodId): Promise<{ en: string[] | null; lo: string[] | null }> {
  const reports = await db
    .selectFrom('report')
    .select(['language', 'columnTitles'])
    .where('periodId', '=', periodId)
    .where('deletedAt', 'is', null)
    .orderBy('importedAt', 'desc')
    .orderBy('id')
    .execute()
  const titlesIn = (language: Language) => {
    const report = reports.find((one) => one.language === language)
    return report === undefined ? null : Titles.parse(JSON.parse(report.columnTitles))
  }
  return { en: titlesIn('en'), lo: titlesIn('lo') }
}
