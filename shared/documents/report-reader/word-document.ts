import { megabytes, REPORT_BYTES_LIMIT } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { readNumbering } from './numbering.ts'
import { parseXml } from './parse-xml.ts'
import { readWordBlocks, type WordBlock } from './word-blocks.ts'
import { readWordStyles } from './word-styles.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'
import { readZipEntry } from './zip-entry.ts'

const ROOT_RELATIONS = '_rels/.rels'

/**
 * Unpacks the main part of a Word file, and those that describe its lists and styles, and reads them; every other part stays packed.
 *
 * @throws {Refusal} what the guards throw, and `report.otherKind` for a zip file that is no Word file.
 */
export function readWordDocument(bytes: Uint8Array, fileName: string): readonly WordBlock[] {
  const entries = readZipDirectory(bytes, fileName)
  const main = mainPart(bytes, entries, fileName)
  const entry = /(?:^|\/)document\d*\.xml$/.test(main) ? entries.get(main) : undefined
  if (entry === undefined) throw new Refusal('report.otherKind', { fileName, found: kindOfZip(entries) })
  // Only its text is in this part, and pictures are not; a report larger than the largest file is none.
  if (entry.unpackedBytes > REPORT_BYTES_LIMIT) {
    const foundMb = megabytes(entry.unpackedBytes)
    throw new Refusal('report.unpacksTooLarge', { fileName, foundMb, limitMb: megabytes(REPORT_BYTES_LIMIT) })
  }
  const beside = (name: string) => partBeside(bytes, entries, main, name, fileName)
  const styles = readWordStyles(beside('styles.xml'), fileName)
  const numbering = readNumbering(beside('numbering.xml'), styles, fileName)
  return readWordBlocks(readZipEntry(bytes, entry, fileName), fileName, numbering, styles)
}

function partBeside(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  main: string,
  name: string,
  fileName: string,
): Uint8Array | undefined {
  const entry = entries.get(main.replace(/[^/]*$/, name))
  if (entry === undefined) return undefined
  if (entry.unpackedBytes > REPORT_BYTES_LIMIT) throw new Refusal('report.tooComplex', { fileName })
  return readZipEntry(bytes, entry, fileName)
}

/** Word names its main part in the relations of the package; it is nearly always `word/document.xml`. */
function mainPart(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, fileName: string): string {
  const relations = entries.get(ROOT_RELATIONS)
  if (relations === undefined) return 'word/document.xml'
  let target = ''
  parseXml(readZipEntry(bytes, relations, fileName), fileName, {
    open(element) {
      const isMain = element.local === 'Relationship' && element.attribute('Type')?.endsWith('/officeDocument') === true
      if (isMain && element.attribute('TargetMode') !== 'External') target = element.attribute('Target') ?? ''
    },
    close: () => undefined,
    text: () => undefined,
  })
  return target.replace(/^\//, '')
}

function kindOfZip(entries: ReadonlyMap<string, ZipEntry>): string {
  if (entries.has('xl/workbook.xml')) return 'XLSX'
  if (entries.has('ppt/presentation.xml')) return 'PPTX'
  if (entries.has('content.xml')) return 'ODT'
  return 'ZIP'
}
