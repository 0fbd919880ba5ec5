import type { PromiseAge } from '#shared/contract/pictures.ts'
import { type Activity, isNothingReported } from '#shared/domain/activity.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Reader } from './context.ts'

/** Reads in which periods, up to this one, the promises behind the rows were made; the oldest promise first. */
export async function readPromiseAges(db: Reader, activities: readonly Activity[], period: Period): Promise<PromiseAge[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .select([
      'commitmentId',
      'periodId',
      'label',
      'progressEn',
      'progressLo',
      'challengesEn',
      'challengesLo',
      'keyMessageEn',
      'keyMessageLo',
    ])
    .where(
      'commitmentId',
      'in',
      activities.map(({ commitmentId }) => commitmentId),
    )
    .where('startsOn', '<=', period.startsOn)
    .where('activity.deletedAt', 'is', null)
    .where('period.deletedAt', 'is', null)
    .orderBy('startsOn')
    .orderBy('label')
    .orderBy('activity.position')
    .execute()
  const byCommitment = Map.groupBy(rows, ({ commitmentId }) => commitmentId)
  return activities
    .map(({ id, position, titleEn, titleLo, commitmentId }) => ({
      ...{ id, position, titleEn, titleLo },
      periods: [...Map.groupBy(byCommitment.get(commitmentId) ?? [], ({ label }) => label)].map(([label, made]) => ({
        label,
        isNothingReported: made.every(isNothingReported),
      })),
    }))
    .toSorted((left, right) => right.periods.length - left.periods.length || left.position - right.position)
}
