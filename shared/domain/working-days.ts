import { addDays, weekdayIndex } from '../i18n/format.ts'

/** A day on which the office is closed. */
export type ClosedDay = { readonly heldOn: string }

/** Whether a date is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return weekdayIndex(day) >= 5
}

/** Whether the office works on a date. */
export function isWorkingDay(day: string, holidays: readonly ClosedDay[]): boolean {
  return !isWeekend(day) && holidays.every(({ heldOn }) => heldOn !== day)
}

/** The first working day on or after a date. */
export function workingDayFrom(day: string, holidays: readonly ClosedDay[]): string {
  return nearest(day, 1, holidays)
}

/** The last working day on or before a date. */
export function workingDayUntil(day: string, holidays: readonly ClosedDay[]): string {
  return nearest(day, -1, holidays)
}

function nearest(day: string, step: 1 | -1, holidays: readonly ClosedDay[]): string {
  let found = day
  // A year without any working day is a wrong list of holidays; the date is then taken as it is.
  for (let count = 0; count < 366; count += 1, found = addDays(found, step)) {
    if (isWorkingDay(found, holidays)) return found
  }
  return day
}
