import type { ActivityId } from '#shared/domain/activity.ts'
import type { CounterId, MeetingClaimId } from '#shared/domain/counter.ts'
import { countersFor, heldSentences } from '#shared/domain/propose-counters.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { CommandContext } from './context.ts'

/**
 * Proposes the counters that a report's activities ask for, and the meetings that it says were held.
 *
 * Nothing is counted before somebody has used or accepted them.
 *
 * @param activityIds of the record's activities, in their order.
 */
export async function proposeFromReport(
  { db, now, newId }: CommandContext,
  { activities }: Pick<ReportRecord, 'activities'>,
  activityIds: readonly ActivityId[],
  reportingGroupId: WorkingGroupId,
): Promise<void> {
  const groups = await db
    .selectFrom('workingGroup')
    .select(['id', 'code', 'nameEn'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const rows = activityIds.flatMap((activityId, index) => {
    const activity = activities[index]
    return activity === undefined ? [] : [{ activityId, ...activity }]
  })
  const counters = rows.flatMap(({ activityId, title }) =>
    countersFor(title, groups).map((wanted, index) => ({
      ...{ id: newId<CounterId>(), activityId, ...wanted, withinDays: null },
      // A meeting of nobody in particular is one of the group that reports.
      groupId: wanted.groupId ?? (wanted.kind === 'meetingsHeld' ? reportingGroupId : null),
      ...{ unit: 'count' as const, state: 'proposed' as const, position: index + 1, addedAt: now, deletedAt: null },
    })),
  )
  const claims = rows.flatMap(({ activityId, progress }) =>
    heldSentences(progress ?? '', groups).map(({ quote, meetingKind, groupIds }) => ({
      ...{ id: newId<MeetingClaimId>(), activityId, groupId: groupIds[0] ?? reportingGroupId, meetingKind, quote },
      ...{ state: 'waiting' as const, meetingId: null, claimedAt: now, decidedAt: null },
    })),
  )
  if (counters.length > 0) await db.insertInto('counter').values(counters).execute()
  if (claims.length > 0) await db.insertInto('meetingClaim').values(claims).execute()
}
