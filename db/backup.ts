import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { verifyDatabaseFile } from './verify.ts'

/** What a safe copy says about itself; it counts only while this fits the file. */
export type SafeCopyManifest = {
  readonly opSeq: number
  readonly rowCounts: Readonly<Record<string, number>>
  readonly sha256: string
  readonly sizeBytes: number
  readonly schema: number
  /** UTC instant by the laptop's clock; the order of copies is by `opSeq`. */
  readonly madeAt: string
}

const SPARE_BYTES = 50 * 1024 * 1024

/**
 * Makes a verified copy of an open database: written, synced, checked row by row, and only then given its name.
 *
 * @throws when there is no room, or the copy does not pass; nothing is left behind then.
 */
export async function copyDatabase(sqlite: BetterSqlite3.Database, path: string): Promise<SafeCopyManifest> {
  mkdirSync(dirname(path), { recursive: true })
  const sizeBytes = Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true }))
  const { bavail, bsize } = statfsSync(dirname(path))
  if (bavail * bsize < 2 * sizeBytes + SPARE_BYTES) throw new Error('not enough room for a safe copy')
  const partial = `${path}.part`
  try {
    rmSync(partial, { force: true })
    await sqlite.backup(partial, { progress: () => 100 })
    toRollbackForm(partial)
    syncFile(partial)
    const { problems, opSeq, rowCounts } = verifyDatabaseFile(partial)
    if (problems.length > 0) throw new Error(`the copy is damaged: ${problems.join('; ')}`)
    const manifest: SafeCopyManifest = {
      opSeq,
      rowCounts,
      sha256: createHash('sha256').update(readFileSync(partial)).digest('hex'),
      sizeBytes: statSync(partial).size,
      schema: Number(sqlite.pragma('user_version', { simple: true })),
      madeAt: new Date().toISOString(),
    }
    writeFileSync(`${path}.json.part`, JSON.stringify(manifest, null, 2))
    syncFile(`${path}.json.part`)
    renameSync(partial, path)
    renameSync(`${path}.json.part`, `${path}.json`)
    syncFolder(dirname(path))
    return manifest
  } catch (error) {
    rmSync(partial, { force: true })
    rmSync(`${path}.json.part`, { force: true })
    throw error
  }
}

/** Makes the hook that copies a database before its schema is changed. */
export function safeCopyBeforeMigration(folder: string): (sqlite: BetterSqlite3.Database) => Promise<void> {
  return async (sqlite) => {
    const schema = Number(sqlite.pragma('user_version', { simple: true }))
    await copyDatabase(sqlite, join(folder, `before-update-${schema}.sqlite`))
  }
}

/** A copy keeps the WAL flag, and could then not be opened from a read-only stick. */
function toRollbackForm(path: string): void {
  const copy = new BetterSqlite3(path)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function syncFolder(path: string): void {
  // Windows cannot sync a folder and does not need to.
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
