import { z } from 'zod'
import { Refusal } from '../errors.ts'
import { Day, Prose } from './common.ts'

/** Largest file that is taken in as a yearly report. */
export const REPORT_BYTES_LIMIT = 20 * 1024 * 1024

/** The four titles by which the table of the form is known. Source: “Annex 1 – Template for SWG reporting”. */
export const REPORT_COLUMNS = ['Sector outputs and activities', 'Progress', 'Challenges and measures', 'Key messages'] as const

/** The same titles in Lao, as the program writes them. */
export const REPORT_COLUMNS_LO = ['ຜົນໄດ້ຮັບ ແລະ ກິດຈະກຳ', 'ຄວາມຄືບໜ້າ', 'ສິ່ງທ້າທາຍ ແລະ ມາດຕະການ', 'ຂໍ້ຄວາມສຳຄັນ'] as const

/** A period as the form names it. */
export const ReportPeriod = z.object({ label: z.string().min(1).max(60), startsOn: Day, endsOn: Day })
export type ReportPeriod = z.infer<typeof ReportPeriod>

/** One activity of the form; its number is its place. */
export const ReportActivity = z.object({
  title: Prose.min(1),
  /** null = the form has no indicator line; '' = the line is there and blank. */
  indicator: Prose.nullable(),
  // A table may have no column for one of these; then it says nothing about it, not even that it is empty.
  progress: Prose.exactOptional(),
  challenges: Prose.exactOptional(),
  keyMessage: Prose.exactOptional(),
})
export type ReportActivity = z.infer<typeof ReportActivity>

/** What one yearly report says, letter for letter; paragraphs are joined by a line feed. */
export const ReportRecord = z.object({
  groupName: Prose,
  chairs: Prose,
  mandate: Prose,
  overviewTitle: Prose,
  overviewPrompt: Prose,
  overview: Prose,
  performanceTitle: Prose,
  note: Prose,
  columnTitles: z.tuple([Prose, Prose, Prose, Prose]),
  /** null when the titles name no fiscal year. */
  period: ReportPeriod.nullable(),
  /** Named by the last column's title; null when it names neither. */
  roundTableKind: z.enum(['HL RTM', 'RTIM']).nullable(),
  activities: z.array(ReportActivity).min(1).max(500),
  /** Numbers of activities whose indicator stood beside another one in the file: a person should look whose is whose. */
  doubtfulIndicators: z.array(z.int().min(1)).max(500).default([]),
  /** Text of the file that has no place in the form, in its order. */
  leftOut: z.array(Prose).max(1_000),
})
export type ReportRecord = z.infer<typeof ReportRecord>

export type NamedGroup = { readonly code: string; readonly nameEn: string }

/** The group that reports: `Illicit Drug Sector Working Group (IDSWG)`; null when no code stands in brackets. */
export function reportingGroup(record: Pick<ReportRecord, 'groupName'>): NamedGroup | null {
  const [, nameEn, code] = /^(.+?)\s*\(([A-Z][A-Z0-9-]{1,15})\)\s*$/.exec(record.groupName) ?? []
  return nameEn === undefined || code === undefined ? null : { code, nameEn }
}

/** The sub-groups that the activities name with their code, in the order of their first mention. */
export function reportingSubGroups(record: Pick<ReportRecord, 'activities'>): readonly NamedGroup[] {
  const named = /((?:[A-Z][\w-]*\s+){1,4}Sub-?\s?Sector Working Group)\s+\(([A-Z][A-Z0-9-]{1,15})\)/g
  const byCode = new Map<string, NamedGroup>()
  for (const { title } of record.activities) {
    for (const [, nameEn = '', code = ''] of title.matchAll(named)) {
      if (!byCode.has(code)) byCode.set(code, { code, nameEn })
    }
  }
  return [...byCode.values()]
}

/** Nothing reported is a state of its own: all three cells are empty or missing. */
export function hasNothingReported(activity: Pick<ReportActivity, 'progress' | 'challenges' | 'keyMessage'>): boolean {
  return [activity.progress, activity.challenges, activity.keyMessage].every((text) => (text ?? '') === '')
}

/**
 * Refuses a file by its size alone, before a byte of it is read.
 *
 * @throws {Refusal} `report.tooLarge`, `report.empty`.
 */
export function refuseReportSize(fileName: string, sizeBytes: number): void {
  if (sizeBytes > REPORT_BYTES_LIMIT)
    throw new Refusal('report.tooLarge', { fileName, foundMb: megabytes(sizeBytes), limitMb: megabytes(REPORT_BYTES_LIMIT) })
  if (sizeBytes === 0) throw new Refusal('report.empty', { fileName })
}

/** Whole megabytes for a sentence, never less than one. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / (1024 * 1024)))
}
