import { REPORT_COLUMNS, REPORT_COLUMNS_LO } from '#shared/domain/report-record.ts'

export type ColumnTitles = readonly [string, string, string, string]

/** The four cells as column titles, or undefined when they are those of another table. */
export function asColumnTitles(cells: readonly string[]): ColumnTitles | undefined {
  const [first, second, third, fourth, ...more] = cells
  if (first === undefined || second === undefined || third === undefined || fourth === undefined || more.length > 0) return undefined
  const titles: ColumnTitles = [first, second, third, fourth]
  const areOf = (known: readonly string[]) => titles.every((title, index) => startsAs(title, known[index] ?? ''))
  return areOf(REPORT_COLUMNS) || areOf(REPORT_COLUMNS_LO) ? titles : undefined
}

/** Whether a text begins as the first title does; that is where the table of a text file starts. */
export function isFirstTitle(text: string): boolean {
  return startsAs(text, REPORT_COLUMNS[0]) || startsAs(text, REPORT_COLUMNS_LO[0])
}

function startsAs(text: string, title: string): boolean {
  return text.replace(/\s+/g, ' ').toLowerCase().startsWith(title.toLowerCase())
}
