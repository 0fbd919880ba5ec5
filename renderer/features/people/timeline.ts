import type { Holder } from '#shared/contract/people.ts'
import { holderOn } from '#shared/domain/holding.ts'
import { addDays, daysBetween } from '#shared/i18n/format.ts'

const YEARS_BEFORE = 3
const YEARS_SHOWN = 5
/** Width of one letter of a name in a bar, in percent of the axis, while the side panel is open. */
const LETTER_PERCENT = 1.3
/** Room between a name and the two edges of its bar, in the same measure. */
const EDGES_PERCENT = 3.5

/** The years that are drawn, around the day that is shown. */
export type Axis = { readonly startsOn: string; readonly endsOn: string; readonly years: readonly number[] }

/** One stretch of a post: somebody's term, or the time since nobody holds it. */
export type Bar = {
  readonly key: string
  readonly kind: 'before' | 'now' | 'acting' | 'vacant'
  readonly startPercent: number
  readonly widthPercent: number
  readonly holder: Holder | null
  /** True when the name does not fit inside and stands after the bar. */
  readonly isNarrow: boolean
}

/** Three full years before the day and the year after it. */
export function timeAxis(on: string): Axis {
  const first = Number(on.slice(0, 4)) - YEARS_BEFORE
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => first + index)
  return { startsOn: `${first}-01-01`, endsOn: `${first + YEARS_SHOWN}-01-01`, years }
}

/** Place of a day on the axis, 0 to 100; days outside stand at its ends. */
export function percentOf(axis: Axis, day: string): number {
  const percent = (daysBetween(axis.startsOn, day) / daysBetween(axis.startsOn, axis.endsOn)) * 100
  return Math.min(100, Math.max(0, percent))
}

/**
 * The bars of one post.
 *
 * @param until day at which a term without an end is cut off: today, or the day shown when that is later.
 */
export function barsOf(terms: readonly Holder[], axis: Axis, on: string, until: string): readonly Bar[] {
  const current = holderOn(
    terms.map(({ term }) => term),
    on,
  )
  const held = terms
    .map((holder) => {
      const { term, person } = holder
      const start = percentOf(axis, term.fromOn ?? axis.startsOn)
      // A term that begins on the day shown is one day long already.
      const end = percentOf(axis, addDays(term.toOn ?? later(until, term.fromOn), 1))
      const kind = term.acting === 1 ? 'acting' : term === current ? 'now' : 'before'
      return bar(term.id, kind, start, end, holder, person.nameEn.length)
    })
    .filter(({ widthPercent }) => widthPercent > 0)
  const vacant = current === undefined ? vacancyOf(terms, axis, on) : undefined
  return vacant === undefined ? held : [...held, vacant]
}

/** The time from the end of the last holder to the day shown; nothing while nobody was ever entered. */
function vacancyOf(terms: readonly Holder[], axis: Axis, on: string): Bar | undefined {
  const lastDay = terms
    .flatMap(({ term }) => (term.toOn !== null && term.toOn < on ? [term.toOn] : []))
    .toSorted()
    .at(-1)
  if (lastDay === undefined) return undefined
  return bar('vacant', 'vacant', percentOf(axis, addDays(lastDay, 1)), percentOf(axis, on), null, 8)
}

function bar(key: string, kind: Bar['kind'], start: number, end: number, holder: Holder | null, letterCount: number): Bar {
  const widthPercent = end - start
  return { key, kind, startPercent: start, widthPercent, holder, isNarrow: widthPercent < letterCount * LETTER_PERCENT + EDGES_PERCENT }
}

function later(day: string, other: string | null): string {
  return other !== null && other > day ? other : day
}
