import BetterSqlite3 from 'better-sqlite3'
import { Refusal } from '#shared/errors.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './files.ts'

const SYNCHRONOUS_EXTRA = 3

export type OpenStore = {
  /** The one connection; for pragmas, backup and verification, never for a feature's SQL. */
  readonly sqlite: BetterSqlite3.Database
  readonly path: string
}

/**
 * Opens the office's file, or a private one for `:memory:`, takes its lock and brings its schema up to date.
 *
 * Without the query builder, which a host that only waits for the lock need not wait for.
 *
 * @param beforeMigration is awaited when an existing database is about to be migrated, so that a safe copy can be made first.
 * @throws {Refusal} `store.inUse`, `store.notOurs`, `store.newer`, `store.damaged`.
 */
export async function openStore(path: string, beforeMigration?: (sqlite: BetterSqlite3.Database) => Promise<void>): Promise<OpenStore> {
  const sqlite = connect(path)
  try {
    const isNew = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (!isNew) refuseForeign(sqlite)
    if (sqlite.pragma('user_version', { simple: true }) !== SCHEMA_VERSION) {
      if (!isNew) await beforeMigration?.(sqlite)
      // Loaded on the rare day when there is something to migrate.
      const { migrate } = await import('./migrate.ts')
      await migrate(sqlite)
    }
    assertDurable(sqlite, path)
    return { sqlite, path }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function connect(path: string): BetterSqlite3.Database {
  const sqlite = openFile(path)
  try {
    for (const pragma of [
      // Before the first access: one owner, whatever program or user the other one is.
      'locking_mode = EXCLUSIVE',
      'journal_mode = WAL',
      'synchronous = EXTRA',
      'wal_autocheckpoint = 1000',
      'journal_size_limit = 16777216',
      'foreign_keys = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      'mmap_size = 0',
      'temp_store = MEMORY',
      'secure_delete = ON',
      'fullfsync = ON',
      'checkpoint_fullfsync = ON',
    ]) {
      sqlite.pragma(pragma)
    }
    return sqlite
  } catch (error) {
    // Windows lets nobody put a copy in the place of a file that is still open.
    sqlite.close()
    throw asRefusal(error)
  }
}

function openFile(path: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(path, { timeout: 0 })
  } catch (error) {
    throw asRefusal(error)
  }
}

function refuseForeign(sqlite: BetterSqlite3.Database): void {
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new Refusal('store.notOurs', {})
  const found = Number(sqlite.pragma('user_version', { simple: true }))
  if (found > SCHEMA_VERSION) throw new Refusal('store.newer', { found, known: SCHEMA_VERSION })
}

/** better-sqlite3 lowers `synchronous` to NORMAL for WAL on every open; only a look after a real write shows what holds. */
function assertDurable(sqlite: BetterSqlite3.Database, path: string): void {
  sqlite.pragma('synchronous = EXTRA')
  sqlite.prepare('UPDATE currentOp SET seq = 0 WHERE id = 1').run()
  const expected: readonly (readonly [string, unknown])[] = [
    ['synchronous', SYNCHRONOUS_EXTRA],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['journal_mode', path === ':memory:' ? 'memory' : 'wal'],
  ]
  for (const [pragma, value] of expected) {
    const actual = sqlite.pragma(pragma, { simple: true })
    if (actual !== value) throw new Refusal('store.damaged', { problem: `${pragma} = ${String(actual)}` })
  }
}

/** Translates what SQLite reports into what a person can act on; anything unknown comes back as it is. */
export function asRefusal(error: unknown): unknown {
  const code = error instanceof BetterSqlite3.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new Refusal('store.inUse', {})
  if (code === 'SQLITE_FULL') return new Refusal('store.full', {})
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new Refusal('store.readOnly', {})
  if (code.startsWith('SQLITE_CORRUPT')) return new Refusal('store.damaged', { problem: code })
  if (code === 'SQLITE_NOTADB') return new Refusal('store.notOurs', {})
  return error
}
