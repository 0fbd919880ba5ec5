import { REPORT_COLUMNS } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { cellText, linesOf } from './cell-text.ts'
import { asColumnTitles, type ColumnTitles } from './column-titles.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { visible } from './visible.ts'
import type { WordBlock, WordRow } from './word-blocks.ts'

type Table = Extract<WordBlock, { kind: 'table' }>
/** Where the four columns begin in the grid, and where the last one ends. */
type Grid = { readonly starts: readonly number[]; readonly end: number }
type Found = { readonly tableIndex: number; readonly rowIndex: number; readonly titles: ColumnTitles; readonly grid: Grid }

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
    const cells = underTitles(row, found.grid)
    if (cells === undefined) {
      const lines = rowLines(row)
      // One cell over the whole width is a heading between activities, which the form does not have.
      if (lines.length > 0 && row.cells.length > 1)
        throw new Refusal('report.rowBroken', { fileName, row: index + 1, found: visible(lines.join(' ')) })
      leftOut.push(...lines)
      return
    }
    // Titles repeated at a page break are no activity.
    if (asColumnTitles(Object.values(cells)) === undefined) rows.push(cells)
  })
  leftOut.push(...blocks.slice(found.tableIndex + 1).flatMap(blockLines))
  return { before: blocks.slice(0, found.tableIndex).flatMap(blockLines), columnTitles: found.titles, rows, leftOut }
}

function findTable(blocks: readonly WordBlock[]): Found | undefined {
  for (const [tableIndex, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    for (const [rowIndex, row] of block.rows.slice(0, HEADER_ROW_LIMIT).entries()) {
      const titles = asColumnTitles(row.cells.map((cell) => cellText(cell.paragraphs)))
      if (titles !== undefined) return { tableIndex, rowIndex, titles, grid: gridOf(row) }
    }
  }
  return undefined
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

/** The row's cells under the four titles; undefined when they cannot be told apart. */
function underTitles(row: WordRow, grid: Grid): SheetRow | undefined {
  const texts = row.cells.map((cell) => cellText(cell.paragraphs))
  const own = gridOf(row)
  if (own.end === grid.end && row.cells.length > 1) {
    const columns: string[][] = grid.starts.map(() => [])
    texts.forEach((text, index) => {
      const start = own.starts[index] ?? 0
      columns[
        Math.max(
          0,
          grid.starts.findLastIndex((columnStart) => columnStart <= start),
        )
      ]?.push(text)
    })
    const [first = '', progress = '', challenges = '', keyMessage = ''] = columns.map(cellText)
    return { first, progress, challenges, keyMessage }
  }
  // Some programs write no spans; then the number of cells tells as much.
  if (texts.length !== 4 && texts.length !== 5) return undefined
  const [progress = '', challenges = '', keyMessage = ''] = texts.slice(-3)
  return { first: cellText(texts.slice(0, -3)), progress, challenges, keyMessage }
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
