import type { EarlierRow } from '#shared/contract/roll-over.ts'
import type { CommitmentId } from '#shared/domain/activity.ts'
import type { Counter } from '#shared/domain/counter.ts'
import { hasShare } from '#shared/domain/counter-fields.ts'
import { type CounterValue, counterValue } from '#shared/domain/counter-value.ts'
import type { Period } from '#shared/domain/period.ts'
import { addCounts } from '#shared/domain/roll-over.ts'
import type { Reader } from './context.ts'
import { readCounterFacts } from './counter-facts.ts'

/** A row of a promise in one of the periods in which it was made. */
export type LineageRow = EarlierRow & { readonly commitmentId: CommitmentId }

/**
 * Every row of some promises through the years, oldest first, with what was held and done for it each time.
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
  const kept = await readKept(db, [...new Set(rows.map(({ periodId }) => periodId))], today)
  return rows.map((row) => ({ ...row, ...keptOf(kept.get(row.id) ?? []) }))
}

type Kept = CounterValue & Pick<Counter, 'kind'>

/** What the counters of each row say that are in use, read once for each period. */
async function readKept(db: Reader, periodIds: readonly Period['id'][], today: string): Promise<ReadonlyMap<string, readonly Kept[]>> {
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
      .orderBy('counter.id')
      .execute(),
  ])
  const counting = periods.filter(({ id }) => counters.some(({ periodId }) => periodId === id))
  const facts = new Map(await Promise.all(counting.map(async (period) => [period.id, await readCounterFacts(db, period, today)] as const)))
  const byRow = Map.groupBy(counters, ({ activityId }) => activityId)
  return new Map(
    [...byRow].map(([activityId, own]) => [
      activityId,
      own.flatMap(({ periodId, ...counter }) => {
        const of = facts.get(periodId)
        return of === undefined ? [] : [{ kind: counter.kind, ...counterValue(counter, of) }]
      }),
    ]),
  )
}

/** Meetings and visits together, and each share of its own. */
function keptOf(kept: readonly Kept[]): Pick<LineageRow, 'held' | 'counts'> {
  const held = kept.filter(({ kind }) => !hasShare(kind))
  const counts = kept.flatMap(({ kind, done, of }) =>
    kind === 'meetingsHeld' || kind === 'fieldVisits' ? [] : [{ kind, done, of: of ?? 0 }],
  )
  return { held: held.length === 0 ? null : held.reduce((sum, { done }) => sum + done, 0), counts: addCounts(counts) }
}
