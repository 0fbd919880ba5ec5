import { REPORT_COLUMNS } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { cellText, linesOf } from './cell-text.ts'
import { asColumnTitles, isFirstTitle } from './column-titles.ts'
import { INDICATOR } from './indicator-label.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { visible } from './visible.ts'

/** `endsBlank`: an empty line follows, as it does behind the last cell of every row (and behind some others). */
type Cell = { readonly text: string; readonly endsBlank: boolean }

/**
 * Reads the text form: every cell begins a line with a tab, further paragraphs follow without one, and an empty line ends a row.
 *
 * @throws {Refusal} `report.noTable`, `report.otherColumns`, `report.rowBroken`.
 */
export function textSheet(text: string, fileName: string): Sheet {
  const lines = text.split(/\r\n|[\n\r\v\f]/)
  const start = lines.findIndex((line) => line.startsWith('\t') && isFirstTitle(line.trim()))
  if (start < 0) throw refuseTable(lines, fileName)
  const cells = readCells(lines.slice(start))
  const header = cells.slice(0, 4).map((cell) => cell.text)
  const columnTitles = asColumnTitles(header)
  if (columnTitles === undefined) throw otherColumns(header, fileName)
  return {
    before: linesOf(lines.slice(0, start).join('\n')),
    columnTitles,
    rows: readRows(cells.slice(4), fileName),
    leftOut: [],
  }
}

/** What a person is told when the table of the form is not there: another table, or none. */
function refuseTable(lines: readonly string[], fileName: string): Refusal {
  const tabbed = lines.filter((line) => line.startsWith('\t') && line.trim() !== '').map((line) => line.trim())
  if (tabbed.length >= 2) return otherColumns(tabbed.slice(0, 4), fileName)
  return new Refusal('report.noTable', { fileName, expected: REPORT_COLUMNS.join(' · '), found: visible(lines.join(' ')) })
}

function otherColumns(found: readonly string[], fileName: string): Refusal {
  return new Refusal('report.otherColumns', {
    fileName,
    expected: REPORT_COLUMNS.join(' · '),
    found: found.map((title) => visible(title, 40)).join(' · '),
  })
}

function readCells(lines: readonly string[]): readonly Cell[] {
  const cells: string[][] = []
  for (const line of lines) {
    if (line.startsWith('\t')) cells.push([line])
    else cells.at(-1)?.push(line)
  }
  return cells.map((cell) => ({
    text: cellText(cell),
    endsBlank: (cell.length > 1 && cell.at(-1)?.trim() === '') || cell === cells.at(-1),
  }))
}

/** Rows have four cells; a row with an indicator has five, the first of them empty. */
function readRows(cells: readonly Cell[], fileName: string): readonly SheetRow[] {
  const rows: SheetRow[] = []
  for (let at = 0; at < cells.length; ) {
    const length = rowLength(cells, at)
    if (length === undefined) {
      const found = visible(cells[at]?.text ?? '') || visible(cells[at + 1]?.text ?? '')
      throw new Refusal('report.rowBroken', { fileName, row: rows.length + 1, found })
    }
    const texts = cells.slice(at, at + length).map((cell) => cell.text)
    const [progress = '', challenges = '', keyMessage = ''] = texts.slice(-3)
    rows.push({ first: cellText(texts.slice(0, -3)), progress, challenges, keyMessage })
    at += length
  }
  return rows
}

function rowLength(cells: readonly Cell[], at: number): 4 | 5 | undefined {
  const isIndicator = cells[at]?.text === '' && INDICATOR.test(cells[at + 1]?.text ?? '')
  if (!isIndicator && cells[at + 3]?.endsBlank === true) return 4
  return cells[at + 4]?.endsBlank === true ? 5 : undefined
}
