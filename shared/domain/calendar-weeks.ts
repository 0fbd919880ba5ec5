import { addDays, addMonths, weekdayIndex } from '../i18n/format.ts'

export type CalendarWeek = {
  /** Number of the week by ISO 8601: week 1 holds the first Thursday of the year. */
  readonly weekNumber: number
  /** Monday to Sunday. */
  readonly days: readonly string[]
}

/** The Monday of the week in which a day lies. */
function mondayOf(day: string): string {
  return addDays(day, -weekdayIndex(day))
}

/** The week in which a day lies. */
export function weekOf(day: string): CalendarWeek {
  const monday = mondayOf(day)
  return { weekNumber: isoWeek(monday), days: Array.from({ length: 7 }, (_, index) => addDays(monday, index)) }
}

/**
 * The weeks that a month touches, five or six (four for a February that begins on a Monday).
 *
 * @param day any day of the month.
 */
export function weeksOfMonth(day: string): readonly CalendarWeek[] {
  const first = `${day.slice(0, 7)}-01`
  const next = addMonths(first, 1)
  const weeks: CalendarWeek[] = []
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) weeks.push(weekOf(monday))
  return weeks
}

function isoWeek(monday: string): number {
  const thursday = addDays(monday, 3)
  const firstThursday = addDays(mondayOf(`${thursday.slice(0, 4)}-01-04`), 3)
  return Math.round((Date.parse(thursday) - Date.parse(firstThursday)) / (7 * 86_400_000)) + 1
}
