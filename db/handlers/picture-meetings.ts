import type { YearMeetings } from '#shared/contract/pictures.ts'
import { meetingState } from '#shared/domain/meeting.ts'
import type { Period } from '#shared/domain/period.ts'
import { keptMeetings } from '#shared/domain/promised-meetings.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { groupAndBelow } from './group-tree.ts'
import { periodMeetings, withGroups } from './period-meetings.ts'

/** Counts the meetings of a period, promised, held and planned, for every group or for one with those below it. */
export async function readYearMeetings(db: Reader, period: Period, groupId?: WorkingGroupId): Promise<YearMeetings> {
  const [groups, seats, promises] = await Promise.all([
    readGroups(db, groupId),
    readMeetings(db, period, groupId),
    readPromises(db, period, groupId),
  ])
  const meetings = withGroups(seats)
  const held = meetings.filter((meeting) => ['held', 'adopted'].includes(meetingState(meeting)))
  const count = (of: typeof meetings, promised: typeof promises) => ({
    promised: promised.length === 0 ? null : promised.reduce((sum, { target }) => sum + target, 0),
    kept: promised.reduce((sum, promise) => sum + keptMeetings(promise, held, period.roundTableOn), 0),
    held: of.filter((meeting) => held.includes(meeting)).length,
    planned: of.filter((meeting) => !held.includes(meeting)).length,
  })
  const ofAnyGroup = promises.filter((promise) => promise.groupId === null)
  return {
    ...count(meetings, promises),
    groups: [
      ...groups.map((group) => ({
        group,
        ...count(
          meetings.filter(({ groupIds }) => groupIds.includes(group.id)),
          promises.filter((promise) => promise.groupId === group.id),
        ),
      })),
      ...(ofAnyGroup.length === 0 ? [] : [{ group: null, ...count(meetings, ofAnyGroup) }]),
    ],
  }
}

function readGroups(db: Reader, groupId: WorkingGroupId | undefined) {
  return db
    .selectFrom('workingGroup')
    .select(['id', 'code', 'nameEn', 'nameLo'])
    .where('deletedAt', 'is', null)
    .$if(groupId !== undefined, (query) => query.where('id', 'in', groupAndBelow(groupId as WorkingGroupId)))
    .orderBy('position')
    .orderBy('code')
    .execute()
}

/** Meetings that were not cancelled; once for every group of a joint meeting that is asked for. */
function readMeetings(db: Reader, period: Period, groupId: WorkingGroupId | undefined) {
  return periodMeetings(db, period.id)
    .$if(groupId !== undefined, (query) =>
      query.where(({ eb, fn }) =>
        eb(fn.coalesce('meetingGroup.groupId', 'meeting.groupId'), 'in', groupAndBelow(groupId as WorkingGroupId)),
      ),
    )
    .execute()
}

/** What the rows of the matrix promise to hold, as far as somebody has said that it be counted. */
function readPromises(db: Reader, period: Period, groupId: WorkingGroupId | undefined) {
  return db
    .selectFrom('counter')
    .innerJoin('activity', 'activity.id', 'counter.activityId')
    .select(['counter.groupId', 'meetingKind', 'beforeRoundTable', 'beforeOn', 'counter.target'])
    .where('activity.periodId', '=', period.id)
    .where('activity.deletedAt', 'is', null)
    .where('activity.retiredAt', 'is', null)
    .where('counter.kind', '=', 'meetingsHeld')
    .where('counter.unit', '=', 'count')
    .where('counter.state', '=', 'used')
    .where('counter.deletedAt', 'is', null)
    .$if(groupId !== undefined, (query) => query.where('counter.groupId', 'in', groupAndBelow(groupId as WorkingGroupId)))
    .orderBy('activity.position')
    .orderBy('counter.position')
    .orderBy('counter.id')
    .execute()
}
