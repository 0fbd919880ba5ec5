import type { ActivityId, EvidenceId, ProposalId } from '#shared/domain/activity.ts'
import type { CounterId, MeetingClaimId } from '#shared/domain/counter.ts'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { ChangeRow } from '../schema.ts'
import type { Reader } from './context.ts'

/** Tables whose rows belong to a row of the matrix. */
const OF_A_ROW = ['evidence', 'proposal', 'counter', 'meetingClaim'] as const

/**
 * Refuses to take back what would change the matrix of a period that is frozen.
 *
 * @throws {Refusal} `matrix.periodClosed`.
 */
export async function refuseClosedPeriods(db: Reader, changes: readonly Pick<ChangeRow, 'tableName' | 'rowId'>[]): Promise<void> {
  const idsOf = (table: string) => [...new Set(changes.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId))]
  const owned = await Promise.all(
    OF_A_ROW.map((table) => {
      const ids = idsOf(table)
      return ids.length === 0
        ? []
        : db
            // Each of them has the id of its row of the matrix.
            .selectFrom(table as 'evidence')
            .select('activityId')
            .where('id', 'in', ids as (EvidenceId & ProposalId & CounterId & MeetingClaimId)[])
            .orderBy('id')
            .execute()
    }),
  )
  const activityIds = [...idsOf('activity'), ...owned.flat().map(({ activityId }) => activityId)] as ActivityId[]
  if (activityIds.length === 0) return
  const closed = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .select(['label', 'period.closedAt'])
    .where('activity.id', 'in', activityIds)
    .where('period.closedAt', 'is not', null)
    .orderBy('label')
    .executeTakeFirst()
  if (closed !== undefined) requireOpenPeriod(closed)
}
