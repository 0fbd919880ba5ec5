import type { Block, Row, Section, Table } from '#shared/documents/tree.ts'

/** What a page can be broken after: a paragraph, a rule, a space, or one row of a table. */
type Piece = {
  readonly block: Exclude<Block, { readonly kind: 'pageBreak' }>
  readonly row: Row | null
  readonly breaksBefore: boolean
}

/** A piece on a page, tables as a run of their rows with the head in front. */
export type PagePart = { readonly block: Piece['block']; readonly rows: readonly Row[] }

/** What stands on one page, and how high it is; higher than the page only where one paragraph is. */
export type PageContent = { readonly parts: readonly PagePart[]; readonly height: number }

/** Height of a piece; `headHeight` is what a table's repeated head would add on top of a new page. */
export type Measured = { readonly height: number; readonly headHeight: number }

/** Cuts a section into the pieces between which a page may end. */
export function piecesOf(section: Section): readonly Piece[] {
  return section.blocks.flatMap((block, index): readonly Piece[] => {
    if (block.kind === 'pageBreak') return []
    const breaksBefore = section.blocks[index - 1]?.kind === 'pageBreak'
    if (block.kind !== 'table') return [{ block, row: null, breaksBefore }]
    return block.rows.map((row, position) => ({ block, row, breaksBefore: breaksBefore && position === 0 }))
  })
}

/**
 * Spreads the pieces of a section over pages.
 *
 * @param measured one for each piece, in any unit.
 * @param pageHeight room between the margins, in the same unit.
 */
export function paginate(pieces: readonly Piece[], measured: readonly Measured[], pageHeight: number): readonly PageContent[] {
  const pages: Piece[][] = [[]]
  const heights: number[] = [0]
  let used = 0
  let index = 0
  while (index < pieces.length) {
    const unit = unitAt(pieces, index)
    const first = pieces[index]
    const height = sum(measured.slice(index, index + unit))
    const current = pages[pages.length - 1] ?? []
    if (current.length > 0 && (first?.breaksBefore || used + height > pageHeight)) {
      pages.push([])
      used = first !== undefined && isInsideTable(first) ? (measured[index]?.headHeight ?? 0) : 0
    }
    // A unit higher than a page is broken all the same, piece by piece.
    const taken = used + height > pageHeight ? 1 : unit
    pages[pages.length - 1]?.push(...pieces.slice(index, index + taken))
    used += sum(measured.slice(index, index + taken))
    heights[pages.length - 1] = used
    index += taken
  }
  return pages.map((page, at) => ({ parts: partsOf(page), height: heights[at] ?? 0 }))
}

/** How many pieces from here on stay together. */
function unitAt(pieces: readonly Piece[], start: number): number {
  let end = start
  while (end < pieces.length - 1 && staysWithNext(pieces[end])) end += 1
  return end - start + 1
}

function staysWithNext(piece: Piece | undefined): boolean {
  if (piece === undefined) return false
  if (piece.block.kind === 'table') return piece.block.together === true || piece.row?.kind !== 'body'
  if (piece.block.kind !== 'paragraph') return false
  return piece.block.keepNext === true || headings.has(piece.block.style)
}

const headings: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading1', 'heading2', 'underHeading', 'listHead', 'country', 'motto'])

function isInsideTable(piece: Piece): boolean {
  return piece.block.kind === 'table' && piece.row !== piece.block.rows[0]
}

function partsOf(pieces: readonly Piece[]): readonly PagePart[] {
  const parts: { block: Piece['block']; rows: Row[] }[] = []
  for (const { block, row } of pieces) {
    const last = parts[parts.length - 1]
    if (row === null || last?.block !== block) parts.push({ block, rows: row === null ? [] : [...repeatedHead(block as Table, row), row] })
    else last.rows.push(row)
  }
  return parts
}

/** The head rows of a table that goes on after a page. */
function repeatedHead(table: Table, firstRow: Row): readonly Row[] {
  return table.rows[0] === firstRow ? [] : table.rows.filter((row) => row.kind === 'head' && row !== firstRow)
}

function sum(measured: readonly Measured[]): number {
  return measured.reduce((total, { height }) => total + height, 0)
}
