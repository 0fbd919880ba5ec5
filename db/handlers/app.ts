import { Settings } from '#shared/domain/settings.ts'
import type { Handlers } from './context.ts'
import { readSettings } from './settings.ts'

/** Settings, holidays, and what every screen needs to know. */
export const app = {
  async 'app.state'({ db, now, today }) {
    const settings = await readSettings(db)
    const group = await db.selectFrom('workingGroup').select('id').where('deletedAt', 'is', null).limit(1).executeTakeFirst()
    const last = await db.selectFrom('op').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
    return { today, now, isEmpty: group === undefined, settings, lastOpSeq: last?.seq ?? 0 }
  },

  async 'app.saveSettings'({ db }, input) {
    const rows = Object.entries(input).filter(([id, value]) => value !== undefined && id in Settings.shape)
    if (rows.length > 0) {
      await db
        .insertInto('setting')
        .values(rows.map(([id, value]) => ({ id, value: JSON.stringify(value) })))
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
        .execute()
    }
    return null
  },

  'app.holidays': ({ db }) =>
    db.selectFrom('holiday').select(['id', 'heldOn', 'nameEn', 'nameLo']).where('deletedAt', 'is', null).orderBy('heldOn').execute(),

  async 'app.saveHoliday'({ db, now }, { deleted, ...holiday }) {
    const row = { ...holiday, deletedAt: deleted ? now : null }
    await db
      .insertInto('holiday')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },
} satisfies Partial<Handlers>
