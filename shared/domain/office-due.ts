import { addDays } from '../i18n/format.ts'
import type { MeetingId } from './meeting.ts'
import type { Settings } from './settings.ts'

/** What the office's own days ask for. */
export const DUE_KINDS = ['remindInvited', 'sinceLast', 'writeMinutes', 'sendMinutes', 'comments', 'adoptMinutes', 'remindActions'] as const
type DueKind = (typeof DUE_KINDS)[number]

/** A piece of work that the office's days ask for; `count` is of people or of actions, 0 where nothing is counted. */
export type OfficeDue = {
  readonly kind: DueKind
  readonly meetingId: MeetingId | null
  readonly dueOn: string
  readonly isLate: boolean
  readonly count: number
}

type Days = Pick<Settings, 'reminderDays' | 'draftMinutesDays' | 'commentDays' | 'adoptedMinutesDays' | 'actionReminderDays'>

/** A meeting that is still to come and has a day. */
export type ComingMeeting = {
  readonly id: MeetingId
  readonly heldOn: string
  readonly isAnnounced: boolean
  /** Invited, without a reply. */
  readonly unansweredCount: number
  /** Day of the last meeting of its groups; null when they have not met. */
  readonly lastHeldOn: string | null
  /** Day of the newest page “since we last met” of its groups. */
  readonly pageDatedOn: string | null
}

/** A meeting that was held on a known day and whose minutes are not adopted. */
export type HeldMeeting = {
  readonly id: MeetingId
  readonly heldOn: string
  /** A draft of the minutes is among the papers. */
  readonly isWritten: boolean
  /** Day on which the newest draft left. */
  readonly draftSentOn: string | null
}

/** An open action with a due day, of which its agency has been told. */
export type RunningAction = {
  readonly meetingId: MeetingId | null
  readonly dueOn: string
  readonly snoozedUntilOn: string | null
  /** Day of the newest letter about it, or of the newest note on it. */
  readonly lastWordOn: string
}

/** Days before a meeting from which the page “since we last met” is offered. */
export const SINCE_LAST_DAYS = 14

type Facts = {
  readonly coming: readonly ComingMeeting[]
  readonly held: readonly HeldMeeting[]
  readonly actions: readonly RunningAction[]
}

/** Everything that the office's days ask for today, the oldest day first. */
export function listOfficeDue({ coming, held, actions }: Facts, days: Days, today: string): readonly OfficeDue[] {
  return [
    ...coming.flatMap((meeting) => [...remindInvited(meeting, days, today), ...offerSinceLast(meeting, today)]),
    ...held.map((meeting) => minutesDue(meeting, days, today)),
    ...remindActions(actions, days, today),
  ].toSorted((one, other) => byDay(one, other) || DUE_KINDS.indexOf(one.kind) - DUE_KINDS.indexOf(other.kind))
}

function byDay(one: OfficeDue, other: OfficeDue): number {
  if (one.dueOn === other.dueOn) return 0
  return one.dueOn < other.dueOn ? -1 : 1
}

/** Before the invitations have left there is nobody to remind. */
function remindInvited(meeting: ComingMeeting, { reminderDays }: Days, today: string): readonly OfficeDue[] {
  const dueOn = addDays(meeting.heldOn, -reminderDays)
  if (!meeting.isAnnounced || meeting.unansweredCount === 0 || today < dueOn) return []
  return [{ kind: 'remindInvited', meetingId: meeting.id, dueOn, isLate: today > dueOn, count: meeting.unansweredCount }]
}

function offerSinceLast({ id, heldOn, lastHeldOn, pageDatedOn }: ComingMeeting, today: string): readonly OfficeDue[] {
  const isWritten = lastHeldOn !== null && pageDatedOn !== null && pageDatedOn > lastHeldOn
  if (lastHeldOn === null || isWritten || today < addDays(heldOn, -SINCE_LAST_DAYS)) return []
  return [{ kind: 'sinceLast', meetingId: id, dueOn: heldOn, isLate: false, count: 0 }]
}

/** One line a meeting: the draft, then the time for comments, then the adoption. */
function minutesDue({ id, heldOn, isWritten, draftSentOn }: HeldMeeting, days: Days, today: string): OfficeDue {
  const due = (kind: DueKind, dueOn: string) => ({ kind, meetingId: id, dueOn, isLate: today > dueOn, count: 0 })
  if (draftSentOn === null) return due(isWritten ? 'sendMinutes' : 'writeMinutes', addDays(heldOn, days.draftMinutesDays))
  const commentsEndOn = addDays(draftSentOn, days.commentDays)
  return today <= commentsEndOn ? due('comments', commentsEndOn) : due('adoptMinutes', addDays(heldOn, days.adoptedMinutesDays))
}

/** One line a meeting. What is overdue already stands on a list of its own. */
function remindActions(actions: readonly RunningAction[], { actionReminderDays }: Days, today: string): readonly OfficeDue[] {
  const remindOn = ({ dueOn }: RunningAction) => addDays(dueOn, -actionReminderDays)
  const waiting = actions.filter(
    (action) =>
      action.dueOn >= today &&
      remindOn(action) <= today &&
      action.lastWordOn < remindOn(action) &&
      (action.snoozedUntilOn === null || action.snoozedUntilOn <= today),
  )
  return [...Map.groupBy(waiting, ({ meetingId }) => meetingId)].map(([meetingId, own]) => {
    const dueOn = own.map(remindOn).toSorted()[0] ?? today
    return { kind: 'remindActions' as const, meetingId, dueOn, isLate: today > dueOn, count: own.length }
  })
}
