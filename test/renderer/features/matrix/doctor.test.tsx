import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildOrganisation } from '#test/support/people.ts'
import { importReport2015 } from '#test/support/report-2015.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('remedies of the indicator doctor', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = () => showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=doctor' })
  const panel = async () => within((await screen.findByRole('heading', { name: 'Indicator doctor' })).closest('aside') as HTMLElement)

  it('puts two rows that may be the same beside each other, and retires one of them with its reason', async () => {
    const { periodId } = await importReport2015(app)
    show()

    fireEvent.click((await panel()).getByRole('button', { name: 'Compare the two' }))
    expect(await (await panel()).findByText('13. Global Program against Money Laundering')).toBeTruthy()
    fireEvent.click((await panel()).getByRole('button', { name: 'Retire row 11' }))

    await screen.findByText('Row retired; the other one is reported')
    const { rows } = await app.call('matrix.list', { periodId })
    expect(rows[10]?.activity.retiredReason).toBe('Reported in row 13')
    await waitFor(() => expect(screen.queryByText('May be the same subject')).toBeNull())
  })

  it('names whom to ask about a row with nothing reported', async () => {
    const { periodId, groupId } = await importReport2015(app)
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('people.saveOrganisation', buildOrganisation('MoPS'))
    await app.call('actions.create', {
      ...{ id: 'a' as never, groupId, textEn: 'x', textLo: '', leadId: 'MoPS' as never, withIds: [], dueOn: null },
      activityIds: [rows[6]?.activity.id as never],
    })
    show()

    expect(await (await panel()).findByText('Row 7: ask MoPS')).toBeTruthy()
    expect((await panel()).getByText('Row 11: no agency has an action in it yet')).toBeTruthy()
  })
})
