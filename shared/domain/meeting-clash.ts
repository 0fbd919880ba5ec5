import { z } from 'zod'
import { daysBetween } from '../i18n/format.ts'
import { Day } from './common.ts'
import { MeetingId } from './meeting.ts'
import { isWeekend } from './working-days.ts'

const Other = { meetingId: MeetingId, titleEn: z.string(), titleLo: z.string(), startsTime: z.string().nullable() }

/** Something about a date that the person should know; none of it stops a meeting. */
export const Clash = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekend') }),
  z.object({ kind: z.literal('holiday'), nameEn: z.string(), nameLo: z.string() }),
  z.object({ kind: z.literal('roundTable') }),
  z.object({ kind: z.literal('afterRoundTable'), roundTableOn: Day }),
  z.object({ kind: z.literal('afterPeriod'), label: z.string(), endsOn: Day }),
  z.object({ kind: z.literal('past') }),
  z.object({ kind: z.literal('shortNotice'), daysLeft: z.int(), noticeDays: z.int() }),
  z.object({ kind: z.literal('sameDay'), ...Other }),
  z.object({ kind: z.literal('venueTaken'), ...Other }),
])
export type Clash = z.infer<typeof Clash>

export type BusyMeeting = {
  readonly id: MeetingId
  readonly heldOn: string | null
  readonly startsTime: string | null
  readonly endsTime: string | null
  readonly venueId: string | null
  readonly titleEn: string
  readonly titleLo: string
}

export type Calendar = {
  readonly today: string
  readonly noticeDays: number
  readonly holidays: readonly { readonly heldOn: string; readonly nameEn: string; readonly nameLo: string }[]
  readonly roundTableOn: string | null
  /** For which a meeting counts that no period contains; null while there is none. */
  readonly lastPeriod: { readonly label: string; readonly endsOn: string } | null
  /** Meetings that are neither cancelled nor deleted. */
  readonly meetings: readonly BusyMeeting[]
}

type WishedDate = {
  readonly heldOn: string
  readonly startsTime: string | null
  readonly endsTime: string | null
  readonly venueId: string | null
  /** The notice has gone out, or the meeting was held: its length is no longer a question. */
  readonly noticeGiven: boolean
}

/** Everything a person should know about a date before it is fixed, the most serious first. */
export function clashesOf(wish: WishedDate, calendar: Calendar): readonly Clash[] {
  const { heldOn } = wish
  const holidays = calendar.holidays.filter((holiday) => holiday.heldOn === heldOn)
  const sameDay = calendar.meetings.filter((meeting) => meeting.heldOn === heldOn)
  const daysLeft = daysBetween(calendar.today, heldOn)
  return [
    ...sameDay.filter((meeting) => takesVenue(meeting, wish)).map((meeting) => ({ kind: 'venueTaken', ...nameOf(meeting) }) as const),
    ...sameDay.filter((meeting) => !takesVenue(meeting, wish)).map((meeting) => ({ kind: 'sameDay', ...nameOf(meeting) }) as const),
    ...holidays.map(({ nameEn, nameLo }) => ({ kind: 'holiday', nameEn, nameLo }) as const),
    ...when(isWeekend(heldOn), { kind: 'weekend' }),
    ...when(calendar.roundTableOn === heldOn, { kind: 'roundTable' }),
    ...endOfPeriod(heldOn, calendar),
    ...when(!wish.noticeGiven && daysLeft < 0, { kind: 'past' }),
    ...when(!wish.noticeGiven && daysLeft >= 0 && daysLeft < calendar.noticeDays, {
      kind: 'shortNotice',
      daysLeft,
      noticeDays: calendar.noticeDays,
    }),
  ]
}

/** Once the period is over, that concerns every day alike, and is said once. */
function endOfPeriod(heldOn: string, { today, roundTableOn, lastPeriod }: Calendar): readonly Clash[] {
  if (lastPeriod !== null && lastPeriod.endsOn < heldOn && lastPeriod.endsOn >= today) return [{ kind: 'afterPeriod', ...lastPeriod }]
  return roundTableOn !== null && roundTableOn < heldOn && roundTableOn >= today ? [{ kind: 'afterRoundTable', roundTableOn }] : []
}

/** Whether a venue is used by another meeting at these times; without times the whole day counts. */
export function takesVenue(meeting: BusyMeeting, wish: Omit<WishedDate, 'noticeGiven'>): boolean {
  if (wish.venueId === null || meeting.venueId !== wish.venueId || meeting.heldOn !== wish.heldOn) return false
  return (meeting.startsTime ?? '00:00') < (wish.endsTime ?? '24:00') && (wish.startsTime ?? '00:00') < (meeting.endsTime ?? '24:00')
}

function nameOf({ id, titleEn, titleLo, startsTime }: BusyMeeting) {
  return { meetingId: id, titleEn, titleLo, startsTime }
}

function when(isTrue: boolean, clash: Clash): readonly Clash[] {
  return isTrue ? [clash] : []
}
