import { z } from 'zod'
import { type Activity, ActivityId, isNothingReported } from './activity.ts'
import { cannotBeCounted } from './countable-output.ts'
import { type IndicatorState, indicatorState } from './matrix-completeness.ts'
import { sameSubjectPairs } from './same-subject.ts'

/** What the doctor can find, in the order it is read. */
const DoctorKind = z.enum([
  'indicatorNone',
  'indicatorBlank',
  'indicatorMissing',
  'nothingReported',
  'cannotBeCounted',
  'possibleDuplicate',
])
type DoctorKind = z.infer<typeof DoctorKind>

/** A row as the doctor sees it, from the matrix or from a report that is not taken in yet. */
export type DoctorRow = {
  readonly titleEn: string
  readonly titleLo: string
  readonly indicator: IndicatorState
  readonly isNothingReported: boolean
}

/** A finding on rows of the matrix: one row, or the two that may be the same. */
export const DoctorFinding = z.object({
  kind: DoctorKind,
  rows: z
    .array(z.object({ id: ActivityId, position: z.int() }))
    .min(1)
    .max(2),
})
export type DoctorFinding = z.infer<typeof DoctorFinding>

type FoundRow = {
  readonly kind: DoctorKind
  /** Indexes of the rows: one, or the two that may be the same. */
  readonly rows: readonly number[]
}

/** Looks the matrix of a period over; a retired row is not asked for any more. */
export function examine(activities: readonly Activity[]): readonly DoctorFinding[] {
  const asked = activities.filter(({ retiredAt }) => retiredAt === null)
  return examineRows(asked.map(doctorRow)).map(({ kind, rows }) => ({
    kind,
    rows: rows.flatMap((index) => asked.slice(index, index + 1)).map(({ id, position }) => ({ id, position })),
  }))
}

/** By what the office's answer to a finding is known again, however its rows have moved. */
export function findingSubject({ rows }: DoctorFinding): string {
  return rows
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}

/** Looks the rows over and says plainly what makes them hard to report against; it corrects nothing. */
export function examineRows(rows: readonly DoctorRow[]): readonly FoundRow[] {
  const each = (kind: DoctorKind, holds: (row: DoctorRow) => boolean): readonly FoundRow[] =>
    rows.flatMap((row, index) => (holds(row) ? [{ kind, rows: [index] }] : []))
  return [
    ...each('indicatorNone', ({ indicator }) => indicator === 'none'),
    ...each('indicatorBlank', ({ indicator }) => indicator === 'blank'),
    ...each('indicatorMissing', ({ indicator }) => indicator === 'missing'),
    ...each('nothingReported', (row) => row.isNothingReported),
    // An indicator that says something gives even an open-ended output a measure.
    ...each('cannotBeCounted', ({ titleEn, titleLo, indicator }) => indicator !== 'line' && cannotBeCounted(titleEn || titleLo)),
    ...duplicates(rows),
  ]
}

/** A row of the matrix for the doctor: an indicator written in either language is written. */
export function doctorRow(activity: Activity): DoctorRow {
  const states = [indicatorState(activity.indicatorEn), indicatorState(activity.indicatorLo)]
  const order = ['line', 'none', 'blank', 'missing'] as const
  const indicator = order.find((state) => states.includes(state)) ?? 'missing'
  return { titleEn: activity.titleEn, titleLo: activity.titleLo, indicator, isNothingReported: isNothingReported(activity) }
}

/** English decides where both rows have it, for their Lao may be a draft; Lao decides for the others. */
function duplicates(rows: readonly DoctorRow[]): readonly FoundRow[] {
  const english = sameSubjectPairs(rows.map(({ titleEn }) => titleEn))
  const lao = sameSubjectPairs(rows.map(({ titleLo }) => titleLo)).filter(
    ({ first, second }) => rows[first]?.titleEn.trim() === '' || rows[second]?.titleEn.trim() === '',
  )
  return [...english, ...lao]
    .sort((left, right) => left.first - right.first || left.second - right.second)
    .map(({ first, second }) => ({ kind: 'possibleDuplicate', rows: [first, second] }))
}
