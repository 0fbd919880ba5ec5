import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noteConnection } from '#renderer/connection.ts'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { AppShell } from '#renderer/shell/AppShell.tsx'
import type { Input } from '#shared/contract/index.ts'
import type { ActionNoteId } from '#shared/domain/action.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const show = (app: TestApp, path = '/matrix', language: 'en' | 'lo' = 'en') => showScreen({ app, Screen: MatrixScreen, path, language })
const cell = (id: string, column: string, language = 'en') => document.getElementById(`cell-${id}-${column}-${language}`) as HTMLElement
const press = (target: Element, key: string, more: object = {}) => fireEvent.keyDown(target, { key, ...more })

describe('MatrixScreen', () => {
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

  const closeAction = async () => {
    const actionId = await plantAction(app)
    await app.call('actions.close', { actionId, noteId: 'n-1' as ActionNoteId, note: '', closedOn: '2015-11-02', receivedBy: '' })
  }
  const progressOf = async (activityId = ids.containers) => (await app.call('matrix.get', { activityId })).activity.progressEn

  it('shows “None” as it is, a blank line as blank, no line as nothing, and nothing reported as its own state', async () => {
    show(app)
    await screen.findByRole('grid')

    expect(cell(ids.meetings, 'indicator').textContent).toContain('Indicator: None')
    expect(cell(ids.containers, 'indicator').textContent).toContain('Indicator: blank')
    expect(cell(ids.terrorism, 'indicator')).toBeNull()
    expect(cell(ids.terrorism, 'progress').textContent).toBe('Nothing reported')
    expect(cell(ids.meetings, 'challenges').textContent).toBe('')
    expect(screen.getByText('3 activities, 1 with nothing reported')).toBeTruthy()
    expect(screen.getByText('Filled: 2 of 9 texts, 0 of 3 indicators')).toBeTruthy()
  })

  it('keeps what is written in a cell letter for letter and goes on with Tab', async () => {
    show(app)
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.terrorism, 'progress'))

    press(cell(ids.terrorism, 'progress'), 'F2')
    const field = await screen.findByRole('textbox', { name: 'Row 3, Progress' })
    fireEvent.change(field, { target: { value: ' One one  meeting\n\nwas held. ' } })
    press(field, 'Tab')

    await waitFor(async () => expect(await progressOf(ids.terrorism)).toBe(' One one  meeting\n\nwas held. '))
    await waitFor(() => expect(document.activeElement).toBe(cell(ids.terrorism, 'challenges')))
  })

  it('begins to write with a letter, after the text that stands there, and takes it back with Esc', async () => {
    show(app)
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.meetings, 'progress'))

    press(cell(ids.meetings, 'progress'), 'p')
    const field = await screen.findByRole('textbox')
    expect((field as HTMLTextAreaElement).value).toBe('None of the sub-sector meetings have been held.p')
    press(field, 'Escape')

    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
    expect(await progressOf(ids.meetings)).toBe('None of the sub-sector meetings have been held.')
    expect(await app.db.selectFrom('op').select('name').where('name', '=', 'matrix.saveCell').orderBy('seq').execute()).toEqual([])
  })

  it('keeps what was written when the screen is left by a key', async () => {
    const { unmount } = show(app)
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.terrorism, 'keyMessage'))
    press(cell(ids.terrorism, 'keyMessage'), 'F2')
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Not lost' } })

    unmount()

    await waitFor(async () => expect((await app.call('matrix.get', { activityId: ids.terrorism })).activity.keyMessageEn).toBe('Not lost'))
  })

  it('goes on showing what was written, marked as not yet saved, while the program does not answer', async () => {
    const answered = Promise.withResolvers<void>()
    const saveLater = async (input: Input<'matrix.saveCell'>) => {
      await answered.promise
      return app.call('matrix.saveCell', input)
    }
    showScreen({ app, Screen: MatrixScreen, path: '/matrix', jobs: { 'matrix.saveCell': saveLater } })
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.terrorism, 'progress'))
    press(cell(ids.terrorism, 'progress'), 'F2')
    const field = await screen.findByRole('textbox', { name: 'Row 3, Progress' })

    fireEvent.change(field, { target: { value: 'One meeting was held.' } })
    press(field, 'Tab')

    await waitFor(() => expect(cell(ids.terrorism, 'progress').textContent).toBe('One meeting was held.Not saved yet'))
    await waitFor(() => expect(document.activeElement).toBe(cell(ids.terrorism, 'challenges')))
    press(cell(ids.terrorism, 'challenges'), 'Tab', { shiftKey: true })
    await waitFor(() => expect(document.activeElement).toBe(cell(ids.terrorism, 'progress')))
    press(cell(ids.terrorism, 'progress'), 'F2')
    expect(((await screen.findByRole('textbox')) as HTMLTextAreaElement).value).toBe('One meeting was held.')
    press(screen.getByRole('textbox'), 'Escape')
    answered.resolve()
    await waitFor(() => expect(cell(ids.terrorism, 'progress').textContent).toBe('One meeting was held.'))
    expect(await progressOf(ids.terrorism)).toBe('One meeting was held.')
  })

  it('says at the foot of the window that a cell is not saved while the program is gone', async () => {
    const jobs = { 'app.host': { dataset: 'office' }, 'safeCopies.list': [], 'matrix.saveCell': () => new Promise(() => {}) }
    showScreen({ app, Screen: MatrixScreen, Frame: AppShell, path: '/matrix', jobs })
    await screen.findByRole('grid')
    act(() => noteConnection('lost'))
    fireEvent.focus(cell(ids.terrorism, 'progress'))
    press(cell(ids.terrorism, 'progress'), 'F2')
    const field = await screen.findByRole('textbox', { name: 'Row 3, Progress' })

    fireEvent.change(field, { target: { value: 'One meeting was held.' } })
    press(field, 'Tab')

    expect(await screen.findByText('Not saved: waiting for the program')).toBeTruthy()
    act(() => noteConnection('open'))
    expect(await screen.findByText('Saving…')).toBeTruthy()
  })

  it('goes to the waiting sentence with P and accepts it with Ctrl Enter', async () => {
    await closeAction()
    show(app)
    await screen.findByText('Proposed from CSSWG/2015/A1')

    fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP' })
    await waitFor(() => expect(document.activeElement).toBe(cell(ids.containers, 'progress')))
    press(cell(ids.containers, 'progress'), 'Enter', { ctrlKey: true, code: 'Enter' })

    await screen.findByText('Added to row 2')
    expect(await progressOf()).toMatch(/^The Port Assessment has been {2}completed\. On 2 November 2015, MoPS and MoFA completed/)
    expect(within(cell(ids.containers, 'progress')).getByRole('button', { name: 'CSSWG/2015/A1' })).toBeTruthy()
  })

  it('accepts a sentence as edited, or refuses it', async () => {
    await closeAction()
    show(app)
    await screen.findByText('Proposed from CSSWG/2015/A1')
    fireEvent.focus(cell(ids.containers, 'progress'))

    fireEvent.click(await screen.findByRole('button', { name: 'Edit' }))
    fireEvent.change(screen.getByLabelText('Sentence to add'), { target: { value: 'MoFA has all comments.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Accept as edited' }))

    await waitFor(async () => expect(await progressOf()).toBe('The Port Assessment has been  completed. MoFA has all comments.'))
  })

  it('opens a row with its actions, and walks on with the panel open', async () => {
    await plantAction(app)
    show(app)
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.containers, 'title'))

    press(cell(ids.containers, 'title'), ' ')
    const panel = within(await screen.findByRole('complementary'))
    expect(await panel.findByRole('button', { name: 'Send comments on the MoU to MoFA' })).toBeTruthy()
    expect(panel.getByText('4 days late')).toBeTruthy()
    fireEvent.click(panel.getByRole('button', { name: 'Next' }))

    expect(await screen.findByText('Responses to Terrorism', { selector: 'h2' })).toBeTruthy()
  })

  it('shows an English matrix on Lao screens, with Lao heads', async () => {
    show(app, '/matrix', 'lo')
    await screen.findByRole('grid')

    expect(cell(ids.meetings, 'progress').textContent).toContain('None of the sub-sector')
    expect(cell(ids.terrorism, 'progress').textContent).toBe('ບໍ່ໄດ້ລາຍງານ')
  })

  it('lets nobody write in a period whose report is closed', async () => {
    await app.db.updateTable('period').set({ closedAt: '2015-12-01T00:00:00.000Z' }).where('id', '=', ids.period).execute()
    show(app)
    await screen.findByRole('grid')
    fireEvent.focus(cell(ids.meetings, 'progress'))

    press(cell(ids.meetings, 'progress'), 'F2')

    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /New activity/ })).toBeNull()
  })

  it('adds an activity at the end and opens it', async () => {
    show(app, '/matrix?new=1')

    fireEvent.change(await screen.findByLabelText(/Activity or output/), { target: { value: 'A new promise' } })
    fireEvent.click(screen.getByRole('button', { name: /^Add/ }))

    expect(await screen.findByText('Activity added as row 4')).toBeTruthy()
    expect(await screen.findByText('A new promise', { selector: 'h2' })).toBeTruthy()
  })

  it('names what cannot be reported against, and leads to the cell that mends it', async () => {
    show(app)
    fireEvent.click(await screen.findByRole('button', { name: /^Doctor: \d+ findings$/ }))
    const panel = await screen.findByRole('complementary', { name: 'Indicator doctor' })

    fireEvent.click(within(panel).getAllByRole('button', { name: 'Write the indicator' })[0] as HTMLElement)

    expect(await screen.findByRole('textbox', { name: 'Row 1, Indicator' })).toBeTruthy()
    expect(within(panel).getByText('Indicator says “None”')).toBeTruthy()
  })

  it('leaves a finding as it is, and takes it up again', async () => {
    show(app, '/matrix?panel=doctor')
    const panel = await screen.findByRole('complementary', { name: 'Indicator doctor' })
    const none = within(panel).getByText('Indicator says “None”').closest('li') as HTMLElement

    fireEvent.click(within(none).getByRole('button', { name: 'Leave as it is' }))
    await waitFor(() => expect(within(panel).queryByText('Indicator says “None”')).toBeNull())
    fireEvent.click(await within(panel).findByRole('button', { name: 'Show what was left as it is (1)' }))

    expect(within(panel).getByText('Indicator says “None”')).toBeTruthy()
  })

  it('words the report in a panel, a field at a time', async () => {
    show(app, '/matrix?panel=wording')

    const mandate = await screen.findByLabelText('Key mandate')
    fireEvent.change(mandate, { target: { value: 'To coordinate.' } })
    fireEvent.blur(mandate)

    await screen.findByText('Wording stored')
    expect(await app.call('report.head', { periodId: ids.period, language: 'en' })).toMatchObject({ mandate: 'To coordinate.' })
  })

  it('says before a Lao report is written how many rows have texts without Lao', async () => {
    show(app)
    fireEvent.click(await screen.findByRole('button', { name: 'Report in Word' }))

    expect(await screen.findByText(/rows have texts without Lao; their places stay empty/)).toBeTruthy()
  })
})
