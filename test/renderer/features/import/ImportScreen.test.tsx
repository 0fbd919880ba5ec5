import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '#renderer/features/import/ImportScreen.tsx'
import type { Input, Output } from '#shared/contract/index.ts'
import { readPasted, readReport, readTables } from '#shared/documents/report-reader/read-report.ts'
import type { Activity } from '#shared/domain/activity.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { findingsOf } from '#shared/domain/report-findings.ts'
import { p, TITLES, tc, tr, WIDE, wordReport } from '#test/fixtures/reports/make-word.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015, period2015, record2015 } from '#test/support/report-2015.ts'
import { showScreen } from '#test/support/show-screen.tsx'

/** The readers themselves, without the process around them. */
const jobs = {
  'report.read': ({ bytes, fileName, rows, mapping }: Input<'report.read'>): Output<'report.read'> => {
    const record = rows === undefined ? readReport(bytes ?? new Uint8Array(), fileName, mapping) : readPasted(rows, mapping)
    return { record, findings: [...findingsOf(record)] }
  },
  'report.tables': ({ bytes, fileName, rows }: Input<'report.tables'>): Output<'report.tables'> =>
    (rows === undefined ? readTables(bytes ?? new Uint8Array(), fileName) : [rows]).map((table) => ({
      rows: table,
      rowCount: table.length,
    })),
}
const [first, second] = record2015.activities
const line = (title: string, progress: string) => tr(tc(p(title), WIDE), tc(p(progress)), tc(''), tc(''))
const file = (...rows: readonly string[]) => new File([wordReport(...rows) as BlobPart], 'changed.docx')

describe('ImportScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await importReport2015(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = (path = '/matrix/import') => showScreen({ app, Screen: ImportScreen, path, jobs })
  const typeDay = (label: RegExp, typed: string) => {
    const field = screen.getByLabelText(label)
    fireEvent.change(field, { target: { value: typed } })
    fireEvent.blur(field)
  }
  const choose = async (chosen: File) => {
    await screen.findByRole('button', { name: 'Choose a file' })
    fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [chosen] } })
  }
  /** The titles of the columns are in English, so that the file looks English. */
  const readInLao = async () => {
    fireEvent.click(await screen.findByRole('combobox', { name: 'Language of the report' }))
    fireEvent.click(await screen.findByRole('option', { name: 'Lao', hidden: true }))
  }
  const rowAt = async (position: number) => {
    const [period] = await app.call('periods.list', {})
    return (await app.call('matrix.list', { periodId: period?.id as never })).rows[position - 1]?.activity
  }
  const progressOf = async (position: number) => (await rowAt(position))?.progressEn
  const titleLoOf = async (position: number) => (await rowAt(position))?.titleLo

  it('says beside which rows two indicators stood together', async () => {
    show()
    const indicator = (text: string) => tr(tc(p(`Indicator: ${text}`), WIDE), tc(''), tc(''), tc(''))
    await choose(file(line('Meet', 'Met.'), indicator('meetings'), indicator('visits'), line('Visit', '')))

    expect((await screen.findByText(/^Two indicator lines stand together/)).textContent).toContain('rows 1, 2')
  })

  it('shows what is new, changed and the same, and overwrites only what was chosen', async () => {
    show()
    await choose(
      file(
        line(first?.title ?? '', 'One meeting was held.'),
        line(second?.title ?? '', second?.progress ?? ''),
        line('A new promise', 'Begun.'),
      ),
    )

    expect(await screen.findByText('1 new, 2 changed, 0 the same')).toBeTruthy()
    expect(screen.getByText(/^Only in the matrix/).textContent).toContain('#3, #4')
    expect(screen.getByText('0 cells and 1 new rows are taken over')).toBeTruthy()
    const progress = within(screen.getByText('Row 1 of the report', { exact: false }).closest('li') as HTMLElement).getByLabelText(
      /^Progress: take/,
    )
    fireEvent.click(progress)
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))

    await waitFor(async () => expect(await progressOf(1)).toBe('One meeting was held.'))
    expect(await progressOf(2)).toBe(second?.progress)
    // Behind the row that stands before it in the report.
    expect(await progressOf(3)).toBe('Begun.')
  })

  it('empties no cell by “Take everything”, only by its own box', async () => {
    show()
    await choose(file(line(first?.title ?? '', 'One meeting was held.')))

    fireEvent.click(await screen.findByRole('button', { name: 'Take everything' }))

    expect(screen.getByText('1 cells and 0 new rows are taken over')).toBeTruthy()
    fireEvent.click(screen.getByLabelText(/^Challenges and measures: take/))
    expect(screen.getByText('2 cells and 0 new rows are taken over')).toBeTruthy()
  })

  it('leaves what is paired by its place alone until the pair is confirmed, and says how much and why', async () => {
    show()
    await choose(file(line('ກິດຈະກຳທີໜຶ່ງ', 'ບໍ່ມີ'), line('ກິດຈະກຳທີສອງ', 'ສຳເລັດ')))
    await readInLao()
    expect(await screen.findByText('0 new, 2 changed, 0 the same')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Take everything' }))
    expect(screen.getByText('0 cells and 0 new rows are taken over')).toBeTruthy()
    expect(screen.getByText(/^2 rows are left out: they are paired by their place only/)).toBeTruthy()
    // The whole text of the row stands there, for the look that is asked for.
    expect(screen.getByText(first?.title ?? '')).toBeTruthy()

    fireEvent.click(screen.getAllByRole('button', { name: 'It is the same row' })[0] as HTMLElement)
    expect(await screen.findByText('2 cells and 0 new rows are taken over')).toBeTruthy()
    expect(screen.getByText(/^1 row is left out: it is paired by its place only/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))

    await waitFor(async () => expect(await titleLoOf(1)).toBe('ກິດຈະກຳທີໜຶ່ງ'))
    expect(await titleLoOf(2)).toBe('')
  })

  it('confirms all doubtful pairs at once, after a look', async () => {
    show()
    await choose(file(line('ກິດຈະກຳທີໜຶ່ງ', 'ບໍ່ມີ'), line('ກິດຈະກຳທີສອງ', 'ສຳເລັດ')))
    await readInLao()

    fireEvent.click(await screen.findByRole('button', { name: 'All of them are the same rows' }))

    expect(await screen.findByText('4 cells and 0 new rows are taken over')).toBeTruthy()
    expect(screen.queryByText(/left out: /)).toBeNull()
  })

  it('pairs a row with the one that a person chooses from the keyboard, and takes it over there', async () => {
    show()
    await choose(file(line('Another promise altogether', 'Begun.')))
    const select = await screen.findByRole('combobox', { name: 'Row 1 of the report is in the matrix' })
    expect((select as HTMLInputElement).value).toBe('a new row')

    select.focus()
    fireEvent.keyDown(select, { code: 'ArrowDown', key: 'ArrowDown' })
    fireEvent.keyDown(select, { code: 'ArrowDown', key: 'ArrowDown' })
    fireEvent.keyDown(select, { code: 'Enter', key: 'Enter' })

    expect(await screen.findByText('0 new, 1 changed, 0 the same')).toBeTruthy()
    expect((select as HTMLInputElement).value).toMatch(/^#1 /)
    expect(document.activeElement).toBe(select)
    fireEvent.click(screen.getByLabelText(/^Progress: take/))
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))
    await waitFor(async () => expect(await progressOf(1)).toBe('Begun.'))
    expect(await titleLoOf(14)).toBeUndefined()
  })

  it('adds as a new row what a person says is none of the rows', async () => {
    show()
    await choose(file(line(first?.title ?? '', 'One meeting was held.')))
    fireEvent.click(await screen.findByRole('combobox', { name: 'Row 1 of the report is in the matrix' }))
    fireEvent.click(await screen.findByRole('option', { name: 'a new row', hidden: true }))

    expect(await screen.findByText('1 new, 0 changed, 0 the same')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))

    await waitFor(async () => expect(await progressOf(1)).toBe('One meeting was held.'))
    expect(await progressOf(2)).toBe(first?.progress)
  })

  it('takes a pasted table by the columns that a person names', async () => {
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Paste a table' }))
    fireEvent.change(await screen.findByLabelText('Table copied from Word or Excel'), {
      target: { value: `Promise\tAchieved\nA wholly new promise\tBegun in May` },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Read this table' }))

    fireEvent.click(await screen.findByRole('button', { name: 'Say which column is which' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Read it so' }))

    expect(await screen.findByText('1 new, 0 changed, 0 the same')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))
    await waitFor(async () => expect(await progressOf(1)).toBe('Begun in May'))
  })

  it('asks for label and days of a new period where the report names none, and takes it in as that', async () => {
    show()
    await choose(file(line('A wholly new promise', 'Begun.')))
    fireEvent.click(await screen.findByRole('combobox', { name: 'Into' }))
    fireEvent.click(await screen.findByRole('option', { name: 'a new period', hidden: true }))

    expect(await screen.findByText(/^The report does not name its period/)).toBeTruthy()
    const take = screen.getByRole('button', { name: /^Take in 1 activit/ })
    expect(take).toHaveProperty('disabled', true)
    fireEvent.change(screen.getByLabelText(/^Reporting period/), { target: { value: '2016' } })
    typeDay(/^First day/, '1/1/2016')
    typeDay(/^Last day/, '31/12/2016')
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 activities as 2016' }))

    await waitFor(async () =>
      expect(await app.call('periods.list', {})).toMatchObject([
        { label: '2016', startsOn: '2016-01-01', endsOn: '2016-12-31' },
        { label: 'FY 2014/2015' },
      ]),
    )
  })

  it('takes a new period in the language that a person has chosen', async () => {
    show()
    await choose(file(line('ກິດຈະກຳທີໜຶ່ງ', 'ບໍ່ມີ')))
    await readInLao()
    fireEvent.click(await screen.findByRole('combobox', { name: 'Into' }))
    fireEvent.click(await screen.findByRole('option', { name: 'a new period', hidden: true }))
    fireEvent.change(await screen.findByLabelText(/^Reporting period/), { target: { value: '2016' } })
    typeDay(/^First day/, '1/1/2016')
    typeDay(/^Last day/, '31/12/2016')
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 activities as 2016' }))

    await waitFor(async () => expect(await titleLoOf(1)).toBe('ກິດຈະກຳທີໜຶ່ງ'))
    const { periodId, groupId } = (await rowAt(1)) as Activity
    expect(await app.call('report.get', { periodId, groupId, language: 'lo' })).toMatchObject({ language: 'lo' })
  })

  it('offers no frozen matrix, and says why and what to do', async () => {
    const [period] = await app.call('periods.list', {})
    const periodId = period?.id as PeriodId
    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })
    await app.call('periods.save', {
      ...period2015,
      id: app.newId<PeriodId>(),
      label: '2016',
      startsOn: '2016-01-01',
      endsOn: '2016-12-31',
    })
    show(`/matrix/import?period=${periodId}`)
    await choose(file(line(first?.title ?? '', 'One meeting was held.')))

    // The frozen one was asked for, and the open one is taken instead.
    expect(await screen.findByDisplayValue('2016')).toBeTruthy()
    fireEvent.click(screen.getByRole('combobox', { name: 'Into' }))
    const frozen = await screen.findByRole('option', { name: 'FY 2014/2015 (frozen)', hidden: true })
    expect(frozen.getAttribute('data-combobox-disabled')).toBe('true')
  })

  it('takes nothing into the frozen matrix that the report itself names, and says so in place of the rows', async () => {
    const [period] = await app.call('periods.list', {})
    const periodId = period?.id as PeriodId
    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })
    show()
    await choose(new File([readFileSync('seeds/idswg-2015-report.txt')], 'report.txt'))

    expect(await screen.findByText(/^The matrix of FY 2014\/2015 is frozen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Take everything' })).toBeNull()
  })

  it('names every kind of file that it takes, and reads a table that Excel saved', async () => {
    show()
    const hint = (await screen.findByText(/^A Word or text file/)).textContent
    const accepted = document.querySelector('input[type=file]')?.getAttribute('accept')?.split(',') ?? []
    expect(accepted.map((ending) => hint?.includes(ending))).toEqual([true, true, true])

    await choose(new File([`${TITLES.join(',')}\r\n"A promise, wholly new",Begun,,\r\n`], 'table.csv'))

    expect(await screen.findByText('1 new, 0 changed, 0 the same')).toBeTruthy()
    expect(screen.getByText('A promise, wholly new')).toBeTruthy()
  })

  it('says in a sentence what is no report', async () => {
    show()
    await choose(new File(['Dear colleague'], 'letter.txt'))

    expect((await screen.findByRole('alert')).textContent).toContain('“letter.txt” has no report table')
  })
})

describe('ImportScreen without a period', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  it('asks for everything that the report does not name, instead of showing nothing', async () => {
    showScreen({ app, Screen: ImportScreen, path: '/matrix/import', jobs })
    fireEvent.click(await screen.findByRole('button', { name: 'Paste a table' }))
    fireEvent.change(await screen.findByLabelText('Table copied from Word or Excel'), {
      target: { value: `${TITLES.join('\t')}\nA wholly new promise\tBegun.\t\t` },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Read this table' }))

    expect(await screen.findByText(/^The report does not name its period/)).toBeTruthy()
    expect(screen.getByText(/^No working group is entered yet/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Take in 1 activities' })).toHaveProperty('disabled', true)
    const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
    fill(/^Short name of the group/, 'tswg')
    fill(/^Name in English/, 'Test Sector Working Group')
    fill(/^Reporting period/, '2016')
    fill(/^First day/, '1/1/2016')
    fireEvent.blur(screen.getByLabelText(/^First day/))
    fill(/^Last day/, '31/12/2015')
    fireEvent.blur(screen.getByLabelText(/^Last day/))
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 activities as 2016' }))
    expect((await screen.findByRole('alert')).textContent).toContain('lies before the first')

    fill(/^Last day/, '31/12/2016')
    fireEvent.blur(screen.getByLabelText(/^Last day/))
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 activities as 2016' }))

    await waitFor(async () => expect(await app.call('periods.list', {})).toMatchObject([{ label: '2016', endsOn: '2016-12-31' }]))
    expect(await app.call('groups.list', {})).toMatchObject([{ code: 'TSWG', nameEn: 'Test Sector Working Group' }])
  })
})
