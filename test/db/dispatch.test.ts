import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#test/support/app.ts'

describe('dispatch', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(() => app.close())

  it('records every changed field of a command under one operation', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 })

    const ops = await app.db.selectFrom('op').selectAll().orderBy('seq').execute()
    const changes = await app.db
      .selectFrom('change')
      .select(['opSeq', 'tableName', 'rowId', 'columnName', 'kind', 'before', 'after'])
      .orderBy('id')
      .execute()

    expect(ops).toMatchObject([{ seq: 1, name: 'app.saveSettings', deviceId: 'device-1', prevHash: '0'.repeat(64) }])
    expect(changes).toEqual([
      { opSeq: 1, tableName: 'setting', rowId: 'noticeDays', columnName: 'id', kind: 'insert', before: null, after: 'noticeDays' },
      { opSeq: 1, tableName: 'setting', rowId: 'noticeDays', columnName: 'value', kind: 'insert', before: null, after: '14' },
    ])
  })

  it('answers a repeated command with its first reply and does nothing twice', async () => {
    const request = { commandId: 'once', name: 'app.saveSettings', input: { noticeDays: 14 } }

    const first = await app.dispatch(request)
    await app.call('app.saveSettings', { noticeDays: 20 })
    const second = await app.dispatch(request)

    expect(second).toEqual(first)
    expect((await app.call('app.state', {})).settings.noticeDays).toBe(20)
  })

  it('chains the hash of each operation to the one before', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 })
    await app.call('app.saveSettings', { noticeDays: 15 })

    const [first, second] = await app.db.selectFrom('op').select(['hash', 'prevHash']).orderBy('seq').execute()

    expect(second?.prevHash).toBe(first?.hash)
    expect(second?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses bad input and names the field', async () => {
    const reply = await app.dispatch({ commandId: 'c', name: 'app.saveSettings', input: { noticeDays: -1 } })

    expect(reply).toEqual({ ok: false, error: { code: 'request.invalid', details: { field: 'noticeDays' } } })
    expect(await app.db.selectFrom('op').selectAll().execute()).toEqual([])
  })

  it('refuses names that only look like an operation', async () => {
    const reply = await app.dispatch({ commandId: 'c', name: 'toString', input: {} })

    expect(reply).toEqual({ ok: false, error: { code: 'request.unknown', details: { name: 'toString' } } })
  })

  it('says that the disk is full, keeps what was there, and goes on when there is room again', async () => {
    await app.call('app.saveSettings', { contactEn: 'Before' })
    app.sqlite.pragma(`max_page_count = ${app.sqlite.pragma('page_count', { simple: true })}`)
    const long = { contactEn: 'x'.repeat(2_000), contactLo: 'x'.repeat(2_000), copyToEn: 'x'.repeat(2_000), copyToLo: 'x'.repeat(2_000) }

    const refused = await app.dispatch({ commandId: 'full', name: 'app.saveSettings', input: long })
    const kept = (await app.call('app.state', {})).settings.contactEn
    app.sqlite.pragma('max_page_count = 100000')
    const done = await app.dispatch({ commandId: 'full', name: 'app.saveSettings', input: long })

    expect(refused).toEqual({ ok: false, error: { code: 'store.full', details: {} } })
    expect(kept).toBe('Before')
    expect(done.ok).toBe(true)
    expect(app.reported).toEqual([])
  })

  it('tells the error itself when SQLite has ended the transaction on its own, as it does when a commit finds the disk full', async () => {
    app.sqlite.exec("CREATE TEMP TRIGGER fails BEFORE INSERT ON setting BEGIN SELECT RAISE(ROLLBACK, 'ended by itself'); END")

    const refused = await app.dispatch({ commandId: 'c', name: 'app.saveSettings', input: { noticeDays: 14 } })
    app.sqlite.exec('DROP TRIGGER fails')
    const done = await app.dispatch({ commandId: 'c', name: 'app.saveSettings', input: { noticeDays: 14 } })

    expect(refused.ok).toBe(false)
    expect(app.reported.map(String)).toEqual(['SqliteError: ended by itself'])
    expect(done.ok).toBe(true)
  })
})
