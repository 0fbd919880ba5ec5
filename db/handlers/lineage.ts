import type { EarlierRow } from '#shared/contract/roll-over.ts'
import type { CommitmentId } from '#shared/domain/activity.ts'
import type { Counter } from '#shared/domain/counter.ts'
import { hasShare } from '#shared/domain/counter-fields.ts'
import { type CounterValue, counterValue } from '#shared/domain/counter-value.ts'
import type { Period } from '#shared/domain/period.ts'
import { addCounts, type PromiseYear } from '#shared/domain/roll-over.ts'
import type { Reader } from './context.ts'
import { type IdentifiedAction, readCounterFacts } from './counter-facts.ts'

/** A row of a promise in one of the periods in which it was made. */
export type LineageRow = EarlierRow & Pick<PromiseYear, 'repeated'> & { readonly commitmentId: CommitmentId }

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
  const seen = new Map<CommitmentId, Set<string>>()
  return rows.map((row) => {
    const own = kept.get(row.id) ?? []
    const before = seen.get(row.commitmentId) ?? new Set()
    const due = own.flatMap((each) => each.due)
    const again = due.filter(({ key }) => before.has(key))
    seen.set(row.commitmentId, new Set([...before, ...due.map(({ key }) => key)]))
    const repeated = { done: again.filter(({ isOnTime }) => isOnTime).length, of: again.length }
    return { ...row, ...keptOf(own), ...(again.length > 0 && { repeated }) }
  })
}

/** `due`: the actions behind a counter of actions, each named by its counter's group too. */
type Kept = CounterValue & Pick<Counter, 'kind'> & { readonly due: readonly { readonly key: string; readonly isOnTime: boolean }[] }

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
        return of === undefined ? [] : [{ kind: counter.kind, ...counterValue(counter, of), due: dueOf(counter, of.actions) }]
      }),
    ]),
  )
}

function dueOf({ kind, groupId }: Counter, actions: readonly IdentifiedAction[]): Kept['due'] {
  if (kind !== 'actionsClosedOnTime') return []
  return actions.flatMap(({ id, dueOn, closedOn, groupId: own }) =>
    dueOn === null || (groupId !== null && own !== groupId)
      ? []
      : [{ key: `${groupId ?? ''} ${id}`, isOnTime: closedOn !== null && closedOn <= dueOn }],
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
