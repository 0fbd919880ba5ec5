import type { ColumnMapping, RawTable } from '#shared/domain/column-mapping.ts'
import { REPORT_COLUMNS, ReportRecord, refuseReportSize } from '#shared/domain/report-record.ts'
import { readTableText } from '#shared/domain/table-text.ts'
import { Refusal } from '#shared/errors.ts'
import { columnsOf } from './column-titles.ts'
import { decodeText } from './decode-text.ts'
import { kindOfFile } from './file-kind.ts'
import { guessPeriod, guessRoundTableKind } from './guess-period.ts'
import { linesBefore, mappedSheet, rawTables } from './raw-tables.ts'
import { readActivities } from './read-activities.ts'
import { readHead } from './read-head.ts'
import type { Sheet } from './sheet.ts'
import { textSheet } from './text-sheet.ts'
import { visible } from './visible.ts'
import { readWordDocument } from './word-document.ts'
import { wordSheet } from './word-sheet.ts'

/**
 * Reads the yearly report of a sector working group from a Word or a text file, letter for letter.
 *
 * @param name of the file, for the sentences; what the file is, its bytes decide.
 * @throws {Refusal} `report.…`, with what was expected and what was found.
 */
export function readReport(bytes: Uint8Array, name: string, mapping?: ColumnMapping): ReportRecord {
  const fileName = visible(name, 120)
  refuseReportSize(fileName, bytes.length)
  return recordOf(mapping === undefined ? readSheet(bytes, fileName) : readMapped(bytes, fileName, mapping), fileName)
}

/**
 * Reads a table that was copied from Word or Excel: by its titles when they are those of the form, else as a person has mapped it.
 *
 * @throws {Refusal} `report.otherColumns`, `report.noActivities`, `report.rowBroken`.
 */
export function readPasted(rows: RawTable, mapping: ColumnMapping | undefined): ReportRecord {
  const known = mapping ?? knownMapping(rows)
  if (known === undefined) {
    const found = (rows[0] ?? []).map((title) => visible(title, 40) || '–').slice(0, 8)
    throw new Refusal('report.otherColumns', { fileName: '', expected: REPORT_COLUMNS.join(' · '), found: found.join(' · ') })
  }
  return recordOf(mappedSheet([rows], known, [], ''), '')
}

/**
 * The tables of a file as they stand in it, for a person to say which column is which.
 *
 * @throws {Refusal} as `readReport`; `report.noTable` when there is none.
 */
export function readTables(bytes: Uint8Array, name: string): readonly RawTable[] {
  const fileName = visible(name, 120)
  refuseReportSize(fileName, bytes.length)
  const tables = tablesOf(bytes, fileName)
  if (tables.length === 0) throw new Refusal('report.noTable', { fileName, expected: REPORT_COLUMNS.join(' · '), found: '' })
  return tables
}

function knownMapping(rows: RawTable): ColumnMapping | undefined {
  const columns = columnsOf(rows[0] ?? [])
  if (columns === undefined) return undefined
  const [title, progress, challenges, keyMessage] = columns
  return { table: 0, headerRows: 1, title, indicator: null, progress, challenges, keyMessage }
}

function readMapped(bytes: Uint8Array, fileName: string, mapping: ColumnMapping): Sheet {
  const blocks = kindOfFile(bytes).kind === 'zip' ? readWordDocument(bytes, fileName) : []
  return mappedSheet(tablesOf(bytes, fileName), mapping, linesBefore(blocks, mapping.table), fileName)
}

function tablesOf(bytes: Uint8Array, fileName: string): readonly RawTable[] {
  const file = kindOfFile(bytes)
  if (file.kind === 'zip') return rawTables(readWordDocument(bytes, fileName))
  if (file.kind !== 'text') throw refuseKind(bytes, file, fileName)
  const rows = readTableText(decodeText(bytes, fileName)).map((row) => [...row])
  return rows.length === 0 ? [] : [rows]
}

function recordOf(sheet: Sheet, fileName: string): ReportRecord {
  const { leftOut, ...head } = readHead(sheet.before)
  const { activities, doubtful } = readActivities(sheet.rows, fileName)
  const parsed = ReportRecord.safeParse({
    ...head,
    columnTitles: sheet.columnTitles,
    period: guessPeriod(head.performanceTitle),
    roundTableKind: guessRoundTableKind(sheet.columnTitles[3]),
    activities,
    doubtfulIndicators: doubtful,
    leftOut: [...leftOut, ...sheet.leftOut],
  })
  // Only lengths and numbers can be wrong here: a cell of a book's size, thousands of rows.
  if (!parsed.success) throw new Refusal('report.tooComplex', { fileName })
  return parsed.data
}

function readSheet(bytes: Uint8Array, fileName: string): Sheet {
  const file = kindOfFile(bytes)
  switch (file.kind) {
    case 'zip':
      return wordSheet(readWordDocument(bytes, fileName), fileName)
    case 'oldOffice':
    case 'other':
      throw refuseKind(bytes, file, fileName)
    case 'text':
      if (/\.docx?$/i.test(fileName)) throw new Refusal('report.damaged', { fileName })
      return plainSheet(decodeText(bytes, fileName), fileName)
  }
}

/** The text form of the report, or a table whose first line has the titles of the form. */
function plainSheet(text: string, fileName: string): Sheet {
  const firstLine = text.slice(0, text.search(/\r|\n|$/))
  const known = knownMapping(readTableText(firstLine).map((row) => [...row]))
  if (known === undefined) return textSheet(text, fileName)
  return mappedSheet([readTableText(text).map((row) => [...row])], known, [], fileName)
}

function refuseKind(bytes: Uint8Array, file: ReturnType<typeof kindOfFile>, fileName: string): Refusal {
  if (file.kind === 'other') return new Refusal('report.otherKind', { fileName, found: file.name })
  return hasName(bytes, 'EncryptedPackage')
    ? new Refusal('report.locked', { fileName })
    : new Refusal('report.otherKind', { fileName, found: 'DOC' })
}

/** A Word file with a password is an old-style container; the stream in it has its name in UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0])
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
