/**
 * Rows of the first table in a piece of HTML from the clipboard, as Word and Excel put it there.
 *
 * @returns null when there is no table in it.
 */
export function tableOfHtml(html: string): readonly (readonly string[])[] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  const rows: string[][] = []
  /** Cells that a row above reaches down into: rows still to go, by column. */
  const reaching: number[] = []
  for (const tr of table.querySelectorAll('tr')) {
    const row: string[] = []
    const skipReached = () => {
      while ((reaching[row.length] ?? 0) > 0) {
        reaching[row.length] = (reaching[row.length] ?? 1) - 1
        row.push('')
      }
    }
    for (const cell of tr.children) {
      skipReached()
      const width = spanOf(cell, 'colspan')
      const height = spanOf(cell, 'rowspan')
      for (let column = 0; column < width; column += 1) {
        reaching[row.length] = height - 1
        row.push(column === 0 ? textOf(cell) : '')
      }
    }
    skipReached()
    rows.push(row)
  }
  const filled = rows.filter((row) => row.some((text) => text !== ''))
  const columnCount = Math.max(0, ...filled.map(({ length }) => length))
  return filled.map((row) => [...row, ...Array.from({ length: columnCount - row.length }, () => '')])
}

const SPAN_LIMIT = 63
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'TR'])

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const count = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), SPAN_LIMIT)
}

/** What a person reads in a cell: a line for each paragraph, and white space as HTML shows it. */
function textOf(node: Node): string {
  return linesIn(node)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function linesIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  if (node.nodeType !== Node.ELEMENT_NODE) return ''
  const element = node as Element
  if (element.tagName === 'BR') return '\n'
  if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return ''
  const inner = [...element.childNodes].map(linesIn).join('')
  return BLOCKS.has(element.tagName) ? `\n${inner}\n` : inner
}
