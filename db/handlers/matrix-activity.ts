import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import type { Period } from '#shared/domain/period.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'

/**
 * Reads a row of the matrix and the period it belongs to.
 *
 * @throws {Refusal} `record.notFound`
 */
export async function requireActivity(db: Reader, id: ActivityId): Promise<{ readonly activity: Activity; readonly period: Period }> {
  const activity = await db.selectFrom('activity').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  const period = activity && (await db.selectFrom('period').selectAll().where('id', '=', activity.periodId).executeTakeFirst())
  if (activity === undefined || period === undefined) throw new Refusal('record.notFound', { kind: 'activity' })
  return { activity, period }
}
