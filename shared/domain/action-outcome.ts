import type { Action } from './action.ts'
import { isClosed, isLate } from './action-status.ts'

/** How it went with an action; what was cancelled or withdrawn is counted nowhere. */
export type ActionOutcome = 'open' | 'late' | 'doneInTime' | 'doneLate'

/** How it went with an action up to a day; without a due date nothing is late. */
export function actionOutcome(
  action: Pick<Action, 'status' | 'dueOn' | 'snoozedUntilOn' | 'withdrawnAt' | 'closedOn'>,
  today: string,
): ActionOutcome | null {
  if (isClosed(action)) {
    if (action.status !== 'done' || action.withdrawnAt !== null) return null
    return action.dueOn !== null && action.closedOn !== null && action.closedOn > action.dueOn ? 'doneLate' : 'doneInTime'
  }
  return isLate(action, today) ? 'late' : 'open'
}
