import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { JSX } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderSection } from '#renderer/features/settings/FolderSection.tsx'
import { GroupsSection } from '#renderer/features/settings/GroupsSection.tsx'
import { HolidaysSection } from '#renderer/features/settings/HolidaysSection.tsx'
import { LaoSection } from '#renderer/features/settings/LaoSection.tsx'
import { PeriodsSection } from '#renderer/features/settings/PeriodsSection.tsx'
import { VenuesSection } from '#renderer/features/settings/VenuesSection.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildGroup } from '#test/support/people.ts'
import { showScreen } from '#test/support/show-screen.tsx'

function edit(label: string, text: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('sections of the settings', () => {
  let app: TestApp
  const show = (Screen: () => JSX.Element) => showScreen({ app, Screen, path: '/settings' })
  beforeEach(async () => {
    app = await openTestApp()
    await app.call('groups.save', buildGroup())
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('names a group in Lao and gives it a quorum', async () => {
    show(GroupsSection)
    await screen.findByLabelText('Name in Lao, IDSWG')

    edit('Name in Lao, IDSWG', 'ກຸ່ມ')
    await screen.findByText('IDSWG changed')
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name in Lao, IDSWG').value).toBe('ກຸ່ມ'))
    edit('Quorum, IDSWG', '8')

    await waitFor(async () => expect(await app.call('groups.list', {})).toMatchObject([{ nameLo: 'ກຸ່ມ', quorumCount: 8 }]))
  })

  it('adds a period for the fiscal year of today and dates its Round Table', async () => {
    show(PeriodsSection)
    fireEvent.click(await screen.findByRole('button', { name: 'Add a period' }))
    await screen.findByText('FY 2015/2016 added')
    await screen.findByLabelText('Held on, FY 2015/2016')
    edit('Held on, FY 2015/2016', '24 nov 2016')

    await waitFor(async () =>
      expect(await app.call('periods.list', {})).toMatchObject([{ roundTableOn: '2016-11-24', startsOn: '2015-10-01' }]),
    )
  })

  it('adds a free room and takes it out again', async () => {
    show(VenuesSection)
    fireEvent.click(await screen.findByRole('button', { name: 'Add a venue' }))
    expect(await screen.findByText('free of charge')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Take out New meeting room' }))

    await screen.findByText('New meeting room taken out')
    expect(await app.call('venues.list', {})).toEqual([])
  })

  it('adds a holiday and moves it to its day', async () => {
    show(HolidaysSection)
    fireEvent.click(await screen.findByRole('button', { name: 'Add a holiday' }))
    await screen.findByLabelText('Day, New holiday')
    edit('Day, New holiday', '2 dec 2015')

    await waitFor(async () => expect(await app.call('app.holidays', {})).toMatchObject([{ heldOn: '2015-12-02' }]))
  })

  it('shows the holidays of one year, and goes along with one that is moved to another', async () => {
    const save = (id: string, heldOn: string, nameEn: string) =>
      app.call('app.saveHoliday', { id, heldOn, nameEn, nameLo: '', deleted: false })
    await save('h-1', '2015-12-02', 'National Day')
    await save('h-2', '2016-03-08', 'Women’s Day')
    show(HolidaysSection)
    await screen.findByLabelText('Day, National Day')
    expect(screen.queryByLabelText('Day, Women’s Day')).toBeNull()

    edit('Day, National Day', '2 dec 2016')

    expect(await screen.findByLabelText('Day, Women’s Day')).toBeTruthy()
    expect(screen.getByLabelText('Day, National Day')).toBeTruthy()
  })

  it('lists the Lao that waits for the office’s word beside its English', async () => {
    show(LaoSection)
    fireEvent.click(await screen.findByRole('button', { name: 'Show the list' }))

    expect(screen.getByText('people · actingTitle').closest('tr')?.textContent).toContain('ຮັກສາການ')
  })

  it('leads back to the practice year after the first start', async () => {
    const opened: unknown[] = []
    const host = { host: 'local', version: '1', dataFolder: '/data', papersFolder: '/papers', dataset: 'office', hasPractice: false }
    showScreen({
      app,
      Screen: FolderSection,
      path: '/settings',
      jobs: {
        'app.host': host,
        'app.openPractice': (input: unknown) => {
          opened.push(input)
          return null
        },
      },
    })

    fireEvent.click(await screen.findByRole('button', { name: 'Begin a practice year' }))

    await waitFor(() => expect(opened).toEqual([{}]))
  })
})
