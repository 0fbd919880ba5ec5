import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import type { MatrixColumn, ProposalId } from '#shared/domain/activity.ts'
import type { CounterId } from '#shared/domain/counter.ts'
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
  const stateOf = async (...wanted: string[]) =>
    (
      await app.db
        .selectFrom('proposal')
        .select('state')
        .where('id', 'in', wanted as ProposalId[])
        .orderBy('id')
        .execute()
    ).map(({ state }) => state)
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

  it('answers with one key where the sentence has the focus: Enter and A accept, E edits, R refuses', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=tray' })
    const panel = await tray()
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Two ports joined.'))

    press('Enter')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Go on.'))
    press('ກ', { code: 'KeyA' })
    await waitFor(() => expect(document.activeElement?.textContent).toContain('A law was passed.'))
    press('e')
    press('a')
    expect((await panel.findByRole('textbox')).textContent).toBe('A law was passed.')
    press('Escape')
    press('R', { code: 'KeyR' })

    expect(await panel.findByText(/^Nothing waits/)).toBeTruthy()
    expect(await stateOf('p-1', 'p-2', 'p-3')).toEqual(['refused', 'accepted', 'accepted'])
  })

  it('leaves Enter to a button that has the focus, and takes a held key once', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=tray' })
    const panel = await tray()
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Two ports joined.'))
    panel.getByRole('button', { name: 'Refuse' }).focus()

    press('Enter')
    document.querySelector<HTMLElement>('li[aria-current="true"]')?.focus()
    press('Enter', { repeat: true })
    press('a', { repeat: true })
    press('a', { altKey: true })

    expect(await stateOf('p-1', 'p-2', 'p-3')).toEqual(['waiting', 'waiting', 'waiting'])
    expect(panel.getByRole('button', { name: 'Accept' }).title).toBe('Enter, A or Ctrl ↵')
    expect(panel.getByRole('button', { name: 'Edit' }).title).toBe('E')
    expect(panel.getByRole('button', { name: 'Refuse' }).title).toBe('R')
  })

  it('leads from a sentence of a counter, waiting or taken, to the counters of its row', async () => {
    const counterId = 'k-1' as CounterId
    await app.call('counters.save', {
      ...{ id: counterId, activityId: ids.meetings, kind: 'meetingsHeld', groupId: ids.csswg, meetingKind: null, target: 1 },
      ...{ beforeRoundTable: 0, beforeOn: null, withinDays: null, unit: 'count' },
    })
    await app.call('counters.propose', { counterId, proposalId: 'p-k' as ProposalId, language: 'en' })
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=tray' })

    fireEvent.click((await tray()).getByRole('button', { name: 'Counted indicators, CSSWG' }))
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Counted indicators/))
    const offered = (await screen.findByRole('heading', { name: 'Proposed sentences' })).closest('section') as HTMLElement
    fireEvent.click(within(offered).getByRole('button', { name: 'Accept' }))
    const sources = (await screen.findByRole('heading', { name: 'Where the sentences come from' })).closest('section') as HTMLElement
    fireEvent.click(await within(sources).findByRole('button', { name: 'Counted indicators, CSSWG' }))

    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Counted indicators/))
  })
})
