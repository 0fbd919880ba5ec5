import type BetterSqlite3 from 'better-sqlite3'
import { type Kysely, SqliteAdapter, SqliteDialect } from 'kysely'

const CACHED_STATEMENTS = 500

/** Kysely's SQLite dialect with statements kept prepared, and migrations that run inside a transaction. */
export class OfficeDialect extends SqliteDialect {
  constructor(sqlite: BetterSqlite3.Database) {
    super({ database: { prepare: cachedPrepare(sqlite), close: () => sqlite.close() } as unknown as BetterSqlite3.Database })
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class TransactionalAdapter extends SqliteAdapter {
  // SQLite can roll back DDL; the stock adapter says otherwise and leaves half a schema behind after a failure.
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override async acquireMigrationLock(_db: Kysely<unknown>): Promise<void> {}
}

/** Preparing costs several times more than running; the least recently used statement makes room. */
function cachedPrepare(sqlite: BetterSqlite3.Database): (sql: string) => BetterSqlite3.Statement {
  const statements = new Map<string, BetterSqlite3.Statement>()
  // A full disk ends the transaction by itself; a rollback after it would fail and hide what happened.
  const nothingToRollBack = sqlite.prepare('SELECT 1 WHERE 0')
  return (sql) => {
    if (sql === 'rollback' && !sqlite.inTransaction) return nothingToRollBack
    const known = statements.get(sql)
    if (known !== undefined) {
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    const statement = sqlite.prepare(sql)
    // DDL changes what a prepared statement means, and is never repeated.
    if (/^\s*(select|insert|update|delete|with|begin|commit|rollback)/i.test(sql)) statements.set(sql, statement)
    if (statements.size > CACHED_STATEMENTS) statements.delete(statements.keys().next().value as string)
    return statement
  }
}
