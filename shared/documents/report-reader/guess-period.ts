import { fiscalYearOf } from '#shared/domain/current-period.ts'
import type { ReportPeriod, ReportRecord } from '#shared/domain/report-record.ts'

/** Last fiscal year that ran from October to September; from 2017 on the year is the calendar year. Source: World Bank, PEFA 2018. */
const LAST_OCTOBER_YEAR = 2015

/** The reporting period that the performance title names: `FY 2014/2015`, or a calendar year from 2017 on. */
export function guessPeriod(performanceTitle: string): ReportPeriod | null {
  const [, from, to] = /\bFY\s*(\d{4})\s*[/–-]\s*(\d{4}|\d{2})\b/i.exec(performanceTitle) ?? []
  if (from !== undefined && to !== undefined) return octoberYear(Number(from), Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to))
  const year = Number(/\b(20\d{2})\b/.exec(performanceTitle)?.[1] ?? 0)
  return year > LAST_OCTOBER_YEAR + 1 ? fiscalYearOf(`${year}-01-01`) : null
}

/** High-level year or implementation year, by the title of the last column. */
export function guessRoundTableKind(lastColumnTitle: string): ReportRecord['roundTableKind'] {
  if (/\bHL\s*RTM\b|\bHigh[- ]Level\b/i.test(lastColumnTitle)) return 'HL RTM'
  return /\bRTIM\b|\bImplementation Meeting\b/i.test(lastColumnTitle) ? 'RTIM' : null
}

function octoberYear(from: number, to: number): ReportPeriod | null {
  if (to !== from + 1 || from > LAST_OCTOBER_YEAR) return null
  return { label: `FY ${from}/${to}`, startsOn: `${from}-10-01`, endsOn: `${to}-09-30` }
}
