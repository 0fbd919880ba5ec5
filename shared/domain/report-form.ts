import { z } from 'zod'
import type { Activity } from './activity.ts'
import { type Language, Prose } from './common.ts'
import type { CellColumn } from './matrix-cell.ts'
import type { Report } from './period.ts'
import { type ReportActivity, ReportRecord } from './report-record.ts'
import type { WorkingGroup } from './working-group.ts'

/** Everything of the form but its rows. */
export const ReportHead = ReportRecord.omit({
  ...{ activities: true, period: true, roundTableKind: true },
  ...{ doubtfulIndicators: true, leftOut: true },
})
export type ReportHead = z.infer<typeof ReportHead>

/** What of the head is worded anew; a part that is left out, and a column title that is null, stay as they are. */
export const ReportHeadChanges = ReportHead.omit({ columnTitles: true })
  .partial()
  .extend({ columnTitles: z.tuple([Prose.nullable(), Prose.nullable(), Prose.nullable(), Prose.nullable()]).optional() })
export type ReportHeadChanges = z.infer<typeof ReportHeadChanges>

/** The head after it was worded anew. */
export function changedHead(head: ReportHead, { columnTitles, ...parts }: ReportHeadChanges): ReportHead {
  const [first, second, third, fourth] = head.columnTitles
  const [newFirst, newSecond, newThird, newFourth] = columnTitles ?? []
  const given = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined))
  return { ...head, ...given, columnTitles: [newFirst ?? first, newSecond ?? second, newThird ?? third, newFourth ?? fourth] }
}

/** Headings and column titles of the form, for a report that has none of its own yet. */
export type ReportTemplate = Pick<ReportHead, 'overviewTitle' | 'overviewPrompt' | 'performanceTitle' | 'columnTitles'>

/** The prose of a report: letter for letter as it was taken in, else the form's wording and what is known of the group. */
export function reportHead(
  stored: Report | undefined,
  group: Pick<WorkingGroup, 'nameEn' | 'nameLo' | 'mandateEn' | 'mandateLo' | 'chairLine'>,
  template: ReportTemplate,
  language: Language,
): ReportHead {
  if (stored !== undefined) {
    const { groupName, chairs, mandate, overviewTitle, overviewPrompt, overview, performanceTitle, note } = stored
    const columnTitles = ColumnTitles.parse(JSON.parse(stored.columnTitles))
    return { groupName, chairs, mandate, overviewTitle, overviewPrompt, overview, performanceTitle, note, columnTitles }
  }
  const isLao = language === 'lo'
  return {
    ...template,
    groupName: (isLao && group.nameLo) || group.nameEn,
    chairs: group.chairLine,
    mandate: (isLao && group.mandateLo) || group.mandateEn,
    overview: '',
    note: '',
  }
}

/**
 * The rows of the form out of the activities, in their order.
 *
 * A title that is not translated yet stands in the other language, since a row must say what it is about; the cells stay empty.
 */
export function reportRows(
  activities: readonly Activity[],
  propertyOf: (column: CellColumn) => `${CellColumn}${'En' | 'Lo'}`,
): ReportActivity[] {
  const text = (activity: Activity, column: CellColumn) => activity[propertyOf(column)]
  return activities.map((activity) => ({
    title: text(activity, 'title') || activity.titleEn || activity.titleLo,
    indicator: text(activity, 'indicator'),
    progress: text(activity, 'progress') ?? '',
    challenges: text(activity, 'challenges') ?? '',
    keyMessage: text(activity, 'keyMessage') ?? '',
  }))
}

const ColumnTitles = z.tuple([z.string(), z.string(), z.string(), z.string()])
