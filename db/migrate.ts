import type BetterSqlite3 from 'better-sqlite3'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Refusal } from '#shared/errors.ts'
import { OfficeDialect } from './dialect.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './files.ts'
import { createJournalTriggers } from './journal-triggers.ts'
import { migrations } from './migrations/index.ts'

/**
 * Brings the schema of an open file up to date, each migration in a transaction of its own.
 *
 * @throws {Refusal} `store.damaged` when rows afterwards point to nothing.
 */
export async function migrate(sqlite: BetterSqlite3.Database): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new OfficeDialect(sqlite) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  // One transaction, so that a cut leaves the old triggers and the old number, and the next start does both again.
  sqlite.transaction(() => {
    createJournalTriggers(sqlite)
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    sqlite.pragma(`user_version = ${SCHEMA_VERSION}`)
  })()
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Refusal('store.damaged', { problem: 'foreign keys' })
}
