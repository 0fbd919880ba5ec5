import { z } from 'zod'
import { addDays, daysBetween } from '../i18n/format.ts'
import { Day } from './common.ts'
import { type Calendar, Clash, clashesOf, takesVenue } from './meeting-clash.ts'
import { needsPayer, type Venue, VenueId } from './venue.ts'
import { isWorkingDay, workingDayFrom } from './working-days.ts'

/** When the office meets unless somebody says otherwise. */
export const usualTimes = { startsTime: '09:00', endsTime: '11:30' } as const
const CHOICE_COUNT = 3

/** A date offered for a meeting, and why this one. */
export const ProposedDate = z.object({
  heldOn: Day,
  why: z.enum(['firstWithNotice', 'later']),
  noticeDays: z.int(),
  /** Days before it that were passed over, with what stands against each. */
  passedOver: z.array(z.object({ heldOn: Day, clash: Clash })),
  clashes: z.array(Clash),
  /** Days from this date to the Round Table of the period; null when it is over or not fixed. */
  beforeRoundTableDays: z.int().nullable(),
  /** The first room that costs nothing and is not taken at that time. */
  venueId: VenueId.nullable(),
})
export type ProposedDate = z.infer<typeof ProposedDate>

type ProposedVenue = Pick<Venue, 'id' | 'kind' | 'costAmount' | 'position'>

/**
 * Proposes dates with the usual notice: the first working day that no other meeting takes, then a week and two weeks later.
 *
 * Before a Round Table that is near, the days before it are offered rather than weeks after it.
 */
export function proposeDates(calendar: Calendar, venues: readonly ProposedVenue[]): readonly ProposedDate[] {
  const first = nextFreeDay(addDays(calendar.today, calendar.noticeDays), calendar)
  const found = [first]
  while (found.length < CHOICE_COUNT) {
    const last = found.at(-1)?.heldOn ?? first.heldOn
    found.push(nextFreeDay(addDays(last, stepAfter(last, calendar.roundTableOn)), calendar))
  }
  return found.map(({ heldOn, passedOver }, index) => ({
    heldOn,
    why: index === 0 ? 'firstWithNotice' : 'later',
    noticeDays: calendar.noticeDays,
    passedOver,
    clashes: [...clashesOf({ heldOn, ...usualTimes, venueId: null, noticeGiven: false }, calendar)],
    beforeRoundTableDays:
      calendar.roundTableOn === null || calendar.roundTableOn < heldOn ? null : daysBetween(heldOn, calendar.roundTableOn),
    venueId: freeVenue(venues, { heldOn, ...usualTimes }, calendar)?.id ?? null,
  }))
}

/** The office's own room that costs nothing and is free at that time; the order of the list decides. */
export function freeVenue<Room extends ProposedVenue>(
  venues: readonly Room[],
  wish: { readonly heldOn: string; readonly startsTime: string | null; readonly endsTime: string | null },
  calendar: Pick<Calendar, 'meetings'>,
): Room | undefined {
  return venues
    .filter((venue) => !needsPayer(venue) && calendar.meetings.every((meeting) => !takesVenue(meeting, { ...wish, venueId: venue.id })))
    .toSorted((left, right) => rankOf(left) - rankOf(right) || left.position - right.position)[0]
}

function rankOf({ kind }: ProposedVenue): number {
  return kind === 'officeRoom' ? 0 : 1
}

function stepAfter(day: string, roundTableOn: string | null): number {
  return roundTableOn !== null && day < roundTableOn && addDays(day, 7) >= roundTableOn ? 1 : 7
}

function nextFreeDay(from: string, calendar: Calendar): { readonly heldOn: string; readonly passedOver: ProposedDate['passedOver'] } {
  const passedOver: { heldOn: string; clash: Clash }[] = []
  let heldOn = from
  // A year full of meetings proposes its next working day all the same.
  for (let count = 0; count < 366; count += 1, heldOn = addDays(heldOn, 1)) {
    const wish = { heldOn, ...usualTimes, venueId: null, noticeGiven: true }
    const clash = clashesOf(wish, calendar).find(({ kind }) => kind !== 'afterRoundTable' && kind !== 'afterPeriod')
    if (clash === undefined && isWorkingDay(heldOn, calendar.holidays)) return { heldOn, passedOver }
    if (clash !== undefined) passedOver.push({ heldOn, clash })
  }
  return { heldOn: workingDayFrom(from, calendar.holidays), passedOver: [] }
}
