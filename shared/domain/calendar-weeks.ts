import { addDays, weekdayIndex } from '../i18n/format.ts'

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
  const next = shiftMonth(first, 1)
  const weeks: CalendarWeek[] = []
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) weeks.push(weekOf(monday))
  return weeks
}

/** The same day some months later or earlier; the last of the month where that one has no such day. */
export function shiftMonth(day: string, monthCount: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + monthCount
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return `${first}-${String(Math.min(date, last)).padStart(2, '0')}`
}

function isoWeek(monday: string): number {
  const thursday = addDays(monday, 3)
  const firstThursday = addDays(mondayOf(`${thursday.slice(0, 4)}-01-04`), 3)
  return Math.round((Date.parse(thursday) - Date.parse(firstThursday)) / (7 * 86_400_000)) + 1
}
