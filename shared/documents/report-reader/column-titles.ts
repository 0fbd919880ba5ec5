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

/**
 * Places of the four known titles among the cells of a row, in any order and with other columns beside them.
 *
 * @returns undefined when one of them is missing.
 */
export function columnsOf(cells: readonly string[]): readonly [number, number, number, number] | undefined {
  for (const known of [REPORT_COLUMNS, REPORT_COLUMNS_LO]) {
    const [first, second, third, fourth] = known.map((title) => cells.findIndex((cell) => startsAs(cell, title)))
    const places = [first ?? -1, second ?? -1, third ?? -1, fourth ?? -1] as const
    if (places.every((place) => place >= 0) && new Set(places).size === places.length) return places
  }
  return undefined
}

/** Whether a text begins as the first title does; that is where the table of a text file starts. */
export function isFirstTitle(text: string): boolean {
  return startsAs(text, REPORT_COLUMNS[0]) || startsAs(text, REPORT_COLUMNS_LO[0])
}

function startsAs(text: string, title: string): boolean {
  return text.replace(/\s+/g, ' ').toLowerCase().startsWith(title.toLowerCase())
}
