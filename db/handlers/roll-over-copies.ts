import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import type { Period, ReportId } from '#shared/domain/period.ts'
import { carriedReport } from '#shared/domain/roll-over.ts'
import type { CommandContext, Reader } from './context.ts'

/** A row of the ended period and the one that goes on from it. */
export type CarriedRow = { readonly from: ActivityId; readonly activity: Activity }

/** Open actions that hang on rows, once for each row. */
export function readOpenActionLinks(db: Reader, activityIds: readonly ActivityId[]) {
  return db
    .selectFrom('actionActivity')
    .innerJoin('action', 'action.id', 'actionActivity.actionId')
    .select(['actionId', 'activityId'])
    .where('activityId', 'in', activityIds)
    .where('action.status', 'in', ['open', 'inProgress'])
    .where('action.withdrawnAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .orderBy('actionActivity.id')
    .execute()
}

/** Links the open actions of rows to the rows that go on from them as well; nothing is unlinked. Returns how many actions go on. */
export async function linkOpenActions({ db, newId }: CommandContext, carried: readonly CarriedRow[]): Promise<number> {
  const to = new Map(carried.map(({ from, activity }) => [from, activity.id]))
  const links = await readOpenActionLinks(db, [...to.keys()])
  const added = links.flatMap(({ actionId, activityId }) => {
    const next = to.get(activityId)
    return next === undefined ? [] : [{ id: newId<string>(), actionId, activityId: next }]
  })
  if (added.length > 0) await db.insertInto('actionActivity').values(added).execute()
  return new Set(added.map(({ actionId }) => actionId)).size
}

/** Counters in use go on with the promise; a day before which something had to happen was one of the ended period. */
export async function copyCounters({ db, newId, now }: CommandContext, carried: readonly CarriedRow[]): Promise<void> {
  const to = new Map(carried.map(({ from, activity }) => [from, activity.id]))
  const counters = await db
    .selectFrom('counter')
    .selectAll()
    .where('activityId', 'in', [...to.keys()])
    .where('state', '=', 'used')
    .where('deletedAt', 'is', null)
    .orderBy('activityId')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const copies = counters.flatMap((counter) => {
    const activityId = to.get(counter.activityId)
    return activityId === undefined ? [] : [{ ...counter, id: newId<CounterId>(), activityId, beforeOn: null, addedAt: now }]
  })
  if (copies.length > 0) await db.insertInto('counter').values(copies).execute()
}

/** The wording around the table goes on, where the next period has none of its own. */
export async function copyReports({ db, newId }: CommandContext, period: Period, next: Period): Promise<void> {
  const reports = await db
    .selectFrom('report')
    .selectAll()
    .where('periodId', 'in', [period.id, next.id])
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute()
  const has = new Set(reports.filter((report) => report.periodId === next.id).map(({ groupId, language }) => `${groupId} ${language}`))
  const copies = reports
    .filter((report) => report.periodId === period.id && !has.has(`${report.groupId} ${report.language}`))
    .map((report) => carriedReport(report, period, { id: newId<ReportId>(), period: next }))
  if (copies.length > 0) await db.insertInto('report').values(copies).execute()
}
