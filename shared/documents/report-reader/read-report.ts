import { ReportRecord, refuseReportSize } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { decodeText } from './decode-text.ts'
import { kindOfFile } from './file-kind.ts'
import { guessPeriod, guessRoundTableKind } from './guess-period.ts'
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
export function readReport(bytes: Uint8Array, name: string): ReportRecord {
  const fileName = visible(name, 120)
  refuseReportSize(fileName, bytes.length)
  const sheet = readSheet(bytes, fileName)
  const { leftOut, ...head } = readHead(sheet.before)
  const parsed = ReportRecord.safeParse({
    ...head,
    columnTitles: sheet.columnTitles,
    period: guessPeriod(head.performanceTitle),
    roundTableKind: guessRoundTableKind(sheet.columnTitles[3]),
    activities: readActivities(sheet.rows, fileName),
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
      throw hasName(bytes, 'EncryptedPackage')
        ? new Refusal('report.locked', { fileName })
        : new Refusal('report.otherKind', { fileName, found: 'DOC' })
    case 'other':
      throw new Refusal('report.otherKind', { fileName, found: file.name })
    case 'text':
      if (/\.docx?$/i.test(fileName)) throw new Refusal('report.damaged', { fileName })
      return textSheet(decodeText(bytes, fileName), fileName)
  }
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
