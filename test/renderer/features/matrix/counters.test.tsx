import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015 } from '#test/support/report-2015.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('counted indicators on the matrix', () => {
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

  const openRow = async (position: number) => {
    fireEvent.click(await screen.findByTitle(`Row ${position} (Space)`))
    return within((await screen.findByText('Counted indicators')).closest('aside') as HTMLElement)
  }

  it('ask about the meeting that the report speaks of, and count it once it is accepted', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })

    fireEvent.click(await screen.findByRole('button', { name: 'Accept' }))
    await screen.findByText('Entered as held, day not known')
    const panel = await openRow(2)
    fireEvent.click(await panel.findByRole('button', { name: 'Use' }))

    expect(await screen.findByText('Counted: IDSWG high-level meetings held 1 of 1')).toBeTruthy()
    expect(panel.getByText('reached')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
  })

  it('are added by hand, and their sentence is offered to Progress', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    const panel = await openRow(4)

    fireEvent.click(panel.getByRole('button', { name: 'Count something' }))
    fireEvent.change(await panel.findByLabelText(/How many were promised/), { target: { value: '3' } })
    fireEvent.click(panel.getByRole('button', { name: 'Save' }))
    fireEvent.click(await panel.findByRole('button', { name: 'Propose its sentence for Progress' }))

    expect(await screen.findByRole('button', { name: /Review 1 proposal/ })).toBeTruthy()
    expect(await screen.findByText('Counted: IDSWG meetings held 0 of 3')).toBeTruthy()
  })

  it('are asked about above the matrix, all at once or from the first row on', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    expect(await screen.findByText('The wording of rows 1, 2, 3 asks for 4 counted indicators.')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Look at row 1' }))
    expect(await screen.findByText('No meeting of the Crime Sub-Sector Working Group was held.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Use all' }))

    expect(await screen.findByText('Counted: DSSWG meetings held 0 of 1; CSSWG meetings held 0 of 1')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Use all' })).toBeNull()
  })

  it('can be those before a day', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    const panel = await openRow(5)

    fireEvent.click(panel.getByRole('button', { name: 'Count something' }))
    const day = await panel.findByLabelText('Only before')
    fireEvent.change(day, { target: { value: '1 dec 2014' } })
    fireEvent.blur(day)
    fireEvent.click(panel.getByRole('button', { name: 'Save' }))

    expect(await panel.findByText('No meeting of the Illicit Drug Sector Working Group was held before 1 December 2014.')).toBeTruthy()
  })

  it('are written as the indicator line where the form has “None”, and not over a line of the office', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    const panel = await openRow(1)
    expect(panel.queryByRole('button', { name: 'Write as the indicator line' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Use all' }))

    fireEvent.click(await panel.findByRole('button', { name: 'Write as the indicator line' }))

    const line =
      'Number of meetings of the Drugs Sub-Sector Working Group held (target: 1); Number of meetings of the Crime Sub-Sector Working Group held (target: 1)'
    expect(await screen.findByText(line)).toBeTruthy()
    expect(panel.queryByRole('button', { name: 'Write as the indicator line' })).toBeNull()
  })
})
