import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { Language } from '#shared/domain/common.ts'
import { lacksLao, rowCompleteness } from '#shared/domain/matrix-completeness.ts'

/** Which rows are looked at. */
export const ROW_FILTERS = [
  'all',
  'active',
  'complete',
  'nothing',
  'gaps',
  'missingLao',
  'noIndicator',
  'neverDiscussed',
  'proposals',
  'late',
  'retired',
] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

/** Whether a row passes a filter; gaps are counted in one language. */
export function passes(row: MatrixRow, filter: RowFilter, language: Language): boolean {
  const { filled, indicator } = rowCompleteness(row.activity, language)
  const hasGaps = Object.values(filled).includes(false)
  // Nothing is asked of a retired row any more.
  const isPromised = row.activity.retiredAt === null
  switch (filter) {
    case 'nothing':
      return row.isNothingReported
    case 'complete':
      return isPromised && !hasGaps && indicator === 'line'
    case 'gaps':
      return isPromised && hasGaps
    case 'noIndicator':
      return isPromised && indicator !== 'line'
    case 'missingLao':
      return isPromised && lacksLao(row.activity)
    case 'active':
      return isPromised
    case 'retired':
      return !isPromised
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
