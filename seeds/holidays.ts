import { isWeekend } from '#shared/domain/working-days.ts'
import { addDays } from '#shared/i18n/format.ts'
import { laoToConfirm, attestedLao as lo } from './lao-names.ts'

type SeedHoliday = { readonly heldOn: string; readonly nameEn: string; readonly nameLo: string }

const FIRST_YEAR = 2014
const LAST_YEAR = 2027
/** Decree 386/Gov of 15 December 2017: what falls on a weekend is made good; Children's Day is a working day again. */
const DECREE_YEAR = 2018

/** Days made good, and days added to the Lao New Year, before the decree or beside it; each was announced by itself. */
const ANNOUNCED: readonly (readonly [heldOn: string, kind: 'newYear' | 'womensDay' | 'laoNewYear' | 'labourDay' | 'nationalDay'])[] = [
  ['2015-03-09', 'womensDay'],
  ['2015-04-17', 'laoNewYear'],
  ['2016-04-13', 'laoNewYear'],
  ['2016-04-18', 'laoNewYear'],
  ['2016-05-02', 'labourDay'],
  ['2017-01-02', 'newYear'],
  ['2017-04-13', 'laoNewYear'],
  ['2017-04-17', 'laoNewYear'],
  ['2017-12-04', 'nationalDay'],
  ['2020-04-13', 'laoNewYear'],
  ['2020-04-17', 'laoNewYear'],
]

const NAMES_EN = {
  newYear: 'New Year',
  womensDay: 'International Women’s Day',
  laoNewYear: 'Lao New Year',
  labourDay: 'Labour Day',
  childrensDay: 'Children’s Day',
  nationalDay: 'National Day',
} as const

/**
 * The public holidays of the Lao PDR for the years of the practice and of the next plans.
 *
 * Source: the decree, as the holidays project cites it (github.com/vacanza/holidays, laos.py). Festivals by the moon are no public holidays.
 */
export function laoHolidays(): readonly SeedHoliday[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  const announced = ANNOUNCED.map(([heldOn, kind]) => inLieu(heldOn, kind))
  return [...years.flatMap(holidaysOf), ...announced].toSorted((left, right) => (left.heldOn < right.heldOn ? -1 : 1))
}

function holidaysOf(year: number): readonly SeedHoliday[] {
  const single = (['newYear', 'womensDay', 'labourDay', 'nationalDay'] as const).flatMap((kind) => {
    const heldOn = `${year}-${DAYS[kind]}`
    const madeGood = year >= DECREE_YEAR && isWeekend(heldOn) ? [inLieu(nextWorkingDay(heldOn), kind)] : []
    return [named(heldOn, kind), ...madeGood]
  })
  const laoNewYear = ['04-14', '04-15', '04-16'].map((day) => named(`${year}-${day}`, 'laoNewYear'))
  const children = year < DECREE_YEAR ? [named(`${year}-06-01`, 'childrensDay')] : []
  return [...single, ...laoNewYear, ...(year >= DECREE_YEAR ? laoNewYearInLieu(year) : []), ...children]
}

const DAYS = { newYear: '01-01', womensDay: '03-08', labourDay: '05-01', nationalDay: '12-02' } as const

/** As many working days after the three as fell on the weekend. */
function laoNewYearInLieu(year: number): readonly SeedHoliday[] {
  const lostCount = ['14', '15', '16'].filter((day) => isWeekend(`${year}-04-${day}`)).length
  const days: string[] = []
  for (let last = `${year}-04-16`; days.length < lostCount; ) {
    last = nextWorkingDay(last)
    days.push(last)
  }
  return days.map((heldOn) => inLieu(heldOn, 'laoNewYear'))
}

function nextWorkingDay(day: string): string {
  const next = addDays(day, 1)
  return isWeekend(next) ? nextWorkingDay(next) : next
}

function named(heldOn: string, kind: keyof typeof NAMES_EN): SeedHoliday {
  return { heldOn, nameEn: NAMES_EN[kind], nameLo: lo[kind] }
}

function inLieu(heldOn: string, kind: keyof typeof NAMES_EN): SeedHoliday {
  return { heldOn, nameEn: `${NAMES_EN[kind]} (in lieu)`, nameLo: `${laoToConfirm.inLieu}${lo[kind]}` }
}
