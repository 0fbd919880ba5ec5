import type { Counter } from './counter.ts'
import type { Meeting } from './meeting.ts'
import type { WorkingGroupId } from './working-group.ts'

type MeetingPromise = Pick<Counter, 'groupId' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'target'>
/** A meeting that was held, as a promise looks at it. */
export type PromisedMeeting = Pick<Meeting, 'kind' | 'heldOn'> & {
  /** More than one for a joint meeting. */
  readonly groupIds: readonly WorkingGroupId[]
}

/** How many of the promised meetings were held: never more than promised, so that one group's zeal hides no other's silence. */
export function keptMeetings(promise: MeetingPromise, held: readonly PromisedMeeting[], roundTableOn: string | null): number {
  return Math.min(promise.target, held.filter((meeting) => isPromisedMeeting(promise, meeting, roundTableOn)).length)
}

/** Whether a meeting is one of those promised. One whose day is not known counts: the report of the period says that it was held. */
export function isPromisedMeeting(
  promise: Omit<MeetingPromise, 'target'>,
  { kind, heldOn, groupIds }: PromisedMeeting,
  roundTableOn: string | null,
): boolean {
  if (promise.groupId !== null && !groupIds.includes(promise.groupId)) return false
  // A field visit is no meeting, unless it is what was promised.
  if (promise.meetingKind === null ? kind === 'fieldVisit' : promise.meetingKind !== kind) return false
  const limits = [promise.beforeOn, promise.beforeRoundTable === 1 ? roundTableOn : null]
  return heldOn === null || limits.every((limit) => limit === null || heldOn < limit)
}

/** Meetings that were promised and are neither held nor in the calendar. */
export function missingMeetings({
  promised,
  kept,
  planned,
}: {
  readonly promised: number | null
  readonly kept: number
  readonly planned: number
}): number {
  return Math.max((promised ?? 0) - kept - planned, 0)
}
