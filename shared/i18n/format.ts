import type { Language } from '../domain/common.ts'
import { assertNever } from '../errors.ts'

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  lo: ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'],
} as const
/** Monday first, as the week of the office. */
const WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  lo: ['ວັນຈັນ', 'ວັນອັງຄານ', 'ວັນພຸດ', 'ວັນພະຫັດ', 'ວັນສຸກ', 'ວັນເສົາ', 'ວັນອາທິດ'],
} as const

/** `weekday`: Thursday 12 November 2015 · `long`: 12 November 2015 · `short`: Thu 12 Nov · `day`: 12 Nov 2015 · `number`: 12/11/2015. */
type DateStyle = 'weekday' | 'long' | 'short' | 'day' | 'number' | 'month'

/**
 * Writes a calendar date as the office does.
 *
 * @param day `YYYY-MM-DD`.
 */
export function formatDay(day: string, language: Language, style: DateStyle = 'long'): string {
  const [year, month, date] = parts(day)
  const monthName = MONTHS[language][month - 1] ?? ''
  const weekday = WEEKDAYS[language][weekdayIndex(day)] ?? ''
  switch (style) {
    case 'weekday':
      return language === 'lo' ? `${weekday} ທີ ${date} ${monthName} ${year}` : `${weekday} ${date} ${monthName} ${year}`
    case 'long':
      return `${date} ${monthName} ${year}`
    case 'short':
      return language === 'lo' ? `${weekday} ${date} ${monthName}` : `${weekday.slice(0, 3)} ${date} ${monthName.slice(0, 3)}`
    case 'day':
      return language === 'lo' ? `${date} ${monthName} ${year}` : `${date} ${monthName.slice(0, 3)} ${year}`
    case 'number':
      return `${pad(date)}/${pad(month)}/${year}`
    case 'month':
      return `${monthName} ${year}`
    default:
      return assertNever(style)
  }
}

/** 0 = Monday … 6 = Sunday, computed and never typed. */
export function weekdayIndex(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** Name of a weekday, 0 = Monday. */
export function weekdayName(index: number, language: Language): string {
  return WEEKDAYS[language][index] ?? ''
}

/** Name of a month, 1 = January. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? ''
}

/** Days from one calendar date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The date that lies `dayCount` days after (or, negative, before) another. */
export function addDays(day: string, dayCount: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayCount * 86_400_000).toISOString().slice(0, 10)
}

/** The same date some months later or earlier; the last of the month where that one has no such date. */
export function addMonths(day: string, monthCount: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + monthCount
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return dayText(toYear, toMonth, Math.min(date, dateCount(toYear, toMonth)))
}

/** `YYYY-MM-DD`, or null when the calendar has no such date: 31 November. */
export function dayOf(year: number, month: number, date: number): string | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= dateCount(year, month) ? dayText(year, month, date) : null
}

/** Every date of a month, `YYYY-MM`. */
export function daysOfMonth(yearAndMonth: string): readonly string[] {
  const [year = 0, month = 1] = yearAndMonth.split('-').map(Number)
  return Array.from({ length: dateCount(year, month) }, (_, index) => dayText(year, month, index + 1))
}

function dateCount(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayText(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** `09:00–11:30`, or the one time that is known, or nothing. */
export function formatTimes(starts: string | null, ends: string | null): string {
  return [starts, ends].filter((time) => time !== null).join('–')
}

/**
 * Clock time of an instant in the office's zone.
 *
 * @param offsetMinutes of the office's zone from UTC; Vientiane is 420 and has no daylight saving.
 */
export function formatClock(instant: string, offsetMinutes = 420, withSeconds = false): string {
  const iso = new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString()
  return iso.slice(11, withSeconds ? 19 : 16)
}

/** Calendar date of an instant in the office's zone. */
export function dayOfInstant(instant: string, offsetMinutes = 420): string {
  return new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** The instant at which a calendar date begins in the office's zone; the other way round than `dayOfInstant`. */
export function startOfDay(day: string, offsetMinutes = 420): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offsetMinutes * 60_000).toISOString()
}

/** Whole number with groups of three: `1,234,567`; both languages of the office write it so. */
export function formatNumber(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** File size for people: `12 KB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1_000))} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function parts(day: string): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
