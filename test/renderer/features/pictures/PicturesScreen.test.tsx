import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PicturesScreen } from '#renderer/features/pictures/PicturesScreen.tsx'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const show = (app: TestApp, path = '/matrix/pictures', language: 'en' | 'lo' = 'en') =>
  showScreen({ app, Screen: PicturesScreen, path, language })
const figure = (answer: string) => screen.getByRole('heading', { name: answer }).closest('figure') as HTMLElement
const textsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent)
/** The rows of the first table of a figure, without its head. */
const rowsOf = (answer: string) => {
  const [table] = within(figure(answer)).getAllByRole('table')
  return within(table as HTMLElement)
    .getAllByRole('row')
    .slice(1)
}
const patternsOf = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('i') ?? [])].map((part) => part.dataset.pattern)

describe('PicturesScreen', () => {
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

  const promise = (target: number) =>
    app.db
      .insertInto('counter')
      .values({
        ...{ id: 'k-1' as CounterId, activityId: ids.meetings, kind: 'meetingsHeld', groupId: ids.csswg, meetingKind: null, target },
        ...{ beforeRoundTable: 0, beforeOn: null, withinDays: null, unit: 'count', state: 'used', position: 1 },
        ...{ addedAt: '2015-01-01T00:00:00.000Z', deletedAt: null },
      })
      .execute()
  const hold = () => app.db.updateTable('meeting').set({ heldAt: '2015-06-02T09:00:00.000Z' }).where('id', '=', ids.meeting).execute()

  it('answers first how many of the promised meetings were held, and has the numbers beside the bars', async () => {
    await promise(3)
    await hold()

    show(app)

    expect(await screen.findByText('FY 2014/2015, All groups')).toBeTruthy()
    const rows = rowsOf('1 of the 3 promised meetings was held')
    expect(rows.map(textsOf)).toEqual([
      ['IDSWG, Illicit Drug Sector Working Group', '–', '0', '0', '–', ''],
      ['CSSWG, Crime Sub-Sector Working Group', '3', '1', '0', '2', ''],
    ])
    expect(patternsOf(rows[1])).toEqual(['full', 'outline', 'outline'])
  })

  it('says what is not known when no row counts its meetings', async () => {
    show(app)

    expect(await screen.findByRole('heading', { name: '0 meetings were held, 1 planned' })).toBeTruthy()
    expect(screen.queryByRole('columnheader', { name: 'Promised' })).toBeNull()
    expect(screen.getByText(/How many were promised is known once/)).toBeTruthy()
    expect(patternsOf(rowsOf('0 meetings were held, 1 planned')[1])).toEqual(['hatched'])
  })

  it('shows how much is written in both languages, column by column and row by row', async () => {
    await app.call('matrix.saveCell', { activityId: ids.terrorism, column: 'challenges', language: 'lo', text: 'ຂາດງົບປະມານ' })

    show(app)

    await screen.findByRole('heading', { name: '2 of 9 texts are written in English, 1 in Lao' })
    expect(rowsOf('2 of 9 texts are written in English, 1 in Lao').map(textsOf)).toEqual([
      ['Progress', '2 of 3', '0 of 3'],
      ['Challenges and measures', '0 of 3', '1 of 3'],
      ['Key messages to inform discussions during the HL RTM', '0 of 3', '0 of 3'],
      ['Indicator', '0 of 3', '0 of 3'],
    ])
    const byRow = within(screen.getByRole('table', { name: 'Written, by activity' })).getAllByRole('row')
    expect(byRow.slice(1).map(textsOf)).toEqual([
      ['1. Aim to organise one meeting', '1 of 3', '0 of 3', 'says “None”'],
      ['2. Global Container Programme', '1 of 3', '0 of 3', 'blank'],
      ['3. Responses to Terrorism', '0 of 3', '1 of 3', 'no line'],
    ])
    expect(patternsOf(byRow[3])).toEqual(['outline', 'outline', 'outline', 'outline', 'full', 'outline'])
  })

  it('shows the actions of each lead by how it went with them, and the periods of each promise', async () => {
    await plantAction(app)
    await plantAction(app, 'act-2', { leadId: ids.lcdc })
    await app.call('actions.close', {
      ...{ actionId: 'act-2' as ActionId, noteId: 'n-1' as ActionNoteId, note: '', closedOn: '2015-10-31', receivedBy: '' },
    })

    show(app)

    await screen.findByRole('heading', { name: '1 of 2 actions done, 1 late' })
    const rows = rowsOf('1 of 2 actions done, 1 late')
    expect(rows.map(textsOf)).toEqual([
      ['MoPS', '0', '0', '1', '0', ''],
      ['LCDC', '0', '1', '0', '0', ''],
    ])
    expect(rows.map(patternsOf)).toEqual([['hatched'], ['ruled']])
    expect(rowsOf('All 3 promises are new').map(textsOf).at(-1)).toEqual(['3. Responses to Terrorism', 'FY 2014/2015', '1', '0', '1', ''])
  })

  it('shows one group of the address', async () => {
    show(app, `/matrix/pictures?group=${ids.csswg}`)

    expect(await screen.findByText('FY 2014/2015, Crime Sub-Sector Working Group')).toBeTruthy()
    expect(rowsOf('0 meetings were held, 1 planned')).toHaveLength(1)
    expect(screen.getByRole('heading', { name: 'The matrix of FY 2014/2015 has no activities yet' })).toBeTruthy()
  })

  it('copies the numbers of a figure as a table, without its bars', async () => {
    show(app)

    fireEvent.click(await screen.findByRole('button', { name: 'Copy as table: Meetings, planned against held' }))

    expect(await screen.findByText('Table copied; paste it into Word or Excel')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(
      [
        '0 meetings were held, 1 planned',
        'Group\tHeld\tPlanned',
        'IDSWG, Illicit Drug Sector Working Group\t0\t0',
        'CSSWG, Crime Sub-Sector Working Group\t0\t1',
      ].join('\r\n'),
    )
  })

  it('says what is missing in a period in which nothing happened', async () => {
    await app.db.deleteFrom('meeting').execute()
    await app.db.deleteFrom('activity').execute()

    show(app)

    expect(await screen.findByRole('heading', { name: 'No meeting was held or planned in FY 2014/2015' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'No action belongs to FY 2014/2015 yet' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'No activity is promised in FY 2014/2015 yet' })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('speaks Lao', async () => {
    await promise(3)
    await hold()

    show(app, '/matrix/pictures', 'lo')

    expect(await screen.findByRole('heading', { name: 'ກອງປະຊຸມທີ່ສັນຍາໄວ້ 3 ຄັ້ງ, ຈັດແລ້ວ 1 ຄັ້ງ' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'ພິມ' })).toBeTruthy()
  })

  it('asks for a period when there is none', async () => {
    await app.db.updateTable('period').set({ deletedAt: '2015-01-01T00:00:00.000Z' }).execute()

    show(app)

    expect(await screen.findByText('The matrix belongs to a reporting period, and there is none yet.')).toBeTruthy()
  })
})
