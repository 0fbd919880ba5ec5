import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '#renderer/features/import/ImportScreen.tsx'
import type { Input, Output } from '#shared/contract/index.ts'
import { readPasted, readReport, readTables } from '#shared/documents/report-reader/read-report.ts'
import { findingsOf } from '#shared/domain/report-findings.ts'
import { p, tc, tr, WIDE, wordReport } from '#test/fixtures/reports/make-word.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'
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

  const show = () => showScreen({ app, Screen: ImportScreen, path: '/matrix/import', jobs })
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

  it('says in a sentence what is no report', async () => {
    show()
    await choose(new File(['Dear colleague'], 'letter.txt'))

    expect((await screen.findByRole('alert')).textContent).toContain('“letter.txt” has no report table')
  })
})
