import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ActionsScreen } from '#renderer/features/actions/ActionsScreen.tsx'
import type { Action } from '#shared/domain/action.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const show = (app: TestApp, path = '/actions') => showScreen({ app, Screen: ActionsScreen, path })
const press = (key: string, code: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...more })
const row = (number: string) => screen.getByRole('row', { name: new RegExp(number) })

describe('ActionsScreen', () => {
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

  it('says on an empty list what belongs there and begins with one', async () => {
    show(app)

    fireEvent.click(within(await screen.findByText(/No actions yet/).then((text) => text.parentElement as HTMLElement)).getByRole('button'))

    expect(await screen.findByText('New action', { selector: 'h2' })).toBeTruthy()
  })

  it('lists actions by agency, the one that is most late first, each state with its word', async () => {
    await plantAction(app, 'act-1', { leadId: ids.lcdc, dueOn: '2015-11-05' })
    await plantAction(app, 'act-2')
    show(app)

    const rows = (await screen.findAllByRole('row')).map((line) => line.textContent)
    expect(rows[1]).toContain('MoPS Ministry of Public Security 1 open, 1 overdue')
    expect(rows[2]).toContain('4 days late')
    expect(rows[3]).toContain('LCDC')
    expect(rows[4]).toContain('Due in 2 days')
    expect(screen.getByText('1 overdue', { selector: '.fact span' })).toBeTruthy()
  })

  it('closes an action with a note by keyboard and offers the sentence to its row of the matrix', async () => {
    await plantAction(app)
    show(app)
    await screen.findByText('CSSWG/', { exact: false, selector: 'td span' })

    press('ArrowDown', 'ArrowDown')
    press('C', 'KeyC', { shiftKey: true })
    fireEvent.change(await screen.findByLabelText('How it was done'), { target: { value: 'All three have written' } })
    expect(screen.getByText(/On 3 November 2015, MoPS and MoFA completed .* All three have written\./)).toBeTruthy()
    press('Enter', 'Enter', { ctrlKey: true })

    await screen.findByText(/CSSWG\/2015\/A1 closed. Its sentence waits in the matrix: #2/)
    const waiting = await app.db.selectFrom('proposal').select(['activityId', 'state']).orderBy('id').execute()
    expect(waiting).toEqual([{ activityId: ids.containers, state: 'waiting' }])
  })

  it('gives the chosen actions one due date as one step that can be taken back', async () => {
    await plantAction(app)
    await plantAction(app, 'act-2')
    show(app)
    await screen.findAllByText('4 days late')

    press('ArrowDown', 'ArrowDown')
    press('ArrowDown', 'ArrowDown', { shiftKey: true })
    expect(row('A2').getAttribute('aria-selected')).toBe('true')
    press('d', 'KeyD')
    fireEvent.change(await screen.findByLabelText('Due'), { target: { value: '15 dec' } })
    fireEvent.blur(screen.getByLabelText('Due'))
    fireEvent.click(screen.getByRole('button', { name: 'Set' }))

    await screen.findByText('Due date of 2 actions set')
    expect((await app.call('actions.list', {})).map((action) => action.dueOn)).toEqual(['2015-12-15', '2015-12-15'])
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
    await waitFor(async () =>
      expect((await app.call('actions.list', {})).map((action) => action.dueOn)).toEqual(['2015-10-30', '2015-10-30']),
    )
  })

  it('finds by words, and lifts what hides everything', async () => {
    await plantAction(app)
    show(app)
    await screen.findByText('4 days late')

    fireEvent.change(screen.getByLabelText('Filter this list'), { target: { value: 'wildlife' } })
    await screen.findByText('Nothing fits the filter.')
    fireEvent.click(screen.getByRole('button', { name: 'Show all actions' }))

    expect(await screen.findByText('4 days late')).toBeTruthy()
  })

  it('says what is missing beside its field and creates nothing', async () => {
    show(app, '/actions?new=1')

    fireEvent.click(await screen.findByRole('button', { name: /Create/ }))

    expect(screen.getByText('Say what is to be done.')).toBeTruthy()
    expect(screen.getByText('Choose the agency that answers for it.')).toBeTruthy()
    expect(await app.call('actions.counts', {})).toMatchObject({ open: 0 })
  })

  it('adds a progress note that stands in the history', async () => {
    const id = await plantAction(app)
    show(app, `/actions?open=${id}`)
    await screen.findByText('Send comments on the MoU to MoFA', { selector: 'h2 span' })

    press('c', 'KeyC')
    fireEvent.change(await screen.findByLabelText('Progress note'), { target: { value: 'MoF has sent its comments.' } })
    fireEvent.click(screen.getByRole('button', { name: /Save the note/ }))

    expect(await screen.findByText('MoF has sent its comments.', { selector: 'li p' })).toBeTruthy()
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: /Add a progress note/ }))
  })

  it('draws only what can be seen of a long list', async () => {
    await plantMany(app, 300)
    show(app)
    await screen.findByText('300 open')

    const grid = await screen.findByRole('grid')

    expect(grid.getAttribute('aria-rowcount')).toBe('302')
    expect(within(grid).getAllByRole('row').length).toBeLessThan(100)
  })
})

async function plantMany({ db }: TestApp, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const action: Omit<Action, 'id' | 'number'> = {
    ...{ groupId: ids.csswg, meetingId: null, itemId: null, decisionId: null, textEn: 'Send comments', textLo: '', textStale: null },
    ...{ dueOn: '2015-12-01', status: 'open', snoozedUntilOn: null, notInMinutes: 0, capturedAt: '2015-06-02T03:00:00.000Z' },
    ...{ closedOn: null, withdrawnAt: null, deletedAt: null },
  }
  await db
    .insertInto('action')
    .values(numbers.map((n) => ({ ...action, id: `many-${n}` as never, number: `CSSWG/2015/A${n}` })))
    .execute()
  await db
    .insertInto('actionParty')
    .values(
      numbers.map((n) => ({
        id: `party-${n}`,
        actionId: `many-${n}` as never,
        organisationId: ids.mops,
        role: 'lead' as const,
        position: 1,
      })),
    )
    .execute()
}
