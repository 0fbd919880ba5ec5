import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('the way of the report beside the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const panel = async () => within((await screen.findByRole('heading', { name: 'The way of the report' })).closest('aside') as HTMLElement)

  it('goes to the chair with a note, and comes back with a reason', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    fireEvent.click(await screen.findByRole('button', { name: 'Draft' }))

    fireEvent.change((await panel()).getByLabelText(/Note/), { target: { value: 'By hand' } })
    fireEvent.click((await panel()).getByRole('button', { name: 'To the chair’s office' }))
    expect(await (await panel()).findByText('By hand')).toBeTruthy()
    fireEvent.click((await panel()).getByRole('button', { name: 'Return…' }))
    fireEvent.change((await panel()).getByLabelText(/Why it goes back/), { target: { value: 'Row 2' } })
    fireEvent.click((await panel()).getByRole('button', { name: 'Return' }))

    expect(await screen.findByRole('button', { name: 'Draft' })).toBeTruthy()
    expect((await app.call('stages.get', { periodId: ids.period })).steps.map(({ note }) => note)).toEqual(['By hand', 'Row 2'])
  })

  it('lists what changed since the matrix was sent, and locks it when it is frozen', async () => {
    await app.call('stages.send', { periodId: ids.period, note: '' })
    await app.call('matrix.saveCell', { activityId: ids.meetings, column: 'progress', language: 'en', text: 'One was held.' })
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=stages' })

    expect(await (await panel()).findByText('Row 1, Progress')).toBeTruthy()
    expect((await panel()).getByText('One was held.').tagName).toBe('INS')
    fireEvent.click((await panel()).getByRole('button', { name: 'Freeze' }))

    expect(await screen.findByRole('button', { name: 'Frozen' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /New activity/ })).toBeNull()
  })
})
