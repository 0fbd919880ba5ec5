/**
 * Cells of a table that was copied as text, as Excel and Word do: tabs between cells, quotes around cells with line breaks.
 *
 * A text without a tab is read as comma-separated when its first line has commas.
 */
export function readTableText(text: string): readonly (readonly string[])[] {
  const firstLine = text.slice(0, text.search(/\r|\n|$/))
  const separator = text.includes('\t') || !firstLine.includes(',') ? '\t' : ','
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  let isFresh = true
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
    isFresh = true
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (isQuoted) {
      if (char !== '"') cell += char === '\r' ? '' : char
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
      continue
    }
    if (char === '"' && isFresh) {
      isQuoted = true
      isFresh = false
    } else if (char === separator) endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else if (char !== '\r') {
      cell += char
      isFresh = false
    }
  }
  endCell()
  const filled = rows.filter((row) => row.some((text) => text !== ''))
  const columnCount = Math.max(0, ...filled.map(({ length }) => length))
  return filled.map((row) => [...row, ...Array.from({ length: columnCount - row.length }, () => '')])
}
