import { z } from 'zod'
import { type Activity, ActivityId, isNothingReported } from './activity.ts'
import type { Language } from './common.ts'
import { cannotBeCounted } from './countable.ts'
import { indicatorState } from './matrix-completeness.ts'
import { likelyDuplicates } from './same-subject.ts'

export const DoctorFindingKind = z.enum([
  'indicatorNone',
  'indicatorBlank',
  'indicatorMissing',
  'nothingReported',
  'cannotBeCounted',
  'possibleDuplicate',
])
export type DoctorFindingKind = z.infer<typeof DoctorFindingKind>

/** What is wrong with rows of the matrix; of two rows of one subject each pair is a finding of its own. */
export const DoctorFinding = z.object({
  kind: DoctorFindingKind,
  rows: z.array(z.object({ id: ActivityId, position: z.int() })).min(1),
})
export type DoctorFinding = z.infer<typeof DoctorFinding>

/**
 * Looks over the rows of one period, in one language; retired rows are no longer asked for.
 *
 * A row counts under every kind that holds for it, since each has a remedy of its own.
 */
export function examine(activities: readonly Activity[], language: Language): readonly DoctorFinding[] {
  const rows = activities.filter(({ retiredAt }) => retiredAt === null)
  const stateOf = ({ indicatorEn, indicatorLo }: Activity) => indicatorState(language === 'lo' ? indicatorLo : indicatorEn)
  const titleOf = ({ titleEn, titleLo }: Activity) => (language === 'lo' ? titleLo || titleEn : titleEn || titleLo)
  const together = (kind: DoctorFindingKind, holds: (activity: Activity) => boolean): readonly DoctorFinding[] => {
    const found = rows.filter(holds)
    return found.length === 0 ? [] : [{ kind, rows: found.map(named) }]
  }
  return [
    ...together('indicatorNone', (row) => stateOf(row) === 'none'),
    ...together('indicatorBlank', (row) => stateOf(row) === 'blank'),
    ...together('indicatorMissing', (row) => stateOf(row) === 'missing'),
    ...together('nothingReported', isNothingReported),
    ...together('cannotBeCounted', (row) => cannotBeCounted(titleOf(row))),
    ...likelyDuplicates(rows.map(titleOf)).flatMap(([left, right]): DoctorFinding[] => {
      const [first, second] = [rows[left], rows[right]]
      return first === undefined || second === undefined ? [] : [{ kind: 'possibleDuplicate', rows: [named(first), named(second)] }]
    }),
  ]
}

/** By what the office's answer to a finding is known again: its rows, in order. */
export function findingSubject({ rows }: DoctorFinding): string {
  return rows.map(({ id }) => id).join(' ')
}

function named({ id, position }: Activity): DoctorFinding['rows'][number] {
  return { id, position }
}
