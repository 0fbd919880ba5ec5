import { z } from 'zod'
import { Refusal } from '../errors.ts'
import { addDays } from '../i18n/format.ts'
import { type Activity, ActivityId, type CommitmentId } from './activity.ts'
import { OptionalLine } from './common.ts'
import { CounterKind } from './counter.ts'
import { fiscalYearOf, isOver } from './current-period.ts'
import type { Period, PeriodId, Report, ReportId } from './period.ts'

/** What becomes of each row of an ended period: it goes on, or it ends with a reason. */
export const RollOverChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('carry'), activityId: ActivityId }),
  z.object({ kind: z.literal('close'), activityId: ActivityId, reason: OptionalLine }),
])
export type RollOverChoice = z.infer<typeof RollOverChoice>

type Dates = Pick<Period, 'label' | 'startsOn' | 'endsOn'>

/**
 * Periods that may follow one, the likely one first: after September 2016 a quarter of its own, or at once the calendar year.
 *
 * Where years were left out, the one that today lies in comes before those that are over.
 */
export function periodsAfter({ endsOn }: Pick<Period, 'endsOn'>, today: string): readonly Dates[] {
  const next = fiscalYearOf(addDays(endsOn, 1))
  const isGap = next.startsOn === '2016-10-01' && next.endsOn === '2016-12-31'
  const following = isGap ? [next, fiscalYearOf('2017-01-01')] : [next]
  const current = fiscalYearOf(today)
  const isLeftOut = following.every((one) => isOver({ ...one, roundTableOn: null }, today)) && current.startsOn > endsOn
  return isLeftOut ? [current, ...following] : following
}

/**
 * Every row that is still promised needs one choice, and a row that ends needs its reason.
 *
 * @throws {Refusal} `rollOver.rowsChanged`, `rollOver.reasonMissing`.
 */
export function checkChoices(rows: readonly Pick<Activity, 'id' | 'position' | 'retiredAt'>[], choices: readonly RollOverChoice[]): void {
  const promised = rows.filter(({ retiredAt }) => retiredAt === null)
  const chosen = new Set(choices.map(({ activityId }) => activityId))
  const isWhole = chosen.size === choices.length && chosen.size === promised.length && promised.every(({ id }) => chosen.has(id))
  if (!isWhole) throw new Refusal('rollOver.rowsChanged', {})
  const bare = choices.find((choice) => choice.kind === 'close' && choice.reason.trim() === '')
  if (bare !== undefined) {
    throw new Refusal('rollOver.reasonMissing', { row: rows.find(({ id }) => id === bare.activityId)?.position ?? 0 })
  }
}

/** The row of the next period: the promise and its indicator as they were, and nothing reported yet. */
export function carriedActivity(
  activity: Activity,
  to: { readonly id: ActivityId; readonly periodId: PeriodId; readonly position: number },
): Activity {
  return {
    ...activity,
    ...to,
    ...{ progressEn: '', progressLo: '', challengesEn: '', challengesLo: '', keyMessageEn: '', keyMessageLo: '' },
    actual: '',
    ...{ retiredAt: null, retiredReason: null, deletedAt: null },
  }
}

/** The wording around the next table: as it was, with an empty overview, and the Round Table of its own kind in the column titles. */
export function carriedReport(
  report: Report,
  from: Pick<Period, 'label' | 'endsOn'>,
  to: { readonly id: ReportId; readonly period: Pick<Period, 'id' | 'label' | 'endsOn' | 'roundTableKind'> },
): Report {
  const { id, period } = to
  // “… of FY 2014/2015 …”, “… within 2015”: the headings name their period.
  const renamed = (text: string) =>
    text
      .replaceAll(from.label, period.label)
      .replace(new RegExp(`\\b${from.endsOn.slice(0, 4)}\\b(?!/)`, 'g'), (year, at: number, whole: string) =>
        whole.slice(Math.max(0, at - 1), at) === '/' ? year : period.endsOn.slice(0, 4),
      )
  return {
    ...report,
    id,
    periodId: period.id,
    overviewTitle: renamed(report.overviewTitle),
    overviewPrompt: renamed(report.overviewPrompt),
    performanceTitle: renamed(report.performanceTitle),
    overview: '',
    columnTitles: report.columnTitles.replace(/\bHL RTM\b|\bRTIM\b/g, period.roundTableKind),
    ...{ importedAt: null, sourceName: '', deletedAt: null },
  }
}

/** A part of a whole that a row counts beside what was held. */
export const KeptCount = z.object({ kind: CounterKind.exclude(['meetingsHeld', 'fieldVisits']), done: z.int(), of: z.int() })
export type KeptCount = z.infer<typeof KeptCount>

/** A promise through the years. */
export const Lineage = z.object({
  /** Labels of the periods in which the promise was made, oldest first. */
  labels: z.array(z.string()),
  /** Meetings and visits held for it in all of them; null where nobody ever counted. */
  held: z.int().nullable(),
  /** Everything else that is counted for it, added up over the periods that have such a counter. */
  counts: z.array(KeptCount),
  /** Why it ended instead of going on; null while it is promised. */
  endedReason: z.string().nullable(),
})
export type Lineage = z.infer<typeof Lineage>

/** One period in which a promise was made, and what came of it there. */
export type PromiseYear = {
  readonly commitmentId: CommitmentId
  readonly label: string
  /** Meetings and visits counted; null where nothing was counted. */
  readonly held: number | null
  /** Everything else that was counted. */
  readonly counts: readonly KeptCount[]
  /** Actions among them that an earlier year counted already: agreed in that one, due in this one. */
  readonly repeated?: Pick<KeptCount, 'done' | 'of'>
  /** Why the promise ended; null while it goes on. */
  readonly endedReason: string | null
}

/** Years in which something was promised and how much of it was held in all; null where nobody ever counted. */
export function lineageOf(years: readonly PromiseYear[]): Lineage {
  const counted = years.flatMap(({ held }) => held ?? [])
  return {
    labels: years.map(({ label }) => label),
    held: counted.length === 0 ? null : counted.reduce((sum, held) => sum + held, 0),
    counts: addCounts(years.flatMap(({ counts, repeated }) => (repeated === undefined ? counts : [...counts, lessOf(repeated)]))),
    endedReason: years.at(-1)?.endedReason ?? null,
  }
}

function lessOf({ done, of }: Pick<KeptCount, 'done' | 'of'>): KeptCount {
  return { kind: 'actionsClosedOnTime', done: -done, of: -of }
}

/** One count for each kind, in the order of the kinds. */
export function addCounts(counts: readonly KeptCount[]): KeptCount[] {
  const byKind = Map.groupBy(counts, ({ kind }) => kind)
  return KeptCount.shape.kind.options.flatMap((kind) => {
    const same = byKind.get(kind) ?? []
    const sum = (part: 'done' | 'of') => same.reduce((total, count) => total + count[part], 0)
    return same.length === 0 ? [] : [{ kind, done: sum('done'), of: sum('of') }]
  })
}
