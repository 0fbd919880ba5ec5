import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HistoryScreen } from '#renderer/features/history/HistoryScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildOrganisation } from '#test/support/people.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const DAYS = ['New Year', 'Women’s Day', 'Lao New Year', 'National Day']
const LONG_NAME = `Office ${'of the whole country '.repeat(10)}`.trim()

describe('HistoryScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    for (const [index, nameEn] of DAYS.entries())
      await app.call('app.saveHoliday', { id: `h${index}`, heldOn: `2015-12-0${index + 1}`, nameEn, nameLo: '', deleted: false })
    await app.call('people.saveOrganisation', { ...buildOrganisation('Long'), nameEn: LONG_NAME })
    showScreen({ app, Screen: HistoryScreen, path: '/history' })
    await screen.findByRole('list')
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('says equal operations of one minute in one line, which opens to each with its Undo', async () => {
    const line = await screen.findByRole('button', { name: /4 holidays saved: National Day; Lao New Year; Women’s Day; New Year$/ })
    expect(screen.queryByText('Holiday saved: Lao New Year')).toBeNull()

    fireEvent.click(line)
    const one = (await screen.findByText('Holiday saved: Lao New Year')).closest('li') as HTMLElement
    fireEvent.click(within(one).getByRole('button', { name: 'Undo' }))

    await screen.findByText('Undone: Holiday saved, Lao New Year', { selector: '[role=status] span' })
    expect((await app.call('app.holidays', {})).map(({ nameEn }) => nameEn)).toEqual(['New Year', 'Women’s Day', 'National Day'])
    await screen.findByText('Undone: Holiday saved, Lao New Year', { selector: 'ol span' })
  })

  it('shows with an ellipsis that a long name is cut', async () => {
    const line = await screen.findByText(/^Organisation saved: /)

    expect(line.textContent).toMatch(/country of the…$/)
    expect(line.title).toBe(line.textContent)
  })

  it('says what was changed in the words of the screens, days as people write them', async () => {
    await app.call('app.saveHoliday', { id: 'h0', heldOn: '2016-01-01', nameEn: 'New Year', nameLo: '', deleted: false })
    cleanup()
    showScreen({ app, Screen: HistoryScreen, path: '/history' })

    fireEvent.click(await screen.findByRole('button', { name: /Holiday saved: New Year/ }))

    const rows = (await screen.findAllByRole('row')).map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['Field', 'Before', 'After'],
      ['Day', '1 Dec 2015', '1 Jan 2016'],
    ])
  })

  it('shows one part of the program only', async () => {
    fireEvent.click(screen.getByText('Part'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'People' }))

    await waitFor(() => expect(screen.queryByText(/holidays saved/)).toBeNull())
    expect(screen.getByText(/^Organisation saved: /)).toBeTruthy()
  })
})
