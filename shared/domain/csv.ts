/**
 * Writes one line of a CSV file, ended by CRLF.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front. Source: OWASP, CSV injection.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
