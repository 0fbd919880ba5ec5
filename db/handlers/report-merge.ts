import type { Input } from '#shared/contract/index.ts'
import type { Activity, ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { differingCells, pairRows } from '#shared/domain/compare-report.ts'
import { cellProperty, cellText, requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { activitiesFrom } from '#shared/domain/report-import.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers } from './context.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'
import { proposeFromReport } from './report-counters.ts'

/** A report taken into a matrix that is there: compared row by row, and only what was chosen taken over. */
export const reportMerge = {
  async 'report.compare'({ db }, { periodId, record, language }) {
    await requirePeriod(db, periodId)
    const activities = await readActivities(db, periodId)
    return pairRows(activities, record.activities, language).map(({ read, activity, isDoubtful }) => {
      const row = read === null ? undefined : record.activities[read]
      return {
        ...{ read, activityId: activity?.id ?? null, position: activity?.position ?? null, isDoubtful },
        title:
          row?.title ?? (activity === null ? '' : (cellText(activity, 'title', language) ?? '') || activity.titleEn || activity.titleLo),
        cells: activity === null || row === undefined ? [] : differingCells(activity, row, language),
      }
    })
  },

  async 'report.merge'(ctx, input) {
    const { periodId, record, added } = input
    requireOpenPeriod(await requirePeriod(ctx.db, periodId))
    const activities = new Map((await readActivities(ctx.db, periodId)).map((activity) => [activity.id, activity]))
    for (const [activityId, cells] of Map.groupBy(input.cells, (cell) => cell.activityId)) {
      await ctx.db
        .updateTable('activity')
        .set(changesOf(activities.get(activityId), cells, input))
        .where('id', '=', activityId)
        .execute()
    }
    const rows = added.toSorted((left, right) => left - right).flatMap((place) => record.activities[place] ?? [])
    await addRows(ctx, input, rows, activities.size)
    return { cellCount: input.cells.length, rowCount: rows.length }
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

async function addRows(
  ctx: CommandContext,
  { periodId, groupId, record, language }: Merge,
  rows: Merge['record']['activities'],
  count: number,
) {
  if (rows.length === 0) return
  const newIds = rows.map(() => ({ id: ctx.newId<ActivityId>(), commitmentId: ctx.newId<CommitmentId>() }))
  await ctx.db
    .insertInto('commitment')
    .values(newIds.map(({ commitmentId }) => ({ id: commitmentId, groupId, closedAt: null, closedReason: null })))
    .execute()
  const made = activitiesFrom({ ...record, activities: rows }, { periodId, groupId }, newIds, language as Language)
  await ctx.db
    .insertInto('activity')
    .values(made.map((activity, index) => ({ ...activity, position: count + index + 1 })))
    .execute()
  if (language === 'en')
    await proposeFromReport(
      ctx,
      { activities: rows },
      newIds.map(({ id }) => id),
      groupId,
    )
}
