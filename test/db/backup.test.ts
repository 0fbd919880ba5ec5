import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyDatabase } from '#db/backup.ts'
import { openNumberLog } from '#db/issued-numbers.ts'
import { verifyDatabaseFile } from '#db/verify.ts'
import { openTestApp } from '#test/support/app.ts'

describe('safe copies of the database', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'swg desk ສຳເນົາ '))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('makes a copy that is whole and holds the last operation', async () => {
    const app = await openTestApp({ path: join(folder, 'a.sqlite') })
    await app.call('app.saveSettings', { noticeDays: 14 })

    const manifest = await copyDatabase(app.sqlite, join(folder, 'copies', 'b.sqlite'))

    expect(manifest).toMatchObject({ opSeq: 1, rowCounts: { setting: 1 } })
    expect(verifyDatabaseFile(join(folder, 'copies', 'b.sqlite')).problems).toEqual([])
    await app.close()
  })

  it('finds a value that was changed behind the journal', async () => {
    const path = join(folder, 'a.sqlite')
    const app = await openTestApp({ path })
    await app.call('app.saveSettings', { noticeDays: 14 })
    await app.close()
    const bytes = readFileSync(path)
    const at = bytes.indexOf('noticeDays14')
    writeFileSync(path, bytes.fill('9', at + 10, at + 11))

    const { problems } = verifyDatabaseFile(path)

    expect(at).toBeGreaterThan(0)
    expect(problems).toEqual(['setting noticeDays: value'])
  })

  it('finds a file of somebody else', () => {
    const path = join(folder, 'other.sqlite')
    const other = new BetterSqlite3(path)
    other.exec('CREATE TABLE t (x)')
    other.close()

    expect(verifyDatabaseFile(path).problems).toEqual(['not written by SWG Desk'])
  })

  it('keeps the list of issued numbers through a torn last line', () => {
    const path = join(folder, 'issued-numbers.log')
    openNumberLog(path).append([
      { scope: 'CSSWG', year: 2015, n: 1 },
      { scope: 'CSSWG', year: 2015, n: 2 },
    ])
    writeFileSync(path, `${readFileSync(path, 'utf8')}CSSWG 2015`)

    expect(openNumberLog(path).highest('CSSWG', 2015)).toBe(2)
    expect(openNumberLog(path).highest('CSSWG', 2016)).toBe(0)
  })
})
