import type BetterSqlite3 from 'better-sqlite3'

/** Tables that are not recorded field by field: the journal itself, derived text, and the minutes, which keep their own updates. */
const UNRECORDED = new Set([
  'op',
  'change',
  'currentOp',
  'issuedNumber',
  'minutesUpdate',
  'minutesText',
  'kysely_migration',
  'kysely_migration_lock',
])

/**
 * Writes the triggers that copy every changed field into `change`, so that no handler can forget to.
 *
 * Made anew from the schema after each migration; a trigger finds its operation in the one row of `currentOp`.
 */
export function createJournalTriggers(sqlite: BetterSqlite3.Database): void {
  for (const table of recordedTables(sqlite)) {
    const columns = columnsOf(sqlite, table)
    for (const kind of ['insert', 'update', 'delete'] as const) {
      const name = `journal_${table}_${kind}`
      sqlite.exec(`DROP TRIGGER IF EXISTS "${name}"`)
      sqlite.exec(triggerSql(name, table, columns, kind))
    }
  }
}

/** Names of the tables whose changes are recorded. */
export function recordedTables(sqlite: BetterSqlite3.Database): readonly string[] {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  return tables.filter((table) => !UNRECORDED.has(table))
}

/** Names of a table's columns, in their order. */
export function columnsOf(sqlite: BetterSqlite3.Database, table: string): readonly string[] {
  return sqlite.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(table) as string[]
}

function triggerSql(name: string, table: string, columns: readonly string[], kind: 'insert' | 'update' | 'delete'): string {
  const row = kind === 'insert' ? 'NEW' : 'OLD'
  const lines = columns.map((column) => {
    const before = kind === 'insert' ? 'NULL' : `CAST(OLD."${column}" AS TEXT)`
    const after = kind === 'delete' ? 'NULL' : `CAST(NEW."${column}" AS TEXT)`
    const changed = kind === 'update' ? `OLD."${column}" IS NOT NEW."${column}"` : `${row}."${column}" IS NOT NULL`
    return `SELECT (SELECT seq FROM currentOp), '${table}', ${row}."id", '${column}', '${kind}', ${before}, ${after} WHERE ${changed}`
  })
  return `CREATE TRIGGER "${name}" AFTER ${kind.toUpperCase()} ON "${table}" BEGIN
    INSERT INTO change (opSeq, tableName, rowId, columnName, kind, before, after)
    ${lines.join('\n    UNION ALL ')};
  END`
}
