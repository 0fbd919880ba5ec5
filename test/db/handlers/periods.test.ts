import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

function buildPeriod(changes: Partial<Record<keyof Input<'periods.save'>, unknown>> = {}): Input<'periods.save'> {
  return {
    id: 'fy2015',
    label: 'FY 2014/2015',
    startsOn: '2014-10-01',
    endsOn: '2015-09-30',
    roundTableKind: 'HL RTM',
    roundTableOn: '2015-11-27',
    closedAt: null,
    ...changes,
  } as Input<'periods.save'>
}

describe('periods', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(() => app.close())

  it('has no current period while there is none', async () => {
    expect(await app.call('periods.current', { on: '2015-11-03' })).toBeNull()
  })

  it('lists the newest first and finds the one whose Round Table comes next', async () => {
    await app.call('periods.save', buildPeriod())
    await app.call(
      'periods.save',
      buildPeriod({ id: 'fy2016', label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30', roundTableOn: '2016-11-24' }),
    )

    expect((await app.call('periods.list', {})).map(({ id }) => id)).toEqual(['fy2016', 'fy2015'])
    expect(await app.call('periods.current', { on: '2015-11-03' })).toMatchObject({ id: 'fy2015' })
    expect(await app.call('periods.current', { on: '2015-11-28' })).toMatchObject({ id: 'fy2016' })
  })

  it('refuses two periods of one name', async () => {
    await app.call('periods.save', buildPeriod())

    await expect(app.call('periods.save', buildPeriod({ id: 'other' }))).rejects.toMatchObject({ code: 'periods.labelTaken' })
  })
})
