import { checkPeriod, currentPeriod } from '#shared/domain/current-period.ts'
import type { Handlers } from './context.ts'
import { saveRow } from './save-row.ts'

/** Reporting periods and their Round Tables. */
export const periods = {
  'periods.list': ({ db }) =>
    db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn', 'desc').orderBy('label').execute(),

  async 'periods.save'(ctx, period) {
    const known = await ctx.db.selectFrom('period').select(['id', 'label', 'closedAt']).orderBy('id').execute()
    checkPeriod(period, known)
    const closedAt = known.find(({ id }) => id === period.id)?.closedAt ?? null
    await saveRow(ctx, 'period', { ...period, closedAt })
    return null
  },

  async 'periods.current'({ db }, { on }) {
    const rows = await db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn').execute()
    return currentPeriod(rows, on) ?? null
  },
} satisfies Partial<Handlers>
