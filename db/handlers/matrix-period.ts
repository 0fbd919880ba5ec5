import type { Activity } from '#shared/domain/activity.ts'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'

/** @throws {Refusal} `record.notFound`. */
export async function requirePeriod(db: Reader, id: PeriodId): Promise<Period> {
  const period = await db.selectFrom('period').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  if (period === undefined) throw new Refusal('record.notFound', { kind: 'period' })
  return period
}

/** Rows of a period in the order of the form, retired ones among them. */
export function readActivities(db: Reader, periodId: PeriodId): Promise<Activity[]> {
  return db
    .selectFrom('activity')
    .selectAll()
    .where('periodId', '=', periodId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}
