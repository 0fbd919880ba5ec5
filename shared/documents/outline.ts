import type { Block, Paper, Paragraph } from './tree.ts'

/** A place in a paper: a heading, or the paragraph that words a decision or an action. */
type OutlineEntry =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly number: string; readonly text: string }
  | { readonly kind: 'decision' | 'action'; readonly number: string; readonly paragraph: number | null }

/** Headings, decisions and actions of a paper in order; letters take the numbers of paragraphs from here. */
export function outlineOf(paper: Paper): readonly OutlineEntry[] {
  return paper.sections.flatMap((section) => section.blocks).flatMap(entryOf)
}

/** Number of the paragraph that words each decision and action, by its number. */
export function recordParagraphs(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(
    blocks
      .flatMap(entryOf)
      .flatMap((entry) => (entry.kind === 'heading' || entry.paragraph === null ? [] : [[entry.number, entry.paragraph] as const])),
  )
}

/** All text of a paper, a line for each paragraph; for search and for tests. */
export function plainTextOf(paper: Paper): string {
  return paper.sections
    .flatMap((section) => section.blocks)
    .flatMap(paragraphsOf)
    .map((line) => [line.number ?? '', textOf(line)].filter((part) => part !== '').join(' '))
    .filter((line) => line !== '')
    .join('\n')
}

function entryOf(block: Block): readonly OutlineEntry[] {
  if (block.kind !== 'paragraph') return []
  if (block.record !== undefined) {
    return [{ ...block.record, paragraph: block.number === undefined ? null : Number.parseInt(block.number, 10) }]
  }
  if (block.style !== 'heading1' && block.style !== 'heading2') return []
  return [{ kind: 'heading', level: block.style === 'heading1' ? 1 : 2, number: block.number ?? '', text: textOf(block) }]
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.kind === 'table' ? block.rows.flatMap((row) => row.cells).flatMap((one) => one.paragraphs) : []
}

function textOf(line: Paragraph): string {
  return line.runs.map((run) => ('text' in run ? run.text : '')).join('')
}
