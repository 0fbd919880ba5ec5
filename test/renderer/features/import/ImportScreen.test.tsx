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
  const progressOf = async (position: number) => {
    const [period] = await app.call('periods.list', {})
    return (await app.call('matrix.list', { periodId: period?.id as never })).rows[position - 1]?.activity.progressEn
  }

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
    const progress = within(screen.getByText('Row 1', { exact: false }).closest('li') as HTMLElement).getByLabelText(/^Progress: take/)
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
