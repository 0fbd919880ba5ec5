import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SettingsScreen } from '#renderer/features/settings/SettingsScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildGroup } from '#test/support/people.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const host = { host: 'local', version: '0.1.0', dataFolder: '/data', papersFolder: '/papers', dataset: 'office', hasPractice: false }

function edit(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('SettingsScreen', () => {
  let app: TestApp
  const settings = async () => (await app.call('app.state', {})).settings
  beforeEach(async () => {
    app = await openTestApp()
    await app.call('groups.save', buildGroup())
    showScreen({ app, Screen: SettingsScreen, path: '/settings', jobs: { 'app.host': host, 'safeCopies.list': [] } })
    await screen.findByText('Office and letterhead', { selector: 'h2' })
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('stores a text when its field is left and shows it at once in the head of the letter', async () => {
    edit('Place of the letters, in English', 'Luangprabang')

    await screen.findByText('Place of the letters, in English changed')
    expect(await within(screen.getByRole('figure')).findByText(/Luangprabang, 3 November 2015/)).toBeTruthy()
    expect((await settings()).placeEn).toBe('Luangprabang')
  })

  it('opens at the part that a link names', async () => {
    cleanup()
    showScreen({ app, Screen: SettingsScreen, path: '/settings?section=rules', jobs: { 'app.host': host, 'safeCopies.list': [] } })

    const days = await screen.findByLabelText('Invitation before the meeting')

    await waitFor(() => expect(document.activeElement).toBe(days))
  })

  it('takes a change back from the toast', async () => {
    edit('Place of the letters, in English', 'Luangprabang')
    await screen.findByText('Place of the letters, in English changed')

    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }))

    await screen.findByText('Undone: Settings changed')
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Place of the letters, in English').value).toBe('Vientiane'))
  })

  it('stores nothing when nothing was changed or Esc was pressed', async () => {
    const field = screen.getByLabelText<HTMLInputElement>('Place of the letters, in English')

    fireEvent.change(field, { target: { value: 'Pakse' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.blur(field)

    expect(field.value).toBe('Vientiane')
    expect(await app.db.selectFrom('op').select('name').where('name', '=', 'app.saveSettings').execute()).toEqual([])
  })

  it('keeps a number form without its serial in the field and says what is missing', async () => {
    edit('Reference number of letters', 'LCDC')

    expect(screen.getByText('The form must contain {n}, where the serial stands.')).toBeTruthy()
    expect((await settings()).numberForm).toBe('{n}/LCDC')
  })

  it('shows only what is looked for', async () => {
    fireEvent.change(screen.getByLabelText('Find a setting'), { target: { value: 'comments' } })

    expect(screen.getByText('Time for comments')).toBeTruthy()
    expect(screen.queryByText('Motto')).toBeNull()
  })

  it('finds a whole section by its name', () => {
    fireEvent.change(screen.getByLabelText('Find a setting'), { target: { value: 'office rules' } })

    expect(screen.getByText('Time for comments')).toBeTruthy()
    expect(screen.getByText('Time to reply')).toBeTruthy()
  })

  it('switches the language of the screens', async () => {
    fireEvent.click(screen.getByRole('radio', { name: 'ລາວ' }))

    await waitFor(async () => expect((await settings()).screenLanguage).toBe('lo'))
  })
})
