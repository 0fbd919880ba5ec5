import { addDays } from '../i18n/format.ts'
import type { Action, ActionId, ActionParty } from './action.ts'
import type { AttendanceRole, Presence } from './attendance.ts'
import type { OrganisationId } from './organisation.ts'
import { type ClosedDay, workingDayUntil } from './working-days.ts'

export type PlannedParty = Pick<ActionParty, 'actionId' | 'organisationId' | 'role' | 'position'>

/** An action as far as it decides who is written to. */
export type PlannedAction = Pick<Action, 'id' | 'number' | 'status' | 'withdrawnAt' | 'deletedAt'>

/** An action that a letter, sent or ready, has told an organisation of already. */
export type Told = { readonly actionId: ActionId; readonly organisationId: OrganisationId }

/** One letter to write: an organisation and the actions that nobody has told it of. */
type PlannedLetter = { readonly organisationId: OrganisationId; readonly actionIds: readonly ActionId[] }

/**
 * Plans the follow-up letters of a meeting: exactly one an organisation, with its own actions only, in the order of their numbers.
 *
 * Whoever has been told of an action is not written to about it again, so that a second run plans nothing.
 *
 * @param actions in the order in which a letter lists them.
 * @param order of the letters, and so of their numbers; organisations that are missing in it come last.
 */
export function planFollowUps(
  actions: readonly PlannedAction[],
  parties: readonly PlannedParty[],
  told: readonly Told[],
  order: readonly OrganisationId[],
): readonly PlannedLetter[] {
  const toldKeys = new Set(told.map(keyOf))
  const letters = new Map<OrganisationId, ActionId[]>()
  for (const action of actions) {
    if (!isToBeTold(action)) continue
    for (const party of parties) {
      if (party.actionId !== action.id || toldKeys.has(keyOf(party))) continue
      letters.set(party.organisationId, [...(letters.get(party.organisationId) ?? []), action.id])
    }
  }
  const place = (id: OrganisationId) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...letters]
    .map(([organisationId, actionIds]) => ({ organisationId, actionIds }))
    .toSorted((left, right) => place(left.organisationId) - place(right.organisationId))
}

/** What is withdrawn, done or cancelled asks nobody for anything. */
function isToBeTold(action: PlannedAction): boolean {
  return action.withdrawnAt === null && action.deletedAt === null && action.status !== 'done' && action.status !== 'cancelled'
}

/**
 * Day by which a letter asks for an answer: a working day, `replyDays` after the letter at most, and never before the letter itself.
 *
 * @param before day of the meeting that the answer is about; the answer has to be there the day before. Null = there is none.
 */
export function answerDay(datedOn: string, replyDays: number, before: string | null, holidays: readonly ClosedDay[]): string {
  const usual = addDays(datedOn, replyDays)
  const latest = before === null ? usual : addDays(before, -1)
  const day = workingDayUntil([usual, latest].toSorted()[0] ?? usual, holidays)
  return day < datedOn ? datedOn : day
}

/** A seat as far as it decides what an organisation did at a meeting. */
export type SeatPart = { readonly role: AttendanceRole; readonly presence: Presence | null }

/** What an organisation did at a meeting; being represented is taking part. */
export function partAt(seats: readonly SeatPart[]): 'chaired' | 'attended' | 'absent' {
  const there = seats.filter(({ presence }) => presence === 'present' || presence === 'represented')
  if (there.length === 0) return 'absent'
  return there.some(({ role }) => role === 'chair') ? 'chaired' : 'attended'
}

function keyOf({ actionId, organisationId }: Told): string {
  return `${actionId} ${organisationId}`
}
