import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import type { MatrixColumn, ProposalId } from '#shared/domain/activity.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('the tray of sentences that wait for the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
    await propose('p-1', ids.terrorism, 'progress', 'A law was passed.')
    await propose('p-2', ids.containers, 'keyMessage', 'Go on.')
    await propose('p-3', ids.containers, 'progress', 'Two ports joined.')
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const propose = (id: string, activityId: typeof ids.terrorism, column: MatrixColumn, text: string) =>
    app.call('matrix.propose', {
      ...{ id: id as ProposalId, activityId, column, language: 'en', text, sourceKind: 'meeting', sourceId: ids.meeting },
    })
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
  const tray = async () => within((await screen.findByRole('heading', { name: 'Waiting sentences' })).closest('aside') as HTMLElement)
  const current = () => document.querySelector('li[aria-current="true"]')?.textContent

  it('answers three by the keyboard: one accepted, one accepted as edited, one refused; and undo brings one back', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    fireEvent.click(await screen.findByRole('button', { name: /Review 3 proposals/ }))
    const panel = await tray()
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Two ports joined.'))

    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Go on.'))
    press('e')
    const field = await panel.findByRole('textbox')
    fireEvent.change(field, { target: { value: 'Go on with it.' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(document.activeElement?.textContent).toContain('A law was passed.'))
    press('r')

    expect(await panel.findByText(/^Nothing waits/)).toBeTruthy()
    const { rows } = await app.call('matrix.list', { periodId: ids.period })
    expect(rows[1]?.activity).toMatchObject({ keyMessageEn: 'Go on with it.' })
    expect(rows[1]?.activity.progressEn).toMatch(/ Two ports joined\.$/)
    expect(rows[2]?.activity.progressEn).toBe('')
    expect(rows[1]?.evidence.map(({ quote }) => quote)).toEqual(['Two ports joined.', 'Go on with it.'])

    const { commandId } = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()
    await app.call('history.undo', { commandId })
    expect(await app.call('matrix.proposals', { periodId: ids.period })).toMatchObject([{ text: 'A law was passed.', position: 3 }])
  })

  it('walks in the order of rows and columns, and marks the cell each sentence is meant for', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=tray' })
    await tray()

    await waitFor(() => expect(current()).toContain('Row 2, Progress'))
    press('ArrowDown')
    await waitFor(() => expect(current()).toContain('Row 2, Key messages'))
    press('ArrowDown')
    await waitFor(() => expect(current()).toContain('Row 3, Progress'))

    expect(document.getElementById(`cell-${ids.terrorism}-progress-en`)?.dataset.here).toBe('true')
  })

  it('counts what waits though another group is chosen, and lifts the filter to mark the cell, in a language that is shown', async () => {
    await app.call('matrix.propose', {
      ...{ id: 'p-0' as ProposalId, activityId: ids.meetings, column: 'progress', language: 'lo', text: 'ຈັດແລ້ວ' },
      ...{ sourceKind: 'meeting', sourceId: ids.meeting },
    })
    showScreen({ app, Screen: MatrixScreen, path: `/matrix?show=nothing&group=${ids.csswg}` })

    fireEvent.click(await screen.findByRole('button', { name: /Review 4 proposals/ }))
    await waitFor(() => expect(current()).toContain('ຈັດແລ້ວ'))

    await waitFor(() => expect(document.getElementById(`cell-${ids.meetings}-progress-en`)?.dataset.here).toBe('true'))
  })
})
