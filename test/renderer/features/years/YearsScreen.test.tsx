import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { YearsScreen } from '#renderer/features/years/YearsScreen.tsx'
import type { PeriodId } from '#shared/domain/period.ts'
import type { RollOverChoice } from '#shared/domain/roll-over.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015 } from '#test/support/report-2015.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const NEXT = 'p-next' as PeriodId

describe('the years side by side', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    const { periodId } = await importReport2015(app)
    const { rows } = await app.call('matrix.list', { periodId })
    const choices = rows.map(
      ({ activity: { id, position } }): RollOverChoice =>
        position === 13 ? { kind: 'close', activityId: id, reason: 'Twice the same' } : { kind: 'carry', activityId: id },
    )
    const dates = { id: NEXT, label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' }
    await app.call('rollOver.run', { periodId, next: { ...dates, roundTableKind: 'RTIM', roundTableOn: null }, choices })
    const [first] = (await app.call('matrix.list', { periodId: NEXT })).rows
    if (first === undefined) throw new Error('Nothing was carried on')
    const cell = { activityId: first.activity.id, column: 'progress', language: 'en' } as const
    await app.call('matrix.saveCell', { ...cell, text: 'One meeting of the Crime Sub-Sector Working Group was held.' })
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const cellsOf = async (promise: RegExp) => {
    const [row] = (await screen.findAllByRole('row', { name: promise })).slice(0, 1)
    return within(row as HTMLElement).getAllByRole('cell')
  }

  it('stand newest first, each promise in one line, and open their rows', async () => {
    showScreen({ app, Screen: YearsScreen, path: '/matrix/years' })

    expect((await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent)).toEqual([
      'Promise',
      'FY 2015/2016',
      'FY 2014/2015',
    ])
    const [now, before] = await cellsOf(/Aim to organise one meeting/)
    expect(now?.textContent).toContain('One meeting of the Crime Sub-Sector Working Group was held.')
    expect(before?.textContent).toContain('None of the sub-sector meetings have been held.')
    expect(
      within(before as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toMatch(/matrix\?period=.*open=/)
    const [later, reported] = await cellsOf(/To conduct one high level/)
    expect(later?.textContent).toContain('Nothing reported')
    expect(reported?.textContent).toContain('One one high level')
  })

  it('keep a promise that ended, with an empty place where it was not made', async () => {
    showScreen({ app, Screen: YearsScreen, path: '/matrix/years' })

    const rows = await screen.findAllByRole('row')
    expect(rows).toHaveLength(1 + 13)
    const [now, before] = within(rows.at(-1) as HTMLElement).getAllByRole('cell')
    expect(now?.textContent).toBe('')
    expect(within(before as HTMLElement).getByRole('link', { name: 'Row 13 of FY 2014/2015' })).toBeTruthy()
  })

  it('show the challenges or the key messages instead', async () => {
    showScreen({ app, Screen: YearsScreen, path: '/matrix/years' })
    fireEvent.click(await screen.findByRole('button', { name: /Shown/ }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Challenges and measures' }))

    const [, before] = await cellsOf(/Aim to organise one meeting/)
    expect(before?.textContent).toContain('The authorities chairing the sub-sector working groups have not convened the members.')
  })
})
