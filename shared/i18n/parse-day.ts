import { addDays, addMonths, dayOf, weekdayIndex, weekdayName } from './format.ts'

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['jan', 'ມັງກອນ'],
  ['feb', 'ກຸມພາ'],
  ['mar', 'ມີນາ'],
  ['apr', 'ເມສາ'],
  ['may', 'ພຶດສະພາ'],
  ['jun', 'ມິຖຸນາ'],
  ['jul', 'ກໍລະກົດ'],
  ['aug', 'ສິງຫາ'],
  ['sep', 'ກັນຍາ'],
  ['oct', 'ຕຸລາ'],
  ['nov', 'ພະຈິກ'],
  ['dec', 'ທັນວາ'],
]

const TODAY: readonly string[] = ['today', 'ມື້ນີ້']
const TOMORROW: readonly string[] = ['tomorrow', 'ມື້ອື່ນ']
const YESTERDAY: readonly string[] = ['yesterday', 'ມື້ວານ', 'ມື້ວານນີ້']

/**
 * Reads a date as people type it: `15 dec`, `15/12`, `15/12/2015`, `2015-12-15`, `15 ທັນວາ 2015`, `+2w`, `-1d`, `today`, `fri`.
 *
 * @param from `YYYY-MM-DD`; a date without a year is the next such day on or after it.
 * @param today day that `today`, `tomorrow`, `yesterday` and an offset count from; a weekday is the next one after it.
 * @returns `YYYY-MM-DD`, or undefined when the text is not a date that exists.
 */
export function parseDay(text: string, from: string, today = from): string | undefined {
  const typed = text.trim().toLowerCase()
  if (TODAY.includes(typed)) return today
  if (YESTERDAY.includes(typed)) return addDays(today, -1)
  if (TOMORROW.includes(typed)) return addDays(today, 1)
  const weekday = weekdayIn(typed)
  if (weekday !== undefined) return addDays(today, 1 + ((weekday - weekdayIndex(today) + 6) % 7))
  const offset = /^([+\u2212-])\s*(\d{1,3})\s*([dwm]?)$/.exec(typed)
  if (offset !== null) return shift(today, Number(offset[2]) * (offset[1] === '+' ? 1 : -1), offset[3] ?? 'd')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})[/.\s](\d{1,2})(?:[/.\s](\d{4}|\d{2}))?$/.exec(typed)
  if (numbers !== null) return withYear(Number(numbers[1]), Number(numbers[2]), numbers[3], from)
  const words = /^(\d{1,2})\.?\s*([\p{L}\p{M}]{3,})\.?,?\s*(\d{4})?$/u.exec(typed)
  if (words === null) return undefined
  const month = MONTH_WORDS.findIndex((names) => names.some((name) => (words[2] ?? '').startsWith(name))) + 1
  return month === 0 ? undefined : withYear(Number(words[1]), month, words[3], from)
}

/** 0 = Monday, for a weekday or the first three letters of an English one. */
function weekdayIn(typed: string): number | undefined {
  const index = [0, 1, 2, 3, 4, 5, 6].findIndex(
    (day) =>
      (typed.length >= 3 && weekdayName(day, 'en').toLowerCase().startsWith(typed)) ||
      [weekdayName(day, 'lo'), weekdayName(day, 'lo').replace(/^ວັນ/, '')].includes(typed),
  )
  return index === -1 ? undefined : index
}

function withYear(date: number, month: number, year: string | undefined, from: string): string | undefined {
  if (year !== undefined) return existing(Number(year.length === 2 ? `20${year}` : year), month, date)
  const thisYear = Number(from.slice(0, 4))
  const day = existing(thisYear, month, date)
  return day !== undefined && day >= from ? day : existing(thisYear + 1, month, date)
}

function shift(from: string, count: number, unit: string): string {
  return unit === 'm' ? addMonths(from, count) : addDays(from, unit === 'w' ? count * 7 : count)
}

function existing(year: number, month: number, date: number): string | undefined {
  return dayOf(year, month, date) ?? undefined
}
