import { describe, expect, it } from 'vitest'
import { type PageContent, paginate, piecesOf } from '#renderer/components/paper-pages.ts'
import type { Block, Paragraph, Row, Section } from '#shared/documents/tree.ts'

const line = (text: string, style: Paragraph['style'] = 'body'): Paragraph => ({ kind: 'paragraph', style, runs: [{ text, lang: 'en' }] })
const row = (text: string, kind: Row['kind'] = 'body'): Row => ({ kind, cells: [{ paragraphs: [line(text, 'table')] }] })
const section = (blocks: readonly Block[]): Section => ({
  orientation: 'portrait',
  marginsMm: { top: 0, right: 0, bottom: 0, left: 0 },
  footer: null,
  mark: null,
  blocks,
})
const table = (rows: readonly Row[], together?: true): Block => ({
  kind: 'table',
  look: 'grid',
  columnsMm: [100],
  rows,
  ...(together ? { together } : {}),
})

/** Pages of ten units; each piece is as high as said, a head row one. */
function pagesOf(blocks: readonly Block[], heights: readonly number[]): readonly string[] {
  const measured = heights.map((height) => ({ height, headHeight: 1 }))
  return paginate(piecesOf(section(blocks)), measured, 10).map(textOf)
}

function textOf({ parts }: PageContent): string {
  const lines = parts.flatMap(({ block, rows }) =>
    block.kind === 'paragraph' ? [block] : rows.flatMap((one) => one.cells.flatMap((cell) => cell.paragraphs)),
  )
  return lines.flatMap((one) => one.runs.map((run) => ('text' in run ? run.text : ''))).join(' ')
}

describe('paginate', () => {
  it('fills a page to its last unit and begins another with the next', () => {
    expect(pagesOf([line('a'), line('b'), line('c')], [5, 5, 1])).toEqual(['a b', 'c'])
  })

  it('takes a heading along with its text', () => {
    expect(pagesOf([line('a'), line('H', 'heading1'), line('b')], [8, 2, 5])).toEqual(['a', 'H b'])
  })

  it('breaks where the paper says so', () => {
    expect(pagesOf([line('a'), { kind: 'pageBreak' }, line('b')], [1, 1])).toEqual(['a', 'b'])
  })

  it('begins no empty page for a break at the very start', () => {
    expect(pagesOf([{ kind: 'pageBreak' }, line('a')], [1])).toEqual(['a'])
  })

  it('repeats the head of a table that goes on', () => {
    const blocks = [table([row('H', 'head'), row('1'), row('2'), row('3')])]

    expect(pagesOf(blocks, [1, 4, 4, 4])).toEqual(['H 1 2', 'H 3'])
  })

  it('counts the repeated head on the next page', () => {
    const blocks = [table([row('H', 'head'), row('1'), row('2'), row('3')])]

    expect(pagesOf(blocks, [1, 9, 9, 1])).toEqual(['H 1', 'H 2', 'H 3'])
  })

  it('keeps the name of a group with its first row', () => {
    const blocks = [table([row('H', 'head'), row('1'), row('G', 'group'), row('2')])]

    expect(pagesOf(blocks, [1, 7, 2, 3])).toEqual(['H 1', 'H G 2'])
  })

  it('moves a table that stays together as a whole', () => {
    expect(pagesOf([line('a'), table([row('1'), row('2')], true)], [6, 3, 3])).toEqual(['a', '1 2'])
  })

  it('breaks what is kept together when no page could hold it', () => {
    expect(pagesOf([table([row('1'), row('2'), row('3')], true)], [6, 6, 6])).toEqual(['1', '2', '3'])
  })

  it('gives a paragraph longer than a page a page of its own', () => {
    const measured = [5, 14, 5].map((height) => ({ height, headHeight: 0 }))

    const pages = paginate(piecesOf(section([line('a'), line('b'), line('c')])), measured, 10)

    expect(pages.map(textOf)).toEqual(['a', 'b', 'c'])
    expect(pages.map((page) => page.height)).toEqual([5, 14, 5])
  })

  it('gives one page for no blocks', () => {
    expect(pagesOf([], [])).toEqual([''])
  })
})
