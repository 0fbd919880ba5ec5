import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { Language } from '#shared/domain/common.ts'
import { rowCompleteness } from '#shared/domain/matrix-completeness.ts'

/** Which rows are looked at. */
export const ROW_FILTERS = ['all', 'nothing', 'gaps', 'neverDiscussed', 'proposals', 'late'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

/** Whether a row passes a filter; gaps are counted in one language. */
export function passes(row: MatrixRow, filter: RowFilter, language: Language): boolean {
  switch (filter) {
    case 'nothing':
      return row.isNothingReported
    case 'gaps':
      return row.activity.retiredAt === null && Object.values(rowCompleteness(row.activity, language).filled).includes(false)
    case 'neverDiscussed':
      return row.meetingCount === 0
    case 'proposals':
      return row.proposals.length > 0
    case 'late':
      return row.lateActions.length > 0
    default:
      return true
  }
}
