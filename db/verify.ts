import BetterSqlite3 from 'better-sqlite3'
import { APPLICATION_ID } from './files.ts'
import { hashOp } from './journal.ts'
import { columnsOf, recordedTables } from './journal-triggers.ts'

type Findings = {
  readonly problems: readonly string[]
  /** Number of the last operation in the file. */
  readonly opSeq: number
  readonly rowCounts: Readonly<Record<string, number>>
}

/**
 * Looks whether a database file is whole: SQLite's own checks, the chain of operations, and every field against the journal's last word on it.
 *
 * SQLite's checks miss nine in ten flipped bits; the journal finds them.
 */
export function verifyDatabaseFile(path: string): Findings {
  const sqlite = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('trusted_schema = OFF')
    return verifyDatabase(sqlite)
  } finally {
    sqlite.close()
  }
}

/** The same for an open database; reads everything, so only ever for a copy. */
function verifyDatabase(sqlite: BetterSqlite3.Database): Findings {
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    return { problems: ['not written by SWG Desk'], opSeq: 0, rowCounts: {} }
  const problems = [...sqliteProblems(sqlite)]
  // What SQLite itself calls broken must not be read further.
  if (problems.length > 0) return { problems, opSeq: 0, rowCounts: {} }
  problems.push(...chainProblems(sqlite), ...fieldProblems(sqlite))
  const opSeq = Number(sqlite.prepare('SELECT coalesce(max(seq), 0) FROM op').pluck().get())
  const rowCounts = Object.fromEntries(
    recordedTables(sqlite).map((table) => [table, Number(sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
  return { problems, opSeq, rowCounts }
}

function sqliteProblems(sqlite: BetterSqlite3.Database): readonly string[] {
  try {
    const quick = sqlite.pragma('quick_check', { simple: true })
    if (quick !== 'ok') return [String(quick)]
    return (sqlite.pragma('foreign_key_check') as readonly { readonly table: string }[]).map(
      ({ table }) => `${table}: a link leads nowhere`,
    )
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

type StoredOp = Parameters<typeof hashOp>[1] & { readonly seq: number; readonly prevHash: string; readonly hash: string }

function chainProblems(sqlite: BetterSqlite3.Database): readonly string[] {
  const changesOf = sqlite.prepare('SELECT tableName, rowId, columnName, kind, before, after FROM change WHERE opSeq = ? ORDER BY id')
  let prevHash = '0'.repeat(64)
  for (const op of sqlite.prepare('SELECT * FROM op ORDER BY seq').iterate() as IterableIterator<StoredOp>) {
    const changes = changesOf.all(op.seq) as Parameters<typeof hashOp>[2]
    if (op.prevHash !== prevHash || op.hash !== hashOp(prevHash, op, changes)) return [`operation ${op.seq} does not fit the one before`]
    prevHash = op.hash
  }
  return []
}

function fieldProblems(sqlite: BetterSqlite3.Database): readonly string[] {
  const problems: string[] = []
  for (const table of recordedTables(sqlite)) {
    for (const column of columnsOf(sqlite, table)) {
      const wrong = sqlite
        .prepare(
          `SELECT t.id FROM "${table}" t LEFT JOIN change c ON c.id = (
             SELECT max(id) FROM change WHERE tableName = '${table}' AND rowId = t.id AND columnName = '${column}')
           WHERE CAST(t."${column}" AS TEXT) IS NOT c.after LIMIT 3`,
        )
        .pluck()
        .all() as string[]
      problems.push(...wrong.map((id) => `${table} ${id}: ${column}`))
    }
  }
  return problems
}
