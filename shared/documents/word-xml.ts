import { assertNever } from '../errors.ts'
import { twip } from './measures.ts'
import { writable } from './runs.ts'
import type { Block, Cell, Paragraph, Row, Run, Table } from './tree.ts'
import { paragraphStyleIds, tablePadding, tableStyleIds } from './word-styles.ts'

// Text is put together as text: an object for each run and cell, as the library has it, takes several times as long.
// Inside w:pPr, w:rPr, w:tblPr and w:tcPr the schema fixes the order of elements.

/**
 * One block in WordprocessingML.
 *
 * @param pagesField what `pages` counts.
 * @param breaksBefore whether it begins on a new page.
 */
export function blockXml(block: Block, pagesField: PagesField, breaksBefore: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block, pagesField, breaksBefore)
    case 'table':
      if (block.rows.length === 0) return ''
      // Word joins two tables that touch, and a page cannot end with a table.
      return `${breaksBefore ? gapXml('<w:pageBreakBefore/>') : ''}${tableXml(block, pagesField)}${gapXml(block.together ? '<w:keepNext/>' : '')}`
    case 'spacer':
      return gapXml(`${breaksBefore ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="${twip(block.heightMm)}" w:after="0"/>`)
    case 'rule':
      return ruleXml(block.look, breaksBefore)
    case 'pageBreak':
      return ''
    default:
      return assertNever(block)
  }
}

/** What `pages` counts: the pages of the file, or those of the section that ends at a bookmark. */
export type PagesField = { readonly of: 'file' } | { readonly of: 'section'; readonly endMark: string }

/** The bookmark at the end of a section. */
export function endMarkXml(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`
}

/** Left and right end of a line, apart by a tab stop at the right margin. */
export function lineXml(style: string, left: readonly Run[], right: readonly Run[], widthTwips: number, pagesField: PagesField): string {
  const stop = `<w:tabs><w:tab w:val="right" w:pos="${widthTwips}"/></w:tabs>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${stop}</w:pPr>${runsXml(left, pagesField)}<w:r><w:tab/></w:r>${runsXml(right, pagesField)}</w:p>`
}

/** A paragraph of a style with runs alone. */
export function plainXml(style: string, runs: readonly Run[], pagesField: PagesField): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runsXml(runs, pagesField)}</w:p>`
}

/** A footnote with its number in front, counted by whoever draws the paper. */
export function noteXml(id: number, runs: readonly Run[]): string {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
  return `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}<w:r><w:t xml:space="preserve"> </w:t></w:r>${runsXml(runs, { of: 'file' })}</w:p></w:footnote>`
}

/** Text as it may stand between tags and in attributes. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function runsXml(runs: readonly Run[], pagesField: PagesField): string {
  return runs.map((run) => runXml(run, pagesField)).join('')
}

function runXml(run: Run, pagesField: PagesField): string {
  const lao = run.lang === 'lo' ? '<w:rStyle w:val="Lao"/>' : ''
  if ('note' in run) return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${run.note}"/></w:r>`
  if ('field' in run) {
    const look = lao === '' ? '' : `<w:rPr>${lao}</w:rPr>`
    if (run.field === 'page') return fieldXml('PAGE', look)
    if (pagesField.of === 'file') return fieldXml('NUMPAGES', look)
    // LibreOffice does not know SECTIONPAGES and shows what is stored in it: the page of the section's end, which it counts. Word counts both.
    return fieldXml('SECTIONPAGES', look, fieldXml(`PAGEREF ${pagesField.endMark}`, look))
  }
  const look = `${lao}${run.bold ? '<w:b/><w:bCs/>' : ''}${run.italic ? '<w:i/><w:iCs/>' : ''}`
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${textXml(run.text)}</w:r>`
}

function fieldXml(instruction: string, look: string, stored = ''): string {
  const part = (content: string) => `<w:r>${look}${content}</w:r>`
  return [
    part('<w:fldChar w:fldCharType="begin"/>'),
    part(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    part('<w:fldChar w:fldCharType="separate"/>'),
    stored,
    part('<w:fldChar w:fldCharType="end"/>'),
  ].join('')
}

function textXml(text: string): string {
  if (!/[\n\t]/.test(text)) return `<w:t xml:space="preserve">${escaped(text)}</w:t>`
  return text
    .split(/([\n\t])/)
    .map((part) => (part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : part === '' ? '' : textXml(part)))
    .join('')
}

function paragraphXml(line: Paragraph, pagesField: PagesField, breaksBefore = false, keepsNext = false): string {
  const look = [
    `<w:pStyle w:val="${paragraphStyleIds[line.style]}"/>`,
    line.keepNext || keepsNext ? '<w:keepNext/>' : '',
    breaksBefore ? '<w:pageBreakBefore/>' : '',
    // The hanging indent of a heading is only for its number.
    line.number === undefined && line.style.startsWith('heading') ? '<w:ind w:left="0" w:firstLine="0"/>' : '',
    line.align === undefined ? '' : `<w:jc w:val="${line.align}"/>`,
  ].join('')
  const number = line.number === undefined ? '' : `<w:r><w:t>${escaped(line.number)}</w:t><w:tab/></w:r>`
  return `<w:p><w:pPr>${look}</w:pPr>${number}${runsXml(line.runs, pagesField)}</w:p>`
}

function gapXml(look: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Gap"/>${look}</w:pPr></w:p>`
}

function ruleXml(look: 'short' | 'full' | 'cut', breaksBefore: boolean): string {
  const side = look === 'short' ? twip(66) : 0
  return gapXml(
    [
      breaksBefore ? '<w:pageBreakBefore/>' : '',
      `<w:pBdr><w:bottom w:val="${look === 'cut' ? 'dashed' : 'single'}" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`,
      `<w:spacing w:before="40" w:after="${look === 'short' ? 240 : 120}"/><w:ind w:left="${side}" w:right="${side}"/>`,
    ].join(''),
  )
}

function tableXml(table: Table, pagesField: PagesField): string {
  const widths = table.columnsMm.map(twip)
  // The style of the first row is a shade, and no more.
  const hasShade = table.rows[0]?.kind === 'head' && table.look !== 'form'
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleIds[table.look]}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/>`,
    // Word hangs the first line of text at the margin; moved in by the padding, the border stands there.
    table.look === 'plain' ? '' : `<w:tblInd w:w="${tablePadding}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblLook w:val="${hasShade ? '0620' : '0600'}" w:firstRow="${hasShade ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...table.rows.map((row) => rowXml(row, widths, table.together ?? false, pagesField)),
    '</w:tbl>',
  ].join('')
}

function rowXml(row: Row, widths: readonly number[], keepsNext: boolean, pagesField: PagesField): string {
  const height = row.heightMm === undefined ? '' : `<w:trHeight w:val="${twip(row.heightMm)}" w:hRule="atLeast"/>`
  let column = 0
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = sum(widths.slice(column, column + span))
    column += span
    return cellXml(cell, row, width, keepsNext, pagesField)
  })
  return `<w:tr><w:trPr><w:cantSplit/>${height}${row.kind === 'head' ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
}

function cellXml(cell: Cell, row: Row, width: number, keepsNext: boolean, pagesField: PagesField): string {
  const look = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.span === undefined ? '' : `<w:gridSpan w:val="${cell.span}"/>`,
    row.kind === 'group' ? '<w:shd w:val="clear" w:color="auto" w:fill="F6F6F6"/>' : '',
    cell.vertical === undefined ? '' : `<w:vAlign w:val="${cell.vertical}"/>`,
  ].join('')
  const lines = cell.paragraphs.map((line) => paragraphXml(line, pagesField, false, keepsNext)).join('')
  return `<w:tc><w:tcPr>${look}</w:tcPr>${lines === '' ? '<w:p/>' : lines}</w:tc>`
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
