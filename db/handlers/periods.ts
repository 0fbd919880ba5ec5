import { checkPeriod, currentPeriod } from '#shared/domain/current-period.ts'
import type { Handlers } from './context.ts'
import { saveRow } from './save-row.ts'

/** Reporting periods and their Round Tables. */
export const periods = {
  'periods.list': ({ db }) =>
    db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn', 'desc').orderBy('label').execute(),

  async 'periods.save'(ctx, period) {
    checkPeriod(period, await ctx.db.selectFrom('period').select(['id', 'label']).orderBy('id').execute())
    await saveRow(ctx, 'period', period)
    return null
  },

  async 'periods.current'({ db }, { on }) {
    const rows = await db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn').execute()
    return currentPeriod(rows, on) ?? null
  },
} satisfies Partial<Handlers>
