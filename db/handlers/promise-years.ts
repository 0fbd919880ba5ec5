import type { Output } from '#shared/contract/index.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { QueryContext } from './context.ts'
import { type LineageRow, readLineage } from './lineage.ts'

/** The promises of a group, or of all, through all periods: those of the newest period first, in its order, then those that ended. */
export async function readPromiseYears(
  { db, today }: QueryContext,
  groupId: WorkingGroupId | undefined,
): Promise<Output<'rollOver.years'>> {
  const named = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .select(['activity.id', 'commitmentId', 'periodId', 'period.label', 'titleEn', 'titleLo'])
    .where('activity.deletedAt', 'is', null)
    .where('period.deletedAt', 'is', null)
    .$if(groupId !== undefined, (query) => query.where('activity.groupId', '=', groupId as WorkingGroupId))
    .orderBy('startsOn', 'desc')
    .orderBy('position')
    .orderBy('activity.id')
    .execute()
  const newestRows = Map.groupBy(named, ({ commitmentId }) => commitmentId)
  const years = Map.groupBy(await readLineage(db, [...newestRows.keys()], today), ({ commitmentId }) => commitmentId)
  const periods = new Map(named.map(({ periodId, label }) => [periodId, { id: periodId, label }]))
  return {
    periods: [...periods.values()],
    promises: [...newestRows].map(([id, [newest]]) => ({
      id,
      titleEn: newest?.titleEn ?? '',
      titleLo: newest?.titleLo ?? '',
      rows: (years.get(id) ?? []).map(earlierRow),
    })),
  }
}

/** A row of a promise as a window shows it. */
export function earlierRow({ commitmentId: _commitmentId, repeated: _repeated, ...row }: LineageRow) {
  return row
}
