import type { Input } from '#shared/contract/index.ts'
import type { Activity, ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import { differingCells, pairRows, type RowPair, refuseOtherPairs } from '#shared/domain/compare-report.ts'
import { cellProperty, cellText, requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { orderWithNewRows } from '#shared/domain/new-row-order.ts'
import { activitiesFrom } from '#shared/domain/report-import.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers } from './context.ts'
import { savePositions } from './matrix-order.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'
import { proposeFromReport } from './report-counters.ts'

/** A report taken into a matrix that is there: compared row by row, and only what was chosen taken over. */
export const reportMerge = {
  async 'report.compare'({ db }, { periodId, record, language, pairs }) {
    await requirePeriod(db, periodId)
    const activities = await readActivities(db, periodId)
    return pairRows(activities, record.activities, language, pairs).map(({ read, activity, isDoubtful }) => {
      const row = read === null ? undefined : record.activities[read]
      const matrixTitle = activity === null ? '' : cellText(activity, 'title', language) || activity.titleEn || activity.titleLo
      return {
        ...{ read, activityId: activity?.id ?? null, position: activity?.position ?? null, isDoubtful },
        ...{ title: row?.title ?? matrixTitle, matrixTitle },
        cells: activity === null || row === undefined ? [] : differingCells(activity, row, language),
      }
    })
  },

  async 'report.merge'(ctx, input) {
    const { periodId, record, language, added } = input
    requireOpenPeriod(await requirePeriod(ctx.db, periodId))
    const activities = await readActivities(ctx.db, periodId)
    const pairs = pairRows(activities, record.activities, language, input.pairs)
    refuseOtherPairs(pairs, added, input.cells)
    const byId = new Map(activities.map((activity) => [activity.id, activity]))
    for (const [activityId, cells] of Map.groupBy(input.cells, (cell) => cell.activityId)) {
      await ctx.db
        .updateTable('activity')
        .set(changesOf(byId.get(activityId), cells, input))
        .where('id', '=', activityId)
        .execute()
    }
    await addRows(
      ctx,
      input,
      pairs,
      activities.map(({ id }) => id),
    )
    return { cellCount: input.cells.length, rowCount: added.length }
  },
} satisfies Partial<Handlers>

type Merge = Input<'report.merge'>

/** @throws {Refusal} `report.changedSince` when a cell is no longer what was shown. */
function changesOf(activity: Activity | undefined, cells: Merge['cells'], { record, language }: Merge): Partial<Activity> {
  return Object.fromEntries(
    cells.map(({ column, read, ours }) => {
      const theirs = record.activities[read]?.[column]
      if (activity === undefined || theirs === undefined || theirs === null || cellText(activity, column, language) !== ours)
        throw new Refusal('report.changedSince', {})
      return [cellProperty(column, language), theirs]
    }),
  )
}

/** Adds the chosen rows where the report has them; those below move down in the same step. */
async function addRows(
  ctx: CommandContext,
  { periodId, groupId, record, language, added }: Merge,
  pairs: readonly RowPair[],
  order: readonly ActivityId[],
) {
  if (added.length === 0) return
  const places = added.toSorted((left, right) => left - right)
  const rows = places.flatMap((place) => record.activities[place] ?? [])
  const newIds = rows.map(() => ({ id: ctx.newId<ActivityId>(), commitmentId: ctx.newId<CommitmentId>() }))
  await ctx.db
    .insertInto('commitment')
    .values(newIds.map(({ commitmentId }) => ({ id: commitmentId, groupId, closedAt: null, closedReason: null })))
    .execute()
  const made = activitiesFrom({ ...record, activities: rows }, { periodId, groupId }, newIds, language)
  const newOrder = orderWithNewRows(
    order,
    pairs.flatMap(({ read, activity }) => {
      if (read === null) return []
      const id = activity?.id ?? newIds[places.indexOf(read)]?.id
      return id === undefined ? [] : [{ id, isNew: activity === null }]
    }),
  )
  await ctx.db
    .insertInto('activity')
    .values(made.map((activity) => ({ ...activity, position: newOrder.indexOf(activity.id) + 1 })))
    .execute()
  await savePositions(ctx, newOrder)
  if (language === 'en')
    await proposeFromReport(
      ctx,
      { activities: rows },
      newIds.map(({ id }) => id),
      groupId,
    )
}
