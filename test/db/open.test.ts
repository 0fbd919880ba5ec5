import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '#db/files.ts'
import { migrations } from '#db/migrations/index.ts'
import { openDatabase } from '#db/open.ts'
import { openTestApp } from '#test/support/app.ts'

describe('opening the database', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'swg-open-'))
    path = join(folder, 'a.sqlite')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('holds the durable settings after a real write, also when opened again', async () => {
    const first = await openTestApp({ path })
    await first.call('app.saveSettings', { noticeDays: 14 })
    await first.close()

    const { sqlite, db } = await openDatabase(path)
    sqlite.prepare('UPDATE currentOp SET seq = seq').run()

    expect(
      ['synchronous', 'journal_mode', 'locking_mode', 'foreign_keys', 'trusted_schema', 'secure_delete'].map((name) =>
        sqlite.pragma(name, { simple: true }),
      ),
    ).toEqual([3, 'wal', 'exclusive', 1, 0, 1])
    await db.destroy()
  })

  it('brings a new file to the newest migration', async () => {
    const { sqlite, db } = await openDatabase(path)

    expect(SCHEMA_VERSION).toBe(Object.keys(migrations).length)
    expect(sqlite.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    await db.destroy()
  })

  it('refuses a second owner in words', async () => {
    const first = await openDatabase(path)

    await expect(openDatabase(path)).rejects.toMatchObject({ code: 'store.inUse' })
    await first.db.destroy()
  })

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const { sqlite, db } = await openDatabase(path)
    sqlite.pragma('user_version = 99')
    await db.destroy()

    await expect(openDatabase(path)).rejects.toMatchObject({ code: 'store.newer', details: { found: 99 } })
  })

  it('refuses a file that another program wrote', async () => {
    const other = new BetterSqlite3(path)
    other.exec('CREATE TABLE t (x)')
    other.close()

    await expect(openDatabase(path)).rejects.toMatchObject({ code: 'store.notOurs' })
  })

  it('has only STRICT tables', async () => {
    const { sqlite, db } = await openDatabase(':memory:')

    const loose = sqlite
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%'",
      )
      .all()

    expect(loose).toEqual([])
    await db.destroy()
  })
})
