import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PeriodId } from '#shared/domain/period.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015 } from '#test/support/report-2015.ts'

describe('the indicator doctor on the report of 2015', () => {
  let app: TestApp
  let periodId: PeriodId
  beforeEach(async () => {
    app = await openTestApp()
    ;({ periodId } = await importReport2015(app))
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const findings = () => app.call('doctor.findings', { periodId })
  const positionsOf = async () =>
    [...Map.groupBy(await findings(), ({ kind }) => kind)].map(([kind, found]) => [
      kind,
      found.flatMap(({ rows }) => rows.map(({ position }) => position)),
    ])

  it('finds nine of none, one blank, three missing, two without progress, two that cannot be counted and one pair', async () => {
    expect(await positionsOf()).toEqual([
      ['indicatorNone', [1, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['indicatorBlank', [2]],
      ['indicatorMissing', [11, 12, 13]],
      ['nothingReported', [7, 11]],
      ['cannotBeCounted', [4, 5]],
      ['possibleDuplicate', [11, 13]],
    ])
  })

  it('takes a row off its list as soon as it has an indicator', async () => {
    const [row] = (await app.call('matrix.list', { periodId })).rows
    const activityId = row?.activity.id as never

    await app.call('matrix.saveCell', { activityId, column: 'indicator', language: 'en', text: 'Number of meetings held' })

    expect((await positionsOf())[0]).toEqual(['indicatorNone', [3, 4, 5, 6, 7, 8, 9, 10]])
  })

  it('remembers what the office leaves as it is, and forgets it again', async () => {
    const pair = (await findings()).find(({ kind }) => kind === 'possibleDuplicate')
    const { isAnswered: _isAnswered, ...finding } = pair as NonNullable<typeof pair>
    const answered = async () => (await findings()).filter(({ isAnswered }) => isAnswered).map(({ kind }) => kind)

    await app.call('doctor.answer', { periodId, findings: [finding] })
    const left = await answered()
    await app.call('doctor.reopen', { periodId, findings: [finding] })
    const reopened = await answered()
    await app.call('doctor.answer', { periodId, findings: [finding] })

    expect(left).toEqual(['possibleDuplicate'])
    expect(reopened).toEqual([])
    expect(await answered()).toEqual(['possibleDuplicate'])
  })

  it('keeps the answers on other rows when one is mended, and on a pair whose rows change places', async () => {
    const { rows } = await app.call('matrix.list', { periodId })
    const idOf = (position: number) => rows[position - 1]?.activity.id as never
    const none = (await findings()).filter(({ kind }) => kind === 'indicatorNone' || kind === 'possibleDuplicate')
    await app.call('doctor.answer', { periodId, findings: none.map(({ kind, rows: of }) => ({ kind, rows: of })) })

    await app.call('matrix.saveCell', { activityId: idOf(1), column: 'indicator', language: 'en', text: 'Number of meetings held' })
    await app.call('matrix.move', { activityId: idOf(13), position: 1 })

    const left = (await findings()).filter(({ isAnswered }) => isAnswered)
    expect(left.filter(({ kind }) => kind === 'indicatorNone')).toHaveLength(8)
    expect(left.filter(({ kind }) => kind === 'possibleDuplicate')).toHaveLength(1)
  })

  it('takes no answer for a row of another period', async () => {
    const stray = { kind: 'indicatorNone' as const, rows: [{ id: 'elsewhere' as never, position: 1 }] }

    await app.call('doctor.answer', { periodId, findings: [stray] })

    expect(await app.db.selectFrom('findingAnswer').select('id').orderBy('id').execute()).toEqual([])
  })
})
