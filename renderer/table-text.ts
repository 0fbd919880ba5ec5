/** Writes rows of cells as Excel and Word take them from the clipboard: a tab between cells, a line for each row. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n')
}
