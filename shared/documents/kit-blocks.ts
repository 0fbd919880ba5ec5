import {
  BorderStyle,
  type FileChild,
  HeightRule,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { assertNever } from '../errors.ts'
import { twip } from './measures.ts'
import type { Block, Cell, Paragraph as PaperParagraph, Table as PaperTable, Row, Run } from './tree.ts'
import { tablePadding } from './word-styles.ts'

const styleIds: Readonly<Record<PaperParagraph['style'], string>> = {
  body: 'BodyText',
  country: 'Country',
  motto: 'Motto',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  numbered: 'NumberedParagraph',
  listed: 'ListedParagraph',
  quote: 'Quote',
  decision: 'Decision',
  action: 'Action',
  detail: 'Detail',
  underHeading: 'UnderHeading',
  small: 'Small',
  table: 'TableText',
  tableHead: 'TableHead',
  tableSmall: 'TableSmall',
  tableTiny: 'TableTiny',
}

/**
 * One block as Word sees it.
 *
 * @param hasOwnCounts whether `pages` means the pages of the section instead of the file.
 * @param breaksBefore whether it begins on a new page.
 */
export function blockToWord(block: Block, hasOwnCounts: boolean, breaksBefore: boolean): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphToWord(block, hasOwnCounts, breaksBefore)]
    case 'table':
      if (block.rows.length === 0) return []
      // Word joins two tables that touch, and a page cannot end with a table.
      return [
        ...(breaksBefore ? [new Paragraph({ style: 'Gap', pageBreakBefore: true })] : []),
        tableToWord(block, hasOwnCounts),
        new Paragraph({ style: 'Gap', ...(block.together ? { keepNext: true } : {}) }),
      ]
    case 'spacer':
      return [new Paragraph({ style: 'Gap', pageBreakBefore: breaksBefore, spacing: { before: twip(block.heightMm), after: 0 } })]
    case 'rule':
      return [ruleToWord(block.look, breaksBefore)]
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

/** Runs of text and page numbers. */
export function runsToWord(runs: readonly Run[], hasOwnCounts: boolean): TextRun[] {
  return runs.flatMap((run) => {
    const lao = run.lang === 'lo' ? { style: 'Lao' } : {}
    if ('field' in run) {
      const total = hasOwnCounts ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES
      return [new TextRun({ ...lao, children: [run.field === 'page' ? PageNumber.CURRENT : total] })]
    }
    const look = { ...lao, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) }
    if (!/[\n\t]/.test(run.text)) return [new TextRun({ ...look, text: run.text })]
    return run.text.split('\n').map((text, index) => new TextRun({ ...look, children: tabbed(text), ...(index === 0 ? {} : { break: 1 }) }))
  })
}

function tabbed(text: string): readonly (string | Tab)[] {
  return text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
}

function paragraphToWord(block: PaperParagraph, hasOwnCounts: boolean, breaksBefore: boolean): Paragraph {
  const number = block.number === undefined ? [] : [new TextRun({ children: [block.number, new Tab()] })]
  return new Paragraph({
    style: styleIds[block.style],
    ...(block.align === undefined ? {} : { alignment: block.align }),
    ...(block.keepNext ? { keepNext: true } : {}),
    ...(breaksBefore ? { pageBreakBefore: true } : {}),
    ...unnumbered(block),
    children: [...number, ...runsToWord(block.runs, hasOwnCounts)],
  })
}

/** The hanging indent of a style is only for a number; without one the text begins at the margin or under the text above. */
function unnumbered(block: PaperParagraph) {
  if (block.number !== undefined) return {}
  switch (block.style) {
    case 'heading1':
    case 'heading2':
      return { indent: { left: 0, firstLine: 0 } }
    default:
      return {}
  }
}

function ruleToWord(look: 'short' | 'full' | 'cut', breaksBefore: boolean): Paragraph {
  const side = look === 'short' ? twip(66) : 0
  return new Paragraph({
    style: 'Gap',
    pageBreakBefore: breaksBefore,
    indent: { left: side, right: side },
    border: { bottom: { style: look === 'cut' ? BorderStyle.DASHED : BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: look === 'short' ? 240 : 120 },
  })
}

const tableStyles = { grid: 'PaperTable', tight: 'TightTable', plain: 'TableNormal' }

function tableToWord(table: PaperTable, hasOwnCounts: boolean): Table {
  const widths = table.columnsMm.map(twip)
  return new Table({
    style: tableStyles[table.look],
    // Word hangs the first line of text at the margin; moved in by the padding, the border stands there.
    ...(table.look === 'plain' ? {} : { indent: { size: tablePadding, type: WidthType.DXA } }),
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: table.rows[0]?.kind === 'head',
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: table.rows.map((row) => rowToWord(row, widths, table.together ?? false, hasOwnCounts)),
  })
}

function rowToWord(row: Row, widths: readonly number[], keepNext: boolean, hasOwnCounts: boolean): TableRow {
  let column = 0
  return new TableRow({
    cantSplit: true,
    ...(row.kind === 'head' ? { tableHeader: true } : {}),
    ...(row.heightMm === undefined ? {} : { height: { value: twip(row.heightMm), rule: HeightRule.ATLEAST } }),
    ...(keepNext ? { keepNext: true } : {}),
    children: row.cells.map((cell) => {
      const span = cell.span ?? 1
      const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)
      column += span
      return cellToWord(cell, row, size, hasOwnCounts)
    }),
  })
}

const vertical = { center: VerticalAlignTable.CENTER, bottom: VerticalAlignTable.BOTTOM }

function cellToWord(cell: Cell, row: Row, size: number, hasOwnCounts: boolean): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    ...(cell.vertical === undefined ? {} : { verticalAlign: vertical[cell.vertical] }),
    ...(row.kind === 'group' ? { shading: { fill: 'F6F6F6' } } : {}),
    children: cell.paragraphs.map((line) => paragraphToWord(line, hasOwnCounts, false)),
  })
}
