import type { ColumnMapping, RawTable } from '#shared/domain/column-mapping.ts'
import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import { Refusal } from '#shared/errors.ts'
import { cellText, linesOf } from './cell-text.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import type { WordBlock, WordRow } from './word-blocks.ts'

/** Tables of a Word document as a person sees them: every row as wide as the widest, a merged cell in its first column. */
export function rawTables(blocks: readonly WordBlock[]): readonly RawTable[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [rawTable(block.rows)] : []))
}

/**
 * Reads a table by the columns that a person has named.
 *
 * @throws {Refusal} `report.noActivities` when the file has no such table.
 */
export function mappedSheet(tables: readonly RawTable[], mapping: ColumnMapping, before: readonly string[], fileName: string): Sheet {
  const table = tables[mapping.table]
  if (table === undefined) throw new Refusal('report.noActivities', { fileName })
  const titles = mapping.headerRows === 0 ? [] : (table[mapping.headerRows - 1] ?? [])
  const at = (row: readonly string[], column: number | null) => (column === null ? '' : (row[column] ?? ''))
  const mapped = (['indicator', ...REPORTED_COLUMNS] as const).filter((column) => mapping[column] !== null)
  return {
    before,
    columnTitles: [at(titles, mapping.title), at(titles, mapping.progress), at(titles, mapping.challenges), at(titles, mapping.keyMessage)],
    rows: table.slice(mapping.headerRows).map(
      (row): SheetRow => ({
        first: at(row, mapping.title),
        ...Object.fromEntries(mapped.map((column) => [column, at(row, mapping[column])])),
      }),
    ),
    leftOut: [],
  }
}

/** Lines that stand before a table of a document. */
export function linesBefore(blocks: readonly WordBlock[], table: number): readonly string[] {
  const places = blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : []))
  return blocks.slice(0, places[table] ?? 0).flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.text) : []))
}

function rawTable(rows: readonly WordRow[]): RawTable {
  const placed = rows.map(cellsInGrid)
  const columnCount = Math.max(0, ...placed.map(({ length }) => length))
  const wide = placed.map((row) => [...row, ...Array.from({ length: columnCount - row.length }, () => '')])
  // A grid is finer than the columns that people see: what is empty in every row is none.
  const used = Array.from({ length: columnCount }, (_, column) => column).filter((column) => wide.some((row) => row[column] !== ''))
  return wide.map((row) => used.map((column) => row[column] ?? ''))
}

function cellsInGrid({ skippedColumns, cells }: WordRow): string[] {
  const row: string[] = Array.from({ length: skippedColumns }, () => '')
  for (const { span, paragraphs } of cells) row.push(cellText(paragraphs), ...Array.from({ length: span - 1 }, () => ''))
  return row
}
