import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import type { ReportActivity } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { INDICATOR } from './indicator-label.ts'
import type { ReportedTexts, SheetRow } from './sheet.ts'
import { visible } from './visible.ts'

type FilledRow = { readonly row: SheetRow; readonly index: number }
/** Activities, and the numbers of those whose indicator stood beside another one, so that a person should look. */
type FoundActivities = { readonly activities: ReportActivity[]; readonly doubtful: number[] }

/**
 * Turns the rows of the table into activities: one row each, and the indicator in a row below, above, or in a column of its own.
 *
 * Where the table begins with an indicator, every indicator stands above its activity. Of two indicators between two activities the
 * second one belongs to the activity right below it, if that one has none. A row without a first cell goes on with the
 * activity above it; a row without any text is spare.
 *
 * @throws {Refusal} `report.rowBroken`, `report.noActivities`.
 */
export function readActivities(rows: readonly SheetRow[], fileName: string): FoundActivities {
  const filled = rows.map((row, index) => ({ row, index })).filter(({ row }) => Object.values(row).some((text) => text !== ''))
  const isAbove = INDICATOR.test(filled[0]?.row.first ?? '')
  const activities: ReportActivity[] = []
  const doubtful: number[] = []
  /** Indicators that wait for the activity below them. */
  let waiting: SheetRow | null = null
  for (const [place, { row, index }] of filled.entries()) {
    const isIndicator = INDICATOR.test(row.first)
    if (isIndicator && isAbove) {
      waiting = waiting === null ? row : merged(waiting, row)
    } else if (!isIndicator && row.first !== '') {
      activities.push(activityOf(row, waiting))
      waiting = null
    } else {
      const above = activities.at(-1)
      if (above === undefined) throw broken(row, index, fileName)
      const isSecond = isIndicator && above.indicator !== null
      const isOfNext = isSecond && lacksIndicator(filled.slice(place + 1), index + 1)
      if (isSecond) doubtful.push(...[activities.length, ...(isOfNext ? [activities.length + 1] : [])])
      if (isOfNext) waiting = row
      else activities.splice(-1, 1, continued(above, row, isIndicator))
    }
  }
  if (waiting !== null) throw broken(waiting, rows.length - 1, fileName)
  if (activities.length === 0) throw new Refusal('report.noActivities', { fileName })
  return { activities, doubtful: [...new Set(doubtful)] }
}

/** Whether an activity begins in just this row and has no indicator of its own, in its cell or below. */
function lacksIndicator(below: readonly FilledRow[], index: number): boolean {
  const [next, ...others] = below
  if (next === undefined || next.index !== index || next.row.first === '' || INDICATOR.test(next.row.first)) return false
  if (activityOf(next.row, null).indicator) return false
  const following = others.find(({ row }) => row.first !== '')
  return withIndicator(next.row.first).indicator === null && !INDICATOR.test(following?.row.first ?? '')
}

function broken(row: SheetRow, index: number, fileName: string): Refusal {
  return new Refusal('report.rowBroken', { fileName, row: index + 1, found: visible(Object.values(row).join(' ')) })
}

function merged(above: SheetRow, below: SheetRow): SheetRow {
  return { first: joined(above.first, below.first), ...reportedTexts(above, below) }
}

function activityOf(row: SheetRow, above: SheetRow | null): ReportActivity {
  const { title, indicator } = row.indicator === undefined ? withIndicator(row.first) : { title: row.first, indicator: row.indicator }
  if (above === null) return { title, indicator, ...reportedTexts(row) }
  return { title, indicator: joined(textOf(above.first), indicator ?? ''), ...reportedTexts(above, row) }
}

function continued(above: ReportActivity, row: SheetRow, isIndicator: boolean): ReportActivity {
  return {
    title: above.title,
    indicator: isIndicator
      ? joined(above.indicator ?? '', textOf(row.first))
      : row.indicator
        ? joined(above.indicator ?? '', row.indicator)
        : above.indicator,
    ...reportedTexts(above, row),
  }
}

/** What rows of one activity report together, in the columns that the table has. */
function reportedTexts(...rows: readonly ReportedTexts[]): ReportedTexts {
  const present = REPORTED_COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined))
  return Object.fromEntries(present.map((column) => [column, joined(...rows.map((row) => row[column] ?? ''))]))
}

/** What an indicator line says behind its label. */
function textOf(line: string): string {
  return line
    .split('\n')
    .map((part) => part.replace(INDICATOR, '').trim())
    .join('\n')
    .trim()
}

/** Some offices write the indicator below the activity, in the same cell. */
function withIndicator(cell: string): Pick<ReportActivity, 'title' | 'indicator'> {
  const lines = cell.split('\n')
  const at = lines.findIndex((line) => INDICATOR.test(line))
  if (at < 0) return { title: cell, indicator: null }
  const indicator = lines.slice(at).join('\n').replace(INDICATOR, '').trim()
  return { title: lines.slice(0, at).join('\n'), indicator }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}
