import { defaultSettings, Settings } from '#shared/domain/settings.ts'
import type { Reader } from './context.ts'

/** Reads what the office decided, with the neutral default for everything else. */
export async function readSettings(db: Reader): Promise<Settings> {
  const rows = await db.selectFrom('setting').select(['id', 'value']).orderBy('id').execute()
  const stored = Object.fromEntries(rows.map(({ id, value }) => [id, JSON.parse(value) as unknown]))
  return Settings.parse({ ...defaultSettings, ...stored })
}
