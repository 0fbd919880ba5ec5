import type { CountedIndicator } from '#shared/contract/counters.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { Counter, CounterId } from '#shared/domain/counter.ts'
import { fittingCounter } from '#shared/domain/counter-fields.ts'
import { counterIndicator } from '#shared/domain/counter-indicator.ts'
import { counterSentence } from '#shared/domain/counter-sentence.ts'
import { counterValue } from '#shared/domain/counter-value.ts'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers, QueryContext, Reader } from './context.ts'
import { readCounterFacts } from './counter-facts.ts'
import { requireActivity } from './matrix-activity.ts'
import { requirePeriod } from './matrix-period.ts'
import { markDeleted } from './save-row.ts'

/** Process indicators that fill themselves from the office's records. */
export const counters = {
  async 'counters.list'(ctx, { periodId }) {
    const rows = await ctx.db
      .selectFrom('counter')
      .innerJoin('activity', 'activity.id', 'counter.activityId')
      .selectAll('counter')
      .where('activity.periodId', '=', periodId)
      .where('activity.deletedAt', 'is', null)
      .where('counter.deletedAt', 'is', null)
      .where('counter.state', '!=', 'refused')
      .orderBy('activity.position')
      .orderBy('counter.position')
      .orderBy('counter.id')
      .execute()
    return rows.length === 0 ? [] : count(ctx, periodId, rows)
  },

  async 'counters.save'(ctx, input) {
    const { period } = await requireActivity(ctx.db, input.activityId)
    requireOpenPeriod(period)
    const stored = await ctx.db.selectFrom('counter').selectAll().where('id', '=', input.id).executeTakeFirst()
    if (stored !== undefined && stored.activityId !== input.activityId) throw new Refusal('record.notFound', { kind: 'counter' })
    const row: Counter = {
      ...fittingCounter(input),
      state: 'used',
      position: stored?.position ?? (await nextPosition(ctx.db, input.activityId)),
      addedAt: stored?.addedAt ?? ctx.now,
      deletedAt: null,
    }
    await ctx.db
      .insertInto('counter')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'counters.decide'(ctx, { counterIds, state }) {
    const ids = [...new Set(counterIds)]
    const periods = await ctx.db
      .selectFrom('counter')
      .innerJoin('activity', 'activity.id', 'counter.activityId')
      .innerJoin('period', 'period.id', 'activity.periodId')
      .select(['period.label', 'period.closedAt'])
      .where('counter.id', 'in', ids)
      .where('counter.deletedAt', 'is', null)
      .where('activity.deletedAt', 'is', null)
      .orderBy('counter.id')
      .execute()
    if (periods.length < ids.length) throw new Refusal('record.notFound', { kind: 'counter' })
    periods.forEach(requireOpenPeriod)
    await ctx.db.updateTable('counter').set({ state }).where('id', 'in', ids).execute()
    return null
  },

  async 'counters.remove'(ctx, { counterId }) {
    await requireCounter(ctx, counterId)
    await markDeleted(ctx, 'counter', counterId, 'counter')
    return null
  },

  async 'counters.propose'(ctx, { counterId, proposalId, language }) {
    const counter = await requireCounter(ctx, counterId)
    const { activity } = await requireActivity(ctx.db, counter.activityId)
    const [told] = await count(ctx, activity.periodId, [counter])
    if (told === undefined) throw new Refusal('record.notFound', { kind: 'counter' })
    const text = language === 'lo' ? told.sentenceLo : told.sentenceEn
    // Its sentence of before, which nobody has answered yet, says what it says now rather than waiting beside it.
    const { numUpdatedRows } = await ctx.db
      .updateTable('proposal')
      .set({ text, proposedAt: ctx.now })
      .where('sourceKind', '=', 'counter')
      .where('sourceId', '=', counterId)
      .where('language', '=', language)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return null
    await ctx.db
      .insertInto('proposal')
      .values({
        ...{ id: proposalId, activityId: activity.id, columnName: 'progress', language, text },
        ...{ sourceKind: 'counter', sourceId: counterId, state: 'waiting', proposedAt: ctx.now, decidedAt: null },
      })
      .execute()
    return null
  },
} satisfies Partial<Handlers>

async function count(
  { db, today }: Pick<QueryContext, 'today'> & { readonly db: Reader },
  periodId: PeriodId,
  rows: readonly Counter[],
): Promise<CountedIndicator[]> {
  const [facts, groups] = await Promise.all([
    requirePeriod(db, periodId).then((period) => readCounterFacts(db, period, today)),
    db.selectFrom('workingGroup').select(['id', 'code', 'nameEn', 'nameLo']).orderBy('position').orderBy('id').execute(),
  ])
  return rows.map(({ addedAt: _addedAt, deletedAt: _deletedAt, ...counter }) => {
    const value = counterValue(counter, facts)
    const group = groups.find(({ id }) => id === counter.groupId) ?? null
    return {
      ...counter,
      ...value,
      groupCode: group?.code ?? '',
      sentenceEn: counterSentence(counter, value, group, 'en'),
      sentenceLo: counterSentence(counter, value, group, 'lo'),
      indicatorEn: counterIndicator(counter, group, 'en'),
      indicatorLo: counterIndicator(counter, group, 'lo'),
    }
  })
}

/** @throws {Refusal} `record.notFound`, `matrix.periodClosed`. */
async function requireCounter({ db }: CommandContext, id: CounterId): Promise<Counter> {
  const counter = await db.selectFrom('counter').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  if (counter === undefined) throw new Refusal('record.notFound', { kind: 'counter' })
  requireOpenPeriod((await requireActivity(db, counter.activityId)).period)
  return counter
}

async function nextPosition(db: Reader, activityId: ActivityId): Promise<number> {
  const { last } = await db
    .selectFrom('counter')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('activityId', '=', activityId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
