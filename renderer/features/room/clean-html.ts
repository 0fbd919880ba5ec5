import { type CleanElement, type CleanNode, toHtml, wordsOf } from './clean-node.ts'
import { isWordList, joinWordLists, readListMarker } from './word-lists.ts'

/**
 * Makes pasted HTML safe and plain: paragraphs, lists, tables, bold, italic, underline, and nothing else.
 *
 * It is read into a document of its own, in which no script runs and no picture is loaded, and written again from scratch: only
 * what is named here can pass. Links leave their words. Lists of Word, which arrive as paragraphs, become lists.
 */
export function cleanPastedHtml(html: string): string {
  const body = new DOMParser().parseFromString(defused(html), 'text/html').body
  return joinWordLists(blocksOf(body, 0)).map(toHtml).join('')
}

/**
 * Puts styles and handlers out of action before the page's policy has to.
 *
 * Even a document that is never shown obeys that policy, and reports every style of Word as a breach of it.
 */
function defused(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'))
}

/** Deeper nesting is never text of ours; a hostile page would use it to exhaust the stack. */
const DEEPEST = 200
const SPAN_LIMIT = 50

const BLOCKS = new Set(
  'P DIV UL OL TABLE H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE LI SECTION ARTICLE TR TD TH DL DT DD HR HEADER FOOTER MAIN CENTER ADDRESS FIGURE FIGCAPTION TBODY THEAD TFOOT CAPTION'.split(
    ' ',
  ),
)
/** Elements whose inside is not text for people. */
const DROPPED = new Set(
  'SCRIPT STYLE TITLE META LINK BASE HEAD XML TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH IMG PICTURE VIDEO AUDIO CANVAS INPUT SELECT TEXTAREA BUTTON FORM DEL'.split(
    ' ',
  ),
)

function blocksOf(parent: Node, depth: number): readonly CleanElement[] {
  if (depth > DEEPEST) return []
  const blocks: CleanElement[] = []
  let line: CleanNode[] = []
  const endLine = () => {
    const paragraph = paragraphOf(line)
    if (paragraph !== undefined) blocks.push(paragraph)
    line = []
  }
  for (const node of parent.childNodes) {
    const element = asElement(node)
    if (element === undefined || !holdsBlocks(element, depth)) {
      line.push(...inlineOf(node, depth))
      continue
    }
    endLine()
    blocks.push(...blockOf(element, depth + 1))
  }
  endLine()
  return blocks
}

function blockOf(element: Element, depth: number): readonly CleanElement[] {
  const tag = element.tagName.toUpperCase()
  const captured = capturedOf(element)
  if (captured !== undefined) return [captured]
  if (isWordList(element)) return [readListMarker(element, inlineChildren(element, depth))]
  switch (tag) {
    case 'UL':
    case 'OL':
      return [listOf(element, tag === 'OL' ? 'ol' : 'ul', depth)]
    case 'TABLE':
      return tableOf(element, depth)
    case 'HR':
      return []
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6': {
      const words = paragraphOf(inlineChildren(element, depth))
      return words === undefined ? [] : [{ ...words, children: [{ tag: 'strong', attributes: {}, children: words.children }] }]
    }
    case 'P': {
      const words = paragraphOf(inlineChildren(element, depth))
      if (words === undefined) return blocksOf(element, depth).filter(({ tag: inner }) => inner !== 'p')
      return [element.getAttribute('data-restricted') === 'true' ? { ...words, attributes: { 'data-restricted': 'true' } } : words]
    }
    default:
      return blocksOf(element, depth)
  }
}

function listOf(element: Element, tag: 'ul' | 'ol', depth: number): CleanElement {
  const children: CleanElement[] = []
  for (const child of element.children) {
    const name = child.tagName.toUpperCase()
    const last = children.at(-1)
    // Word and Google put a list of the next level beside its item, not into it.
    if ((name === 'UL' || name === 'OL') && last !== undefined) {
      children[children.length - 1] = { ...last, children: [...last.children, listOf(child, name === 'OL' ? 'ol' : 'ul', depth + 1)] }
    } else {
      const blocks = blocksOf(child, depth + 1)
      if (blocks.length > 0) children.push({ tag: 'li', attributes: {}, children: startsWithParagraph(joinWordLists(blocks)) })
    }
  }
  const start = Number(element.getAttribute('start'))
  return { tag, attributes: tag === 'ol' && Number.isSafeInteger(start) && start > 1 ? { start: String(start) } : {}, children }
}

function startsWithParagraph(blocks: readonly CleanElement[]): readonly CleanElement[] {
  return blocks[0]?.tag === 'p' ? blocks : [{ tag: 'p', attributes: {}, children: [] }, ...blocks]
}

function tableOf(table: Element, depth: number): readonly CleanElement[] {
  const rows = [...table.querySelectorAll('tr')]
    // Of a table within a cell only the words stay, in that cell.
    .filter((row) => row.closest('table') === table)
    .map((row): CleanElement => {
      const cells = [...row.children].filter((cell) => /^T[DH]$/i.test(cell.tagName))
      return {
        tag: 'tr',
        attributes: {},
        children: cells.map((cell) => cellOf(cell, row.parentElement?.tagName.toUpperCase() === 'THEAD', depth)),
      }
    })
    .filter(({ children }) => children.length > 0)
  if (rows.length === 0) return blocksOf(table, depth + 1)
  // A table of one cell is only a frame, as mail programs make them.
  const only = rows.length === 1 && rows[0]?.children.length === 1 ? rows[0].children[0] : undefined
  if (only !== undefined && typeof only !== 'string') return only.children.filter((child) => typeof child !== 'string')
  return [{ tag: 'table', attributes: {}, children: rows }]
}

function cellOf(cell: Element, inHead: boolean, depth: number): CleanElement {
  const spans = ['colspan', 'rowspan'].flatMap((name) => {
    const count = Math.min(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, SPAN_LIMIT)
    return count > 1 ? [[name, String(count)] as const] : []
  })
  const blocks = joinWordLists(blocksOf(cell, depth + 1).flatMap(flattenTable))
  return {
    tag: inHead || cell.tagName.toUpperCase() === 'TH' ? 'th' : 'td',
    attributes: Object.fromEntries(spans),
    children: blocks.length > 0 ? blocks : [{ tag: 'p', attributes: {}, children: [] }],
  }
}

function flattenTable(block: CleanElement): readonly CleanElement[] {
  if (block.tag !== 'table') return [block]
  return block.children
    .flatMap((row) => (typeof row === 'string' ? [] : row.children))
    .flatMap((cell) => (typeof cell === 'string' ? [] : (cell.children as readonly CleanElement[])))
}

function inlineChildren(element: Element, depth: number): readonly CleanNode[] {
  return [...element.childNodes].flatMap((node) => inlineOf(node, depth + 1))
}

function inlineOf(node: Node, depth: number): readonly CleanNode[] {
  if (node.nodeType === Node.TEXT_NODE) {
    // Signs that only turn the direction of reading; neither English nor Lao has a use for them. U+200B stays: Lao breaks lines there.
    const text = (node.textContent ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\t\r\n\f ]+/g, wideOrNarrow)
    return text === '' ? [] : [text]
  }
  const element = asElement(node)
  if (element === undefined || depth > DEEPEST) return []
  const tag = element.tagName.toUpperCase()
  if (DROPPED.has(tag)) return []
  if (tag === 'BR') return [{ tag: 'br', attributes: {}, children: [] }]
  const children = inlineChildren(element, depth)
  return children.length === 0
    ? []
    : marksOf(element).reduce<readonly CleanNode[]>((inner, mark) => [{ tag: mark, attributes: {}, children: inner }], children)
}

/** A gap of two spaces or a tab tells a list of Word from a sentence; line ends of the source do not count. */
function wideOrNarrow(gap: string): string {
  return /^(?: {2,}|.*\t.*)$/.test(gap) ? '  ' : ' '
}

function marksOf(element: Element): readonly ('strong' | 'em' | 'u')[] {
  const tag = element.tagName.toUpperCase()
  const style = (element.getAttribute('data-style') ?? '').toLowerCase()
  const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1]
  // Google wraps everything in <b style="font-weight:normal">.
  const isBold = weight === undefined ? tag === 'B' || tag === 'STRONG' : weight === 'bold' || Number(weight) >= 600
  const isItalic =
    /(?:^|[;\s])font-style:\s*(\w+)/.exec(style)?.[1] === 'italic' ||
    ((tag === 'I' || tag === 'EM') && !/(?:^|[;\s])font-style:\s*normal/.test(style))
  const isUnderlined = tag === 'U' || /text-decoration[^;]*underline/.test(style)
  return [isBold && ('strong' as const), isItalic && ('em' as const), isUnderlined && tag !== 'A' && ('u' as const)].filter(
    (mark) => mark !== false,
  )
}

function paragraphOf(line: readonly CleanNode[]): CleanElement | undefined {
  const children = trimEnd(trimStart(line))
  return children.length === 0 || wordsOf(children).trim() === '' ? undefined : { tag: 'p', attributes: {}, children }
}

function trimStart(line: readonly CleanNode[]): readonly CleanNode[] {
  const first = line[0]
  if (first === undefined) return line
  if (typeof first !== 'string') return first.tag === 'br' ? trimStart(line.slice(1)) : line
  const text = first.replace(/^[ \u00a0]+/, '')
  return text === '' ? trimStart(line.slice(1)) : [text, ...line.slice(1)]
}

function trimEnd(line: readonly CleanNode[]): readonly CleanNode[] {
  const last = line.at(-1)
  if (last === undefined) return line
  if (typeof last !== 'string') return last.tag === 'br' ? trimEnd(line.slice(0, -1)) : line
  const text = last.replace(/[ \u00a0]+$/, '')
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), text]
}

/** A record of ours that is moved within the minutes; anything else that claims to be one is dropped. */
function capturedOf(element: Element): CleanElement | undefined {
  const kind = element.getAttribute('data-captured')
  const id = element.getAttribute('data-id') ?? ''
  if ((kind !== 'action' && kind !== 'decision') || !/^[\w-]{1,64}$/.test(id)) return undefined
  return { tag: 'div', attributes: { 'data-captured': kind, 'data-id': id }, children: [] }
}

function holdsBlocks(element: Element, depth: number): boolean {
  if (depth > DEEPEST || DROPPED.has(element.tagName.toUpperCase())) return false
  return (
    BLOCKS.has(element.tagName.toUpperCase()) ||
    element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre') !== null
  )
}

function asElement(node: Node): Element | undefined {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined
}
