import { z } from 'zod'
import { Day, Language, Line, Prose } from './common.ts'
import { WorkingGroupId } from './working-group.ts'

export const PeriodId = z.string().min(1).brand<'PeriodId'>()
export type PeriodId = z.infer<typeof PeriodId>

/** A reporting period is a label and two days, never a year number: `FY 2014/2015`, 1 Oct 2014 – 30 Sep 2015. */
export const Period = z.object({
  id: PeriodId,
  label: Line,
  startsOn: Day,
  endsOn: Day,
  /** High-level Round Table Meeting, or Round Table Implementation Meeting. Names the last column of the form. */
  roundTableKind: z.enum(['HL RTM', 'RTIM']),
  roundTableOn: Day.nullable(),
  closedAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Period = z.infer<typeof Period>

export const ReportId = z.string().min(1).brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>

/** The prose around the table of one group's yearly report in one language, letter for letter. */
export const Report = z.object({
  id: ReportId,
  periodId: PeriodId,
  groupId: WorkingGroupId,
  language: Language,
  groupName: Prose,
  chairs: Prose,
  mandate: Prose,
  overviewTitle: Prose,
  overviewPrompt: Prose,
  /** Paragraphs joined by a line feed. */
  overview: Prose,
  performanceTitle: Prose,
  note: Prose,
  /** JSON array of the four column titles. */
  columnTitles: Prose,
  importedAt: z.string().nullable(),
  sourceName: z.string(),
  deletedAt: z.string().nullable(),
})
export type Report = z.infer<typeof Report>
