import { z } from 'zod'
import { examineRows } from './indicator-doctor.ts'
import { indicatorState } from './matrix-completeness.ts'
import { MeetingKind } from './meeting.ts'
import { heldSentences } from './propose-counters.ts'
import { hasNothingReported, type ReportActivity, type ReportRecord } from './report-record.ts'

const Positions = z.array(z.int().min(1))

/** What a person should know before a report is taken in. Nothing in it is corrected by the program. */
export const ReportFinding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('indicatorNone'), positions: Positions }),
  z.object({ kind: z.literal('indicatorBlank'), positions: Positions }),
  z.object({ kind: z.literal('indicatorMissing'), positions: Positions }),
  /** Two indicators stood between two activities: whose is whose, a person should see. */
  z.object({ kind: z.literal('indicatorDoubtful'), positions: Positions }),
  z.object({ kind: z.literal('nothingReported'), positions: Positions }),
  /** The form says that a meeting was held; the date is not known. Counters change only when somebody accepts it. */
  z.object({ kind: z.literal('meetingHeld'), position: z.int().min(1), meetingKind: MeetingKind, quote: z.string() }),
  z.object({ kind: z.literal('doubledWord'), position: z.int().min(1), quote: z.string() }),
  z.object({ kind: z.literal('periodUnknown') }),
  z.object({ kind: z.literal('headMissing'), field: z.enum(['groupName', 'chairs', 'mandate']) }),
  z.object({ kind: z.literal('leftOut'), texts: z.array(z.string()) }),
])
export type ReportFinding = z.infer<typeof ReportFinding>

/** Looks a report over: what is empty, what repeats itself, what it says about meetings. */
export function findingsOf(record: ReportRecord): readonly ReportFinding[] {
  const { activities } = record
  return [
    ...(record.period === null ? [{ kind: 'periodUnknown' } as const] : []),
    ...(['groupName', 'chairs', 'mandate'] as const)
      .filter((field) => record[field] === '')
      .map((field) => ({ kind: 'headMissing', field }) as const),
    ...(record.doubtfulIndicators.length > 0 ? [{ kind: 'indicatorDoubtful', positions: record.doubtfulIndicators } as const] : []),
    ...groupedFindings(activities),
    ...activities.flatMap(meetingsHeld),
    ...activities.flatMap(doubledWords),
    ...(record.leftOut.length > 0 ? [{ kind: 'leftOut', texts: record.leftOut } as const] : []),
  ]
}

const GROUPED = ['indicatorNone', 'indicatorBlank', 'indicatorMissing', 'nothingReported'] as const

/** The same rules as the doctor of the matrix, so that a report says on arrival what it will say later. */
function groupedFindings(activities: readonly ReportActivity[]): readonly ReportFinding[] {
  const found = examineRows(
    activities.map((activity) => ({
      titleEn: activity.title,
      titleLo: '',
      indicator: indicatorState(activity.indicator),
      isNothingReported: hasNothingReported(activity),
    })),
  )
  return GROUPED.flatMap((kind) => {
    const positions = found.filter((finding) => finding.kind === kind).flatMap(({ rows }) => rows.map((row) => row + 1))
    return positions.length > 0 ? [{ kind, positions }] : []
  })
}

function meetingsHeld({ progress }: ReportActivity, index: number): readonly ReportFinding[] {
  return heldSentences(progress ?? '', []).map(({ quote, meetingKind }) => ({
    kind: 'meetingHeld',
    position: index + 1,
    meetingKind,
    quote,
  }))
}

function doubledWords(activity: ReportActivity, index: number): readonly ReportFinding[] {
  return [activity.title, activity.progress, activity.challenges, activity.keyMessage].flatMap((text = '') =>
    [...text.matchAll(/\b([a-z]+) \1\b/gi)].map(([quote]) => ({ kind: 'doubledWord', position: index + 1, quote }) as const),
  )
}
