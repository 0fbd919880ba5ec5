import { westernDigits } from '#shared/domain/lao-digits.ts'
import { type CleanElement, type CleanNode, wordsOf } from './clean-node.ts'

/** Whether a paragraph of Word is an item of a list; Word writes lists as paragraphs with a sign in front. */
export function isWordList(element: Element): boolean {
  return /mso-list:\s*l\d+\s+level\d+/i.test(element.getAttribute('data-style') ?? '')
}

/** Notes the level of such a paragraph; its sign is found in its words like that of any other. */
export function readListMarker(element: Element, children: readonly CleanNode[]): CleanElement {
  const level = /level(\d+)/i.exec(element.getAttribute('data-style') ?? '')?.[1] ?? '1'
  return { tag: 'p', attributes: { level }, children }
}

type Item = { readonly level: number; readonly ordered: boolean; readonly start: number; readonly children: readonly CleanNode[] }

/** Turns runs of paragraphs that begin with the sign of a list, as Word writes them, into lists. */
export function joinWordLists(blocks: readonly CleanElement[]): readonly CleanElement[] {
  const joined: CleanElement[] = []
  let run: Item[] = []
  const endRun = () => {
    joined.push(...listsOf(run))
    run = []
  }
  for (const block of blocks) {
    const item = block.tag === 'p' ? itemOf(block) : undefined
    if (item !== undefined) run.push(item)
    else {
      endRun()
      joined.push(withoutLevel(block))
    }
  }
  endRun()
  return joined
}

/** `1.`, `a)`, `iv.`, `(2)`, or a bullet in one of Word's fonts. */
const ORDERED = /^\s*\(?(\d{1,3}|[໐-໙]{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i
const BULLET = /^\s*[·•●○◦▪▫■□§o\uf0b7\uf0a7\uf0d8\uf0fcØ*–-]/

function itemOf(block: CleanElement): Item | undefined {
  const words = wordsOf(block.children)
  const level = Number(block.attributes.level ?? 0)
  const sign = ORDERED.exec(words) ?? BULLET.exec(words)
  if (sign === null) return level > 0 ? { level, ordered: false, start: 1, children: block.children } : undefined
  const gap = /^[\s\u00a0]+/.exec(words.slice(sign[0].length))?.[0] ?? ''
  // Without Word's own mark only a wide gap tells a list: “1. January” is a sentence, “1.  Item” came from a list.
  if (level === 0 && !/\u00a0|\t| {2}/.test(gap)) return undefined
  if (level > 0 && gap === '') return { level, ordered: false, start: 1, children: block.children }
  const ordered = ORDERED.test(words)
  return {
    level: level || 1,
    ordered,
    start: ordered ? startOf(sign[1] ?? '') : 1,
    children: dropWords(block.children, sign[0].length + gap.length),
  }
}

function startOf(sign: string): number {
  const digits = westernDigits(sign)
  return /^\d+$/.test(digits) ? Number(digits) : 1
}

function dropWords(nodes: readonly CleanNode[], count: number): readonly CleanNode[] {
  let left = count
  return nodes.flatMap((node): readonly CleanNode[] => {
    if (left === 0) return [node]
    const length = typeof node === 'string' ? node.length : wordsOf(node.children).length
    const cut = Math.min(left, length)
    left -= cut
    if (cut === length && length > 0) return []
    return typeof node === 'string' ? [node.slice(cut)] : [{ ...node, children: dropWords(node.children, cut) }]
  })
}

/** Items of a deeper level go into the item above them. */
function listsOf(items: readonly Item[]): readonly CleanElement[] {
  const [first, ...rest] = items
  if (first === undefined) return []
  const lists: CleanElement[] = []
  let index = 0
  while (index < items.length) {
    const ordered = items[index]?.ordered ?? false
    const entries: CleanElement[] = []
    const start = items[index]?.start ?? 1
    const level = Math.min(first.level, ...rest.map((item) => item.level))
    while (index < items.length) {
      const item = items[index]
      if (item === undefined || (item.level <= level && item.ordered !== ordered && entries.length > 0)) break
      const deeper = countDeeper(items, index + 1, level)
      const inner = listsOf(items.slice(index + 1, index + 1 + deeper))
      entries.push({ tag: 'li', attributes: {}, children: [{ tag: 'p', attributes: {}, children: item.children }, ...inner] })
      index += 1 + deeper
    }
    lists.push({ tag: ordered ? 'ol' : 'ul', attributes: ordered && start > 1 ? { start: String(start) } : {}, children: entries })
  }
  return lists
}

function countDeeper(items: readonly Item[], from: number, level: number): number {
  const end = items.findIndex((item, index) => index >= from && item.level <= level)
  return (end < 0 ? items.length : end) - from
}

function withoutLevel(block: CleanElement): CleanElement {
  return 'level' in block.attributes ? { ...block, attributes: {} } : block
}
