import { addDays, addMonths, dayOf, weekdayIndex } from '../i18n/format.ts'
import { westernDigits } from './lao-digits.ts'

/** The days that a phrase may be counted from. */
type DueContext = {
  /** Day of the meeting, or today: phrases without a year mean the next such day on or after it. */
  readonly from: string
  readonly nextMeetingOn: string | null
}

type FoundDue = {
  /** The phrase as it was typed, without the `@`. */
  readonly phrase: string
  /** null when it is a date phrase that names no day: `31 Nov`, or a next meeting that has no date. */
  readonly day: string | null
}

/**
 * Reads a whole text as a day: `15 Dec`, `15/12`, `2015-12-15`, `+2w`, `Fri`, `next meeting`, in English or Lao.
 *
 * @returns undefined when the text is not a date phrase at all.
 */
export function parseDuePhrase(text: string, context: DueContext): FoundDue | undefined {
  const found = startsWithDuePhrase(text.trim(), context)
  return found !== undefined && found.phrase.length === text.trim().length ? found : undefined
}

/** Reads the date phrase that a text begins with; the longest reading wins, so that `15 Dec 2016` keeps its year. */
export function startsWithDuePhrase(text: string, context: DueContext): FoundDue | undefined {
  const digits = westernDigits(text)
  for (const { pattern, day } of FORMS) {
    const match = pattern.exec(digits)
    if (match !== null) return { phrase: text.slice(0, match[0].length), day: day(match, context) }
  }
  return undefined
}

type Form = { readonly pattern: RegExp; readonly day: (match: RegExpExecArray, context: DueContext) => string | null }

// First three letters decide in English; Lao names are written in full.
const MONTH_NAMES = [
  'jan(?:uary)?|ມັງກອນ',
  'feb(?:ruary)?|ກຸມພາ',
  'mar(?:ch)?|ມີນາ',
  'apr(?:il)?|ເມສາ',
  'may|ພຶດສະພາ',
  'june?|ມິຖຸນາ',
  'july?|ກໍລະກົດ',
  'aug(?:ust)?|ສິງຫາ',
  'sept?(?:ember)?|ກັນຍາ',
  'oct(?:ober)?|ຕຸລາ',
  'nov(?:ember)?|ພະຈິກ',
  'dec(?:ember)?|ທັນວາ',
]
const WEEKDAY_NAMES = [
  'mon(?:day)?|ວັນຈັນ',
  'tue(?:sday)?|ວັນອັງຄານ',
  'wed(?:nesday)?|ວັນພຸດ',
  'thu(?:rsday)?|ວັນພະຫັດ',
  'fri(?:day)?|ວັນສຸກ',
  'sat(?:urday)?|ວັນເສົາ',
  'sun(?:day)?|ວັນອາທິດ',
]
const ANY_MONTH = MONTH_NAMES.join('|')
// A name must end where a word ends; \b knows only Latin letters.
const END = '(?![\\p{L}\\p{M}\\d])'
const SPACE = '[\\s\\u00a0]'

const FORMS: readonly Form[] = [
  form(`(\\d{4})-(\\d{1,2})-(\\d{1,2})${END}`, ([, year, month, date]) => dayOf(Number(year), Number(month), Number(date))),
  form(`(\\d{1,2})${SPACE}*(${ANY_MONTH})\\.?,?${SPACE}+((?:19|20)\\d{2})${END}`, ([, date, month, year]) =>
    dayOf(Number(year), monthOf(month), Number(date)),
  ),
  form(`(${ANY_MONTH})\\.?${SPACE}+(\\d{1,2}),?${SPACE}+((?:19|20)\\d{2})${END}`, ([, month, date, year]) =>
    dayOf(Number(year), monthOf(month), Number(date)),
  ),
  form(`(\\d{1,2})${SPACE}*(${ANY_MONTH})${END}`, ([, date, month], { from }) => nextSuchDay(from, monthOf(month), Number(date))),
  form(`(${ANY_MONTH})\\.?${SPACE}+(\\d{1,2})${END}`, ([, month, date], { from }) => nextSuchDay(from, monthOf(month), Number(date))),
  form(`(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${END}`, ([, date, , month, year]) =>
    dayOf(Number(year) + (year?.length === 2 ? 2_000 : 0), Number(month), Number(date)),
  ),
  form(`(\\d{1,2})[/.](\\d{1,2})${END}`, ([, date, month], { from }) => nextSuchDay(from, Number(month), Number(date))),
  form(`\\+(\\d{1,3})${SPACE}?(days?|d|ມື້|weeks?|w|ອາທິດ|months?|m|ເດືອນ|years?|y|ປີ)${END}`, ([, count, unit], { from }) =>
    later(from, Number(count), unit ?? 'd'),
  ),
  form(`(?:next${SPACE}+meeting|ກອງປະຊຸມ(?:ຄັ້ງ)?(?:ໜ້າ|ຕໍ່ໄປ|ຖັດໄປ))${END}`, (_match, { nextMeetingOn }) => nextMeetingOn),
  form(`(?:next${SPACE}+)?(${WEEKDAY_NAMES.join('|')})${END}`, ([, name], { from }) => nextWeekday(from, indexIn(WEEKDAY_NAMES, name))),
]

function form(source: string, day: Form['day']): Form {
  return { pattern: new RegExp(`^${source}`, 'iu'), day }
}

function monthOf(name: string | undefined): number {
  return indexIn(MONTH_NAMES, name) + 1
}

function indexIn(names: readonly string[], name = ''): number {
  return names.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(name))
}

/** Nine years ahead reach the next 29 February, also across 1900 and 2100. */
function nextSuchDay(from: string, month: number, date: number): string | null {
  const firstYear = Number(from.slice(0, 4))
  for (let year = firstYear; year < firstYear + 9; year += 1) {
    const day = dayOf(year, month, date)
    if (day !== null && day >= from) return day
  }
  return null
}

function nextWeekday(from: string, index: number): string {
  // On the same weekday the next week is meant: nobody sets “Thursday” for the day of the meeting itself.
  return addDays(from, ((index - weekdayIndex(from) + 6) % 7) + 1)
}

function later(from: string, count: number, unit: string): string {
  if (/^(?:d|ມື້)/iu.test(unit)) return addDays(from, count)
  if (/^(?:w|ອາທິດ)/iu.test(unit)) return addDays(from, count * 7)
  const months = /^(?:m|ເດືອນ)/iu.test(unit) ? count : count * 12
  return addMonths(from, months)
}
