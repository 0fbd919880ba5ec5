import type { ActivityId } from '#shared/domain/activity.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { CommandContext, Reader } from './context.ts'

/** Rows of a period in the order of the form, retired ones among them. */
export async function readOrder(db: Reader, periodId: PeriodId): Promise<readonly ActivityId[]> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('periodId', '=', periodId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Numbers the rows from 1; the triggers record only those whose number has changed. */
export async function savePositions({ db }: CommandContext, order: readonly ActivityId[]): Promise<void> {
  await db
    .updateTable('activity')
    .set(({ eb }) => {
      const [first, ...others] = order.map((id, index) => [id, index + 1] as const)
      if (first === undefined) return { position: eb.ref('position') }
      const start = eb.case().when('id', '=', first[0]).then(first[1])
      return {
        position: others
          .reduce((cases, [id, position]) => cases.when('id', '=', id).then(position), start)
          .else(eb.ref('position'))
          .end(),
      }
    })
    .where('id', 'in', order)
    .execute()
}
