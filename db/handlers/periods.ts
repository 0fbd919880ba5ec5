import { checkPeriod, currentPeriod } from '#shared/domain/current-period.ts'
import type { Handlers } from './context.ts'

/** Reporting periods and their Round Tables. */
export const periods = {
  'periods.list': ({ db }) =>
    db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn', 'desc').orderBy('label').execute(),

  async 'periods.save'({ db }, period) {
    checkPeriod(period, await db.selectFrom('period').select(['id', 'label']).orderBy('id').execute())
    const row = { ...period, deletedAt: null }
    await db
      .insertInto('period')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'periods.current'({ db }, { on }) {
    const rows = await db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn').execute()
    return currentPeriod(rows, on) ?? null
  },
} satisfies Partial<Handlers>
