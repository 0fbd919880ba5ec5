import { addDays } from '../i18n/format.ts'
import type { Action, ActionId, ActionParty } from './action.ts'
import type { AttendanceRole, Presence } from './attendance.ts'
import type { Language } from './common.ts'
import type { OrganisationId } from './organisation.ts'
import { type ClosedDay, workingDayFrom, workingDayUntil } from './working-days.ts'

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
 * Day by which a letter asks for an answer: a working day, `replyDays` after the letter at most, but at the earliest the next one.
 *
 * @param before day of the meeting that the answer is about; the answer has to be there on the working day before. Null = there is none.
 * @returns null when no working day is left between the letter and the meeting.
 */
export function answerDay(datedOn: string, replyDays: number, before: null, holidays: readonly ClosedDay[]): string
export function answerDay(datedOn: string, replyDays: number, before: string | null, holidays: readonly ClosedDay[]): string | null
export function answerDay(datedOn: string, replyDays: number, before: string | null, holidays: readonly ClosedDay[]): string | null {
  const earliest = workingDayFrom(addDays(datedOn, 1), holidays)
  const usual = workingDayUntil(addDays(datedOn, replyDays), holidays)
  const isTooSoon = usual < earliest
  const wanted = isTooSoon ? earliest : usual
  if (before === null) return wanted
  const latest = workingDayUntil(addDays(before, -1), holidays)
  if (latest < earliest) return null
  const isTooLate = wanted > latest
  return isTooLate ? latest : wanted
}

/** A seat as far as it decides what an organisation did at a meeting. */
export type SeatPart = { readonly role: AttendanceRole; readonly presence: Presence | null }

/** What an organisation did at a meeting; being represented is taking part. */
export function partAt(seats: readonly SeatPart[]): 'chaired' | 'attended' | 'absent' {
  const there = seats.filter(({ presence }) => presence === 'present' || presence === 'represented')
  if (there.length === 0) return 'absent'
  return there.some(({ role }) => role === 'chair') ? 'chaired' : 'attended'
}

/**
 * Language of the minutes whose paragraphs a letter quotes: its own where they are written in it, else that in which they are.
 *
 * The other language may count its paragraphs otherwise; until it is written nobody could look them up.
 */
export function quotedMinutes(own: Language, written: readonly Language[]): Language {
  return written.includes(own) ? own : (written[0] ?? own)
}

function keyOf({ actionId, organisationId }: Told): string {
  return `${actionId} ${organisationId}`
}
