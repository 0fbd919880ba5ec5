import { daysBetween, weekdayIndex } from '../i18n/format.ts'
import { type Action, isOverdue } from './action.ts'

/** What a badge says of an action; every one has an icon and a word of its own. */
export type ActionState = 'late' | 'soon' | 'inProgress' | 'open' | 'snoozed' | 'done' | 'cancelled' | 'withdrawn'

type Dated = Pick<Action, 'status' | 'dueOn' | 'snoozedUntilOn' | 'withdrawnAt'>

/** From how many days before its due date an action is called “due soon”. */
const soonDays = 7

/** Whether nobody is expected to do anything for it any more. */
export function isClosed(action: Pick<Action, 'status' | 'withdrawnAt'>): boolean {
  return action.status === 'done' || action.status === 'cancelled' || action.withdrawnAt !== null
}

/** Open work that is past its day and not asleep; a withdrawn action is never late. */
export function isLate(action: Dated, today: string): boolean {
  return !isClosed(action) && isOverdue(action, today)
}

/** What the badge of an action says on a day; late and soon are more urgent than “in progress”. */
export function actionState(action: Dated, today: string): ActionState {
  if (action.withdrawnAt !== null) return 'withdrawn'
  if (action.status === 'done' || action.status === 'cancelled') return action.status
  if (isSnoozed(action, today)) return 'snoozed'
  if (isOverdue(action, today)) return 'late'
  if (action.status === 'inProgress') return 'inProgress'
  return action.dueOn !== null && daysBetween(today, action.dueOn) <= soonDays ? 'soon' : 'open'
}

/** Days since the due date of late work; 0 for everything else. */
export function daysLate(action: Dated, today: string): number {
  return action.dueOn !== null && isLate(action, today) ? daysBetween(action.dueOn, today) : 0
}

/** Open work due between today and the Sunday of this week; what is already late is not in it. */
export function isDueThisWeek(action: Dated, today: string): boolean {
  if (isClosed(action) || isSnoozed(action, today) || action.dueOn === null) return false
  const ahead = daysBetween(today, action.dueOn)
  return ahead >= 0 && ahead <= 6 - weekdayIndex(today)
}

function isSnoozed(action: Dated, today: string): boolean {
  return action.snoozedUntilOn !== null && action.snoozedUntilOn > today
}

/** The lists of the screen “Actions”. */
export type ActionList = 'open' | 'overdue' | 'week' | 'closed' | 'all'

/** Whether an action belongs on a list. */
export function isOnList(action: Dated, list: ActionList, today: string): boolean {
  if (list === 'all') return true
  if (list === 'closed') return isClosed(action)
  if (list === 'overdue') return isLate(action, today)
  return list === 'week' ? isDueThisWeek(action, today) : !isClosed(action)
}
