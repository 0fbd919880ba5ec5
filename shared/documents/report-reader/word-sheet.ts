import { REPORT_COLUMNS } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { cellText, linesOf } from './cell-text.ts'
import { asColumnTitles, type ColumnTitles, columnsOf } from './column-titles.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { visible } from './visible.ts'
import type { WordBlock, WordRow } from './word-blocks.ts'

type Table = Extract<WordBlock, { kind: 'table' }>
/** Where the columns begin in the grid, and where the last one ends. */
type Grid = { readonly starts: readonly number[]; readonly end: number }
/** Which of the columns are those of the form, and what the others are called. */
type Columns = { readonly grid: Grid; readonly places: readonly [number, number, number, number]; readonly titles: readonly string[] }
type Found = { readonly tableIndex: number; readonly rowIndex: number; readonly columns: Columns }

/** A title of the whole table may stand above the row of column titles. */
const HEADER_ROW_LIMIT = 5

/**
 * Finds the table of the form among the blocks of a Word document.
 *
 * @throws {Refusal} `report.noTable`, `report.otherColumns`, `report.rowBroken`.
 */
export function wordSheet(blocks: readonly WordBlock[], fileName: string): Sheet {
  const found = findTable(blocks)
  if (found === undefined) throw refuseTable(blocks, fileName)
  const table = blocks[found.tableIndex] as Table
  const rows: SheetRow[] = []
  const leftOut = table.rows.slice(0, found.rowIndex).flatMap(rowLines)
  table.rows.slice(found.rowIndex + 1).forEach((row, index) => {
    const read = underTitles(row, found.columns)
    if (read === undefined) {
      const lines = rowLines(row)
      // One cell over the whole width is a heading between activities, which the form does not have.
      if (lines.length > 0 && row.cells.length > 1)
        throw new Refusal('report.rowBroken', { fileName, row: index + 1, found: visible(lines.join(' ')) })
      leftOut.push(...lines)
      return
    }
    // Titles repeated at a page break are no activity.
    if (asColumnTitles(Object.values(read.row)) !== undefined) return
    rows.push(read.row)
    leftOut.push(...read.others)
  })
  leftOut.push(...blocks.slice(found.tableIndex + 1).flatMap(blockLines))
  return { before: blocks.slice(0, found.tableIndex).flatMap(blockLines), columnTitles: titlesOf(found.columns), rows, leftOut }
}

function findTable(blocks: readonly WordBlock[]): Found | undefined {
  for (const [tableIndex, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    for (const [rowIndex, row] of block.rows.slice(0, HEADER_ROW_LIMIT).entries()) {
      const titles = row.cells.map((cell) => cellText(cell.paragraphs))
      const places = columnsOf(titles)
      if (places !== undefined) return { tableIndex, rowIndex, columns: { grid: gridOf(row), places, titles } }
    }
  }
  return undefined
}

function titlesOf({ places, titles }: Columns): ColumnTitles {
  const [first, second, third, fourth] = places
  return [titles[first] ?? '', titles[second] ?? '', titles[third] ?? '', titles[fourth] ?? '']
}

function gridOf(row: WordRow): Grid {
  const starts: number[] = []
  let at = row.skippedColumns
  for (const cell of row.cells) {
    starts.push(at)
    at += cell.span
  }
  return { starts, end: at }
}

/** The row's cells under the titles, those of other columns apart; undefined when they cannot be told from each other. */
function underTitles(row: WordRow, columns: Columns): { readonly row: SheetRow; readonly others: readonly string[] } | undefined {
  const cells = inColumns(row, columns)
  if (cells === undefined) return undefined
  const [first = '', progress = '', challenges = '', keyMessage = ''] = columns.places.map((place) => cells[place] ?? '')
  const others = cells.flatMap((text, index) =>
    // The number of a row is its place; anything else is kept where a person sees it.
    columns.places.includes(index) || text === '' || /^\d+(?:\.\d+)*\.?$/.test(text) ? [] : [`${columns.titles[index] ?? ''}: ${text}`],
  )
  return { row: { first, progress, challenges, keyMessage }, others }
}

function inColumns(row: WordRow, { grid, titles }: Columns): readonly string[] | undefined {
  const texts = row.cells.map((cell) => cellText(cell.paragraphs))
  const own = gridOf(row)
  if (own.end === grid.end && row.cells.length > 1) {
    const columns: string[][] = grid.starts.map(() => [])
    texts.forEach((text, index) => {
      const start = own.starts[index] ?? 0
      const column = grid.starts.findLastIndex((columnStart) => columnStart <= start)
      columns[Math.max(0, column)]?.push(text)
    })
    return columns.map(cellText)
  }
  // Some programs write no spans; then the number of cells tells as much.
  const surplus = texts.length - titles.length
  if (surplus !== 0 && surplus !== 1) return undefined
  return [cellText(texts.slice(0, surplus + 1)), ...texts.slice(surplus + 1)]
}

function refuseTable(blocks: readonly WordBlock[], fileName: string): Refusal {
  const expected = REPORT_COLUMNS.join(' · ')
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  const table = tables.find(({ rows }) => (rows[0]?.cells.length ?? 0) >= 3) ?? tables[0]
  const titles = (table?.rows[0]?.cells ?? []).map((cell) => visible(cellText(cell.paragraphs), 40) || '–')
  if (titles.length > 0) return new Refusal('report.otherColumns', { fileName, expected, found: titles.slice(0, 8).join(' · ') })
  return new Refusal('report.noTable', { fileName, expected, found: visible(blocks.flatMap(blockLines).slice(0, 20).join(' ')) })
}

function blockLines(block: WordBlock): readonly string[] {
  return block.kind === 'paragraph' ? linesOf(block.text) : block.rows.flatMap(rowLines)
}

function rowLines(row: WordRow): readonly string[] {
  return row.cells.flatMap((cell) => cell.paragraphs.flatMap(linesOf))
}
