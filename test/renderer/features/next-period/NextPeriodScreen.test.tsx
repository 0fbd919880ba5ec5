import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NextPeriodScreen } from '#renderer/features/next-period/NextPeriodScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015 } from '#test/support/report-2015.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('NextPeriodScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await importReport2015(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = () => showScreen({ app, Screen: NextPeriodScreen, path: '/matrix/next' })
  const choice = async (position: number) => within(await screen.findByRole('radiogroup', { name: `Row ${position}` }))

  it('offers the next fiscal year and carries every promise on, except those that end with a reason', async () => {
    show()

    fireEvent.click((await choice(13)).getByText('Ends'))
    fireEvent.change(await screen.findByLabelText('Why row 13 ends'), { target: { value: 'The same as row 11' } })
    expect(screen.getByText('12 go on, 1 end')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Start FY 2015/2016' }))

    await screen.findByText('FY 2015/2016 begun: 12 promises go on, 1 ended, 0 open actions with them')
    const [next] = await app.call('periods.list', {})
    expect(next).toMatchObject({ label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' })
  })

  it('says in place what keeps it from beginning', async () => {
    show()

    fireEvent.click((await choice(2)).getByText('Ends'))
    fireEvent.submit((await screen.findByLabelText('Why row 2 ends')).closest('form') as HTMLElement)

    expect((await screen.findByRole('alert')).textContent).toBe('Please write why row 2 ends, or carry it on.')
    expect(await app.call('periods.list', {})).toHaveLength(1)
  })
})
