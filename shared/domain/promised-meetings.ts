import type { Counter } from './counter.ts'
import type { Meeting } from './meeting.ts'
import type { WorkingGroupId } from './working-group.ts'

type MeetingPromise = Pick<Counter, 'groupId' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'target'>
type HeldMeeting = Pick<Meeting, 'kind' | 'heldOn'> & {
  /** More than one for a joint meeting. */
  readonly groupIds: readonly WorkingGroupId[]
}

/** How many of the promised meetings were held: never more than promised, so that one group's zeal hides no other's silence. */
export function keptMeetings(promise: MeetingPromise, held: readonly HeldMeeting[], roundTableOn: string | null): number {
  return Math.min(promise.target, held.filter((meeting) => keeps(promise, meeting, roundTableOn)).length)
}

/** A meeting whose day is not known counts: the report of the period says that it was held. */
function keeps(promise: MeetingPromise, { kind, heldOn, groupIds }: HeldMeeting, roundTableOn: string | null): boolean {
  if (promise.groupId !== null && !groupIds.includes(promise.groupId)) return false
  if (promise.meetingKind !== null && promise.meetingKind !== kind) return false
  const limits = [promise.beforeOn, promise.beforeRoundTable === 1 ? roundTableOn : null]
  return heldOn === null || limits.every((limit) => limit === null || heldOn < limit)
}
