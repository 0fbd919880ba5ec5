import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileOnce } from '#db/compile-once.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

describe('compileOnce', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(() => app.close())

  const store = compileOnce<{ readonly id: string; readonly value: string }, { readonly id: string }>((db, value) =>
    db
      .insertInto('setting')
      .values({ id: value('id'), value: value('value') })
      .returning('id'),
  )
  const find = compileOnce<{ readonly id: string }, { readonly value: string }>((db, value) =>
    db.selectFrom('setting').select('value').where('id', '=', value('id')).where('value', '!=', 'none'),
  )

  it('fills in other values each time', async () => {
    await store(app.db, { id: 'one', value: 'first' })
    await store(app.db, { id: 'two', value: 'second' })

    const found = [await find(app.db, { id: 'one' }), await find(app.db, { id: 'two' }), await find(app.db, { id: 'three' })]

    expect(found).toEqual([[{ value: 'first' }], [{ value: 'second' }], []])
  })

  it('keeps the values that the query itself names', async () => {
    await store(app.db, { id: 'one', value: 'none' })

    expect(await find(app.db, { id: 'one' })).toEqual([])
  })

  it('runs inside the transaction that it is given', async () => {
    const broken = app.db.transaction().execute(async (trx) => {
      await store(trx, { id: 'one', value: 'first' })
      throw new Error('broken off')
    })

    await expect(broken).rejects.toThrow('broken off')
    expect(await find(app.db, { id: 'one' })).toEqual([])
  })
})
