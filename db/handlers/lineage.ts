import type { EarlierRow } from '#shared/contract/roll-over.ts'
import type { CommitmentId } from '#shared/domain/activity.ts'
import { counterValue } from '#shared/domain/counter-value.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Reader } from './context.ts'
import { readCounterFacts } from './counter-facts.ts'

/** A row of a promise in one of the periods in which it was made. */
export type LineageRow = EarlierRow & { readonly commitmentId: CommitmentId }

/**
 * Every row of some promises through the years, oldest first, with what was held for it each time.
 *
 * @param untilStartsOn first day of the last period that counts; every period when left out.
 */
export async function readLineage(
  db: Reader,
  commitmentIds: readonly CommitmentId[],
  today: string,
  untilStartsOn = '9999',
): Promise<readonly LineageRow[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .innerJoin('commitment', 'commitment.id', 'activity.commitmentId')
    .select(['activity.id', 'commitmentId', 'periodId', 'position', 'label', 'retiredReason', 'closedReason as endedReason'])
    .select(['progressEn', 'progressLo', 'challengesEn', 'challengesLo', 'keyMessageEn', 'keyMessageLo'])
    .where('commitmentId', 'in', commitmentIds)
    .where('startsOn', '<=', untilStartsOn)
    .where('activity.deletedAt', 'is', null)
    .where('period.deletedAt', 'is', null)
    .orderBy('startsOn')
    .orderBy('position')
    .orderBy('activity.id')
    .execute()
  const held = await readHeld(db, [...new Set(rows.map(({ periodId }) => periodId))], today)
  return rows.map((row) => ({ ...row, held: held.get(row.id) ?? null }))
}

/** Meetings and visits counted for each row that has such a counter in use, once for each period. */
async function readHeld(db: Reader, periodIds: readonly Period['id'][], today: string): Promise<ReadonlyMap<string, number>> {
  const [periods, counters] = await Promise.all([
    db.selectFrom('period').selectAll().where('id', 'in', periodIds).orderBy('id').execute(),
    db
      .selectFrom('counter')
      .innerJoin('activity', 'activity.id', 'counter.activityId')
      .selectAll('counter')
      .select('periodId')
      .where('periodId', 'in', periodIds)
      .where('counter.deletedAt', 'is', null)
      .where('counter.state', '=', 'used')
      .where('counter.kind', 'in', ['meetingsHeld', 'fieldVisits'])
      .orderBy('counter.id')
      .execute(),
  ])
  const counting = periods.filter(({ id }) => counters.some(({ periodId }) => periodId === id))
  const facts = new Map(await Promise.all(counting.map(async (period) => [period.id, await readCounterFacts(db, period, today)] as const)))
  const held = new Map<string, number>()
  for (const { periodId, activityId, ...counter } of counters) {
    const of = facts.get(periodId)
    if (of !== undefined) held.set(activityId, (held.get(activityId) ?? 0) + counterValue(counter, of).done)
  }
  return held
}
