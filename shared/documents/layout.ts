import type { Language } from '../domain/common.ts'
import { paragraph, runs } from './runs.ts'
import type { Block, Cell, Margins, Paragraph, ParagraphStyle, Row, Run, Section, Table } from './tree.ts'
import type { Words } from './words.ts'

/** Width of text between the margins of a letter, in millimetres. */
export const letterTextMm = 160
/** Margins of letters and minutes. */
export const letterMargins: Margins = { top: 18, right: 25, bottom: 19, left: 25 }

/** A cell of one paragraph. */
export function cell(
  text: string,
  language: Language,
  style: ParagraphStyle = 'table',
  more: Partial<Omit<Cell, 'paragraphs'>> = {},
): Cell {
  return { paragraphs: [paragraph(style, text, language)], ...more }
}

/** A cell of several lines; empty lines are left out, a cell without any stays one empty line. */
export function cellOf(paragraphs: readonly Paragraph[], more: Partial<Omit<Cell, 'paragraphs'>> = {}): Cell {
  const filled = paragraphs.filter((line) => line.runs.length > 0)
  return { paragraphs: filled.length > 0 ? filled : [{ kind: 'paragraph', style: 'table', runs: [] }], ...more }
}

/** Head row of a table. */
export function headRow(texts: readonly string[], language: Language): Row {
  return { kind: 'head', cells: texts.map((text) => cell(text, language, 'tableHead', { vertical: 'center' })) }
}

/** Table without lines whose left column names what stands on the right; lines without text are left out. */
export function labelled(
  pairs: readonly (readonly [label: string, text: string, isBold?: boolean])[],
  language: Language,
  labelMm = 24,
): Table {
  return {
    kind: 'table',
    look: 'plain',
    columnsMm: [labelMm, letterTextMm - labelMm],
    rows: pairs
      .filter(([, text]) => text !== '')
      .map(([label, text, isBold]) => ({
        kind: 'body',
        cells: [
          { paragraphs: [paragraph('detail', label, language)] },
          { paragraphs: [paragraph('detail', text, language, { bold: isBold ?? false })] },
        ],
      })),
  }
}

/** “Page 1 of 3” with the numbers left to whoever draws the page. */
export function pageOfPages(language: Language, words: Words): readonly Run[] {
  return words(language, 'pageOf')
    .split(/(\{\{pages?\}\})/)
    .flatMap((part): readonly Run[] => {
      if (part === '{{page}}') return [{ field: 'page', lang: language }]
      if (part === '{{pages}}') return [{ field: 'pages', lang: language }]
      return runs(part, language)
    })
}

/** Upright pages with the margins of a letter: reference on the left of the foot, page on the right. */
export function uprightSection(
  blocks: readonly Block[],
  reference: string,
  language: Language,
  words: Words,
  mark: string | null = null,
): Section {
  return {
    orientation: 'portrait',
    marginsMm: mark === null ? letterMargins : { ...letterMargins, top: 25 },
    footer: { left: runs(reference, language), right: pageOfPages(language, words) },
    mark: mark === null ? null : runs(mark, language, { bold: true }),
    blocks,
  }
}
