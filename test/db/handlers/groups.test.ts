import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildGroup } from '#test/support/people.ts'

describe('groups', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await app.call('groups.save', buildGroup())
  })
  afterEach(() => app.close())

  it('lists sub-groups below their parent', async () => {
    await app.call('groups.save', buildGroup({ id: 'g-md', code: 'MDG', position: 2 }))
    await app.call('groups.save', buildGroup({ id: 'g-cs', code: 'CSSWG', parentId: 'g-id', position: 2 }))
    await app.call('groups.save', buildGroup({ id: 'g-ds', code: 'DSSWG', parentId: 'g-id', position: 1 }))

    const groups = await app.call('groups.list', {})

    expect(groups.map(({ code }) => code)).toEqual(['IDSWG', 'DSSWG', 'CSSWG', 'MDG'])
  })

  it('changes a group that is there already', async () => {
    await app.call('groups.save', buildGroup({ quorumCount: 8 }))

    expect(await app.call('groups.list', {})).toMatchObject([{ code: 'IDSWG', quorumCount: 8 }])
  })

  it('keeps the code once a number of any of its scopes was issued', async () => {
    await app.db.insertInto('issuedNumber').values({ scope: 'IDSWG', year: 2015, n: 1 }).execute()

    const renaming = app.call('groups.save', buildGroup({ code: 'DRUGS' }))

    await expect(renaming).rejects.toMatchObject({ code: 'groups.codeInUse', details: { code: 'IDSWG' } })
  })

  it('lets the code change while no number was issued', async () => {
    await app.call('groups.save', buildGroup({ code: 'DRUGS' }))

    expect(await app.call('groups.list', {})).toMatchObject([{ code: 'DRUGS' }])
  })
})
