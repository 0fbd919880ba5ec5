import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'

/** Meetings of a period that were not cancelled, once for every group of a joint one; a reader adds the columns it tells of. */
export function periodMeetings(db: Reader, periodId: PeriodId) {
  return db
    .selectFrom('meeting')
    .leftJoin('meetingGroup', 'meetingGroup.meetingId', 'meeting.id')
    .select(({ fn, ref }) => [
      ref('meeting.id').$castTo<MeetingId>().as('id'),
      fn.coalesce('meetingGroup.groupId', 'meeting.groupId').as('groupId'),
      ...(['meeting.kind', 'heldOn', 'announcedAt', 'startedAt', 'heldAt', 'cancelledAt', 'adoptedOn'] as const),
    ])
    .where('periodId', '=', periodId)
    .where('meeting.deletedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('meeting.id')
    .orderBy('meetingGroup.groupId')
}

/** The same, of those that were held. */
export function heldMeetings(db: Reader, periodId: PeriodId) {
  return periodMeetings(db, periodId).where((eb) => eb.or([eb('heldAt', 'is not', null), eb('adoptedOn', 'is not', null)]))
}

/** One meeting each, with all its groups. */
export function withGroups<Seat extends { readonly id: MeetingId; readonly groupId: WorkingGroupId }>(
  seats: readonly Seat[],
): readonly (Seat & { readonly groupIds: readonly WorkingGroupId[] })[] {
  return [...Map.groupBy(seats, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, groupIds: [first.groupId, ...others.map(({ groupId }) => groupId)] }],
  )
}
