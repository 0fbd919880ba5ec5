import { addDays } from '../i18n/format.ts'
import { type ClosedDay, workingDayUntil } from './working-days.ts'

/** The two last days of a promise: for the meeting itself, and for giving notice of it. */
type LastDays = { readonly lastMeetingOn: string; readonly lastNoticeOn: string }

/**
 * Last working day on which a group can still meet before the Round Table, and last day to give the usual notice for it.
 *
 * @param noticeDays calendar days between invitation and meeting.
 */
export function lastConveningDays(roundTableOn: string, noticeDays: number, holidays: readonly ClosedDay[]): LastDays {
  const lastMeetingOn = workingDayUntil(addDays(roundTableOn, -1), holidays)
  return { lastMeetingOn, lastNoticeOn: workingDayUntil(addDays(lastMeetingOn, -noticeDays), holidays) }
}
