import { Refusal } from '../errors.ts'
import type { Meeting } from './meeting.ts'
import { needsPayer, type Venue } from './venue.ts'

type Titled = Pick<Meeting, 'titleEn'>

/** @throws {Refusal} when the place costs money and nobody is named who pays. */
export function checkPayer(venue: Pick<Venue, 'kind' | 'costAmount' | 'nameEn'> | undefined, payer: string): void {
  if (venue !== undefined && needsPayer(venue) && payer.trim() === '') throw new Refusal('meeting.payerMissing', { venue: venue.nameEn })
}

/** @throws {Refusal} when a meeting that was held is given a day to come. */
export function checkHeldBefore(heldOn: string | null, today: string): void {
  if (heldOn !== null && heldOn > today) throw new Refusal('meeting.heldInFuture', { heldOn })
}

/** Whether a meeting that begins today was planned for another day: today is then the day on which it is held. */
export function isOtherDay(plannedOn: string | null, today: string): boolean {
  return plannedOn !== null && plannedOn !== today
}

/** @throws {Refusal} when agenda and attendance may no longer change. */
export function checkOpen(meeting: Pick<Meeting, 'titleEn' | 'closedAt' | 'cancelledAt'>): void {
  if (meeting.cancelledAt !== null) throw new Refusal('meeting.isCancelled', { title: meeting.titleEn })
  if (meeting.closedAt !== null) throw new Refusal('meeting.isClosed', { title: meeting.titleEn })
}

/** @throws {Refusal} when the meeting is cancelled or closed, when a held one would move to a day to come, or an announced one without a reason. */
export function checkMove(
  meeting: Titled & Pick<Meeting, 'closedAt' | 'cancelledAt' | 'heldAt' | 'announcedAt'>,
  to: { readonly heldOn: string | null; readonly reason: string; readonly today: string },
): void {
  checkOpen(meeting)
  if (meeting.heldAt !== null) checkHeldBefore(to.heldOn, to.today)
  const isExpected = meeting.announcedAt !== null && meeting.heldAt === null
  if (isExpected && to.reason.trim() === '') throw new Refusal('meeting.moveReasonMissing', { title: meeting.titleEn })
}

/** @throws {Refusal} when the meeting was held or cancelled, or no reason is given. */
export function checkCancel(meeting: Titled & Pick<Meeting, 'heldAt' | 'startedAt' | 'cancelledAt'>, reason: string): void {
  checkNotHeld(meeting)
  if (reason.trim() === '') throw new Refusal('meeting.cancelReasonMissing', { title: meeting.titleEn })
}

/** @throws {Refusal} when the meeting was held or cancelled, or its date, place or payer is missing. */
export function checkAnnounce(
  meeting: Titled & Pick<Meeting, 'heldAt' | 'startedAt' | 'cancelledAt' | 'heldOn' | 'venueId' | 'venueText' | 'payer'>,
  venue: Pick<Venue, 'kind' | 'costAmount' | 'nameEn'> | undefined,
): void {
  checkNotHeld(meeting)
  if (meeting.heldOn === null) throw new Refusal('meeting.dateMissing', {})
  if (meeting.venueId === null && meeting.venueText.trim() === '') throw new Refusal('meeting.placeMissing', {})
  checkPayer(venue, meeting.payer)
}

function checkNotHeld(meeting: Titled & Pick<Meeting, 'heldAt' | 'startedAt' | 'cancelledAt'>): void {
  if (meeting.heldAt !== null || meeting.startedAt !== null) throw new Refusal('meeting.alreadyHeld', { title: meeting.titleEn })
  if (meeting.cancelledAt !== null) throw new Refusal('meeting.isCancelled', { title: meeting.titleEn })
}
