import { Refusal } from '../errors.ts'
import { addDays } from '../i18n/format.ts'
import type { Period } from './period.ts'

type Dated = Pick<Period, 'startsOn' | 'endsOn' | 'roundTableOn' | 'closedAt'>

/** Round Tables were held up to four months after the end of their period; an undated one is awaited that long. */
const AWAITED_DAYS = 120

/** The open period whose Round Table comes next; when none is to come, the open period that ends last. */
export function currentPeriod<P extends Dated>(periods: readonly P[], on: string): P | undefined {
  const open = periods.filter(({ closedAt }) => closedAt === null)
  const awaited = open
    .filter((period) => !isOver(period, on))
    .toSorted((left, right) => compare(left.roundTableOn ?? left.endsOn, right.roundTableOn ?? right.endsOn))
  return awaited[0] ?? open.toSorted((left, right) => compare(right.endsOn, left.endsOn))[0]
}

/** Whether the Round Table of a period has been, so that what meets now only counts for it because no other period is there. */
export function isOver({ roundTableOn, endsOn }: Pick<Period, 'roundTableOn' | 'endsOn'>, on: string): boolean {
  return (roundTableOn ?? addDays(endsOn, AWAITED_DAYS)) < on
}

/** @throws {Refusal} when the period ends before it begins or its label is that of another one. */
export function checkPeriod(
  period: Pick<Period, 'id' | 'label' | 'startsOn' | 'endsOn'>,
  others: readonly Pick<Period, 'id' | 'label'>[],
): void {
  if (period.endsOn < period.startsOn) throw new Refusal('people.endsBeforeStart', { from: period.startsOn, to: period.endsOn })
  if (others.some(({ id, label }) => id !== period.id && label === period.label)) {
    throw new Refusal('periods.labelTaken', { label: period.label })
  }
}

/**
 * Fiscal year that a day lies in: October to September until 2015/2016, the calendar year from 2017, a quarter of its own between.
 *
 * Source: World Bank, Public Expenditure and Financial Accountability Assessment of the Lao PDR, 2018.
 */
export function fiscalYearOf(day: string): Pick<Period, 'label' | 'startsOn' | 'endsOn'> {
  const year = Number(day.slice(0, 4))
  if (day >= '2017-01-01') return { label: `FY ${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  if (day >= '2016-10-01') return { label: 'Oct–Dec 2016', startsOn: '2016-10-01', endsOn: '2016-12-31' }
  const first = day.slice(5) >= '10-01' ? year : year - 1
  return { label: `FY ${first}/${first + 1}`, startsOn: `${first}-10-01`, endsOn: `${first + 1}-09-30` }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
