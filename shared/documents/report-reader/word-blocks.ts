import { Refusal } from '#shared/errors.ts'
import { levelOf } from './list-level.ts'
import type { Numbering } from './numbering.ts'
import { watchOldFonts } from './old-fonts.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { visible } from './visible.ts'
import { fontNamed, type WordStyles } from './word-styles.ts'

/** A cell: how many columns it spans, and the paragraphs in it. */
type WordCell = { readonly span: number; readonly paragraphs: readonly string[] }
export type WordRow = { readonly skippedColumns: number; readonly cells: readonly WordCell[] }
/** What a Word document is to us: paragraphs and tables, one after the other. */
export type WordBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly WordRow[] }

const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const COMPATIBILITY_NAMESPACE = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const SPAN_LIMIT = 63

type OpenParagraph = {
  text: string
  isMarkDeleted: boolean
  styleId: string | undefined
  numId: string | undefined
  level: number | undefined
}
type OpenRun = { font: string | undefined; styleId: string | undefined }
type OpenCell = { span: number; isContinued: boolean; isDeleted: boolean; paragraphs: string[]; carried: string }
type OpenRow = { skippedColumns: number; isDeleted: boolean; cells: WordCell[] }

/**
 * Reads the main part of a Word document as its reader sees it: insertions in, deletions out, fields as they show, lists with their
 * numbers and bullets.
 *
 * Nothing outside this part is followed; tables inside cells and text boxes give their paragraphs to where they stand.
 *
 * @throws {Refusal} what `parseXml` throws, and `report.oldFont`.
 */
export function readWordBlocks(xml: Uint8Array, fileName: string, numbering: Numbering, styles: WordStyles): readonly WordBlock[] {
  const blocks: WordBlock[] = []
  const names: string[] = []
  const paragraphs: OpenParagraph[] = []
  const runs: OpenRun[] = []
  const oldFonts = watchOldFonts()
  const body = { carried: '' }
  let tableDepth = 0
  let tableRows: WordRow[] = []
  let row: OpenRow | undefined
  let cell: OpenCell | undefined
  let skipDepth = 0

  parseXml(xml, fileName, {
    open(element) {
      const name = nameOf(element)
      const parent = names.at(-1)
      names.push(name)
      if (parent === 'rPr' && name === 'del' && names.at(-3) === 'pPr') markDeleted()
      if (parent === 'trPr' && name === 'del' && tableDepth === 1 && row !== undefined) row.isDeleted = true
      if (skipDepth > 0 || SKIPPED.has(name)) skipDepth += 1
      else if (parent === 'numPr') openListProperty(name, element)
      else if (name === 'pStyle' && parent === 'pPr') openStyle(element)
      else if (parent === 'tcPr' || parent === 'trPr') openProperty(name, element)
      else if (parent === 'rPr' && names.at(-3) === 'r') openRunProperty(name, element)
      else if (parent === 'r') openRunPart(name, element)
      else openContainer(name)
    },
    close() {
      const name = names.pop()
      if (skipDepth > 0) skipDepth -= 1
      else closeContainer(name ?? '')
    },
    text(text) {
      const paragraph = paragraphs.at(-1)
      if (skipDepth > 0 || names.at(-1) !== 't' || paragraph === undefined) return
      paragraph.text += text
      const run = runs.at(-1)
      oldFonts.note(run?.font ?? styles.fontOf(paragraph.styleId, run?.styleId), text)
    },
  })
  const font = oldFonts.found()
  if (font !== undefined) throw new Refusal('report.oldFont', { fileName, font: visible(font, 60) })
  if (body.carried !== '') blocks.push({ kind: 'paragraph', text: body.carried })
  return blocks

  function markDeleted(): void {
    const paragraph = paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.isMarkDeleted = true
  }

  function openProperty(name: string, element: XmlElement): void {
    if (tableDepth !== 1) return
    const value = element.attribute('val')
    if (name === 'gridBefore' && row !== undefined) row.skippedColumns = columnCount(value)
    if (cell === undefined) return
    if (name === 'gridSpan') cell.span = Math.max(1, columnCount(value))
    // Word does not show what stands in the lower cells of a merged one.
    if ((name === 'vMerge' || name === 'hMerge') && value !== 'restart') cell.isContinued = true
    if (name === 'cellDel') cell.isDeleted = true
  }

  function openListProperty(name: string, element: XmlElement): void {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || names.at(-3) !== 'pPr') return
    if (name === 'numId') paragraph.numId = element.attribute('val')
    if (name === 'ilvl') paragraph.level = levelOf(element.attribute('val'))
  }

  function openStyle(element: XmlElement): void {
    const paragraph = paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.styleId = element.attribute('val')
  }

  function openRunPart(name: string, element: XmlElement): void {
    const paragraph = paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.text += runPartText(name, element)
  }

  function openRunProperty(name: string, element: XmlElement): void {
    const run = runs.at(-1)
    if (run === undefined) return
    if (name === 'rFonts') run.font = fontNamed(element)
    if (name === 'rStyle') run.styleId = element.attribute('val')
  }

  function openContainer(name: string): void {
    if (name === 'p') paragraphs.push({ text: '', isMarkDeleted: false, styleId: undefined, numId: undefined, level: undefined })
    if (name === 'r') runs.push({ font: undefined, styleId: undefined })
    if (name === 'tbl') tableDepth += 1
    if (tableDepth !== 1) return
    if (name === 'tbl') tableRows = []
    if (name === 'tr') row = { skippedColumns: 0, isDeleted: false, cells: [] }
    if (name === 'tc') cell = { span: 1, isContinued: false, isDeleted: false, paragraphs: [], carried: '' }
  }

  function closeContainer(name: string): void {
    if (name === 'p') closeParagraph()
    if (name === 'r') runs.pop()
    if (tableDepth === 1) closeTablePart(name)
    if (name === 'tbl') tableDepth -= 1
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    const container = cell ?? body
    // Word counts what is empty too; its number alone would say nothing.
    const number = numbering.labelOf(paragraph)
    const label = paragraph.text.trim() === '' ? '' : number
    const text = container.carried + label + paragraph.text
    // Without its mark a paragraph goes on in the next one.
    container.carried = paragraph.isMarkDeleted ? text : ''
    if (paragraph.isMarkDeleted) return
    if (cell === undefined) blocks.push({ kind: 'paragraph', text })
    else cell.paragraphs.push(text)
  }

  function closeTablePart(name: string): void {
    if (name === 'tc' && cell !== undefined) {
      const own = cell.carried === '' ? cell.paragraphs : [...cell.paragraphs, cell.carried]
      if (!cell.isDeleted) row?.cells.push({ span: cell.span, paragraphs: cell.isContinued ? [] : own })
      cell = undefined
    }
    if (name === 'tr' && row !== undefined) {
      if (!row.isDeleted) tableRows.push({ skippedColumns: row.skippedColumns, cells: row.cells })
      row = undefined
    }
    if (name === 'tbl') blocks.push({ kind: 'table', rows: tableRows })
  }
}

/** Deletions, the place a text was moved away from, how a thing was formatted before, and the older twin of a drawing. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'mc:Fallback', 'pPrChange', 'rPrChange', 'tcPrChange', 'trPrChange'])

function nameOf({ uri, local }: XmlElement): string {
  if (WORD_NAMESPACES.has(uri)) return local
  return uri === COMPATIBILITY_NAMESPACE ? `mc:${local}` : `?:${local}`
}

function runPartText(name: string, element: XmlElement): string {
  switch (name) {
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '\u2011'
    case 'softHyphen':
      return '\u00AD'
    case 'sym': {
      const code = Number.parseInt(element.attribute('char') ?? '', 16)
      const isCharacter = code > 0x1f && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
      return isCharacter ? String.fromCharCode(code) : ''
    }
    default:
      return ''
  }
}

function columnCount(value: string | undefined): number {
  const count = Number.parseInt(value ?? '', 10)
  return Number.isNaN(count) ? 0 : Math.min(Math.max(count, 0), SPAN_LIMIT)
}
