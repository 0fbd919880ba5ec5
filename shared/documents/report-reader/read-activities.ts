import type { ReportActivity } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { INDICATOR } from './indicator-label.ts'
import type { SheetRow } from './sheet.ts'
import { visible } from './visible.ts'

/**
 * Turns the rows of the table into activities: one row each, and the indicator in a row below.
 *
 * A row without a first cell goes on with the activity above it; a row without any text is spare.
 *
 * @throws {Refusal} `report.rowBroken`, `report.noActivities`.
 */
export function readActivities(rows: readonly SheetRow[], fileName: string): ReportActivity[] {
  const activities: ReportActivity[] = []
  rows.forEach((row, index) => {
    if (row.first === '' && row.progress === '' && row.challenges === '' && row.keyMessage === '') return
    const isIndicator = INDICATOR.test(row.first)
    if (!isIndicator && row.first !== '') {
      const { progress, challenges, keyMessage } = row
      activities.push({ ...withIndicator(row.first), progress, challenges, keyMessage })
      return
    }
    const above = activities.at(-1)
    if (above === undefined)
      throw new Refusal('report.rowBroken', { fileName, row: index + 1, found: visible(Object.values(row).join(' ')) })
    activities[activities.length - 1] = {
      title: above.title,
      indicator: isIndicator ? joined(above.indicator ?? '', row.first.replace(INDICATOR, '').trim()) : above.indicator,
      progress: joined(above.progress, row.progress),
      challenges: joined(above.challenges, row.challenges),
      keyMessage: joined(above.keyMessage, row.keyMessage),
    }
  })
  if (activities.length === 0) throw new Refusal('report.noActivities', { fileName })
  return activities
}

/** Some offices write the indicator below the activity, in the same cell. */
function withIndicator(cell: string): Pick<ReportActivity, 'title' | 'indicator'> {
  const lines = cell.split('\n')
  const at = lines.findIndex((line) => INDICATOR.test(line))
  if (at < 0) return { title: cell, indicator: null }
  const indicator = lines.slice(at).join('\n').replace(INDICATOR, '').trim()
  return { title: lines.slice(0, at).join('\n'), indicator }
}

function joined(above: string, below: string): string {
  return [above, below].filter((text) => text !== '').join('\n')
}
