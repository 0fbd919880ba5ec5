import type { Activity } from './activity.ts'
import type { Language } from './common.ts'
import { foldText, likeness } from './likeness.ts'
import { CellColumn, cellText } from './matrix-cell.ts'
import type { ReportActivity } from './report-record.ts'

/** A row of the matrix beside one of a report; either may be missing. */
export type RowPair = {
  /** Place in the report. */
  readonly read: number | null
  readonly activity: Activity | null
  /** True where the rows were paired by their place alone, as two languages must be. */
  readonly isDoubtful: boolean
}

/** From how alike two titles are called the same one, edited. */
const ALIKE = 0.6

/**
 * Pairs the rows of a report with those of the matrix: by their titles, and where those are in another language, by their place.
 *
 * In the order of the report; rows that only the matrix has come last.
 */
export function pairRows(activities: readonly Activity[], read: readonly ReportActivity[], language: Language): readonly RowPair[] {
  const byTitle = pairByTitle(activities, read, language)
  const taken = new Set(byTitle.values())
  const left = activities.filter((activity) => !taken.has(activity) && writtenTitle(activity, language) === '')
  const pairs = read.map((_row, place): RowPair => {
    const activity = byTitle.get(place)
    if (activity !== undefined) return { read: place, activity, isDoubtful: false }
    const beside = left.find(({ position }) => position === place + 1)
    if (beside === undefined) return { read: place, activity: null, isDoubtful: false }
    taken.add(beside)
    return { read: place, activity: beside, isDoubtful: true }
  })
  const others = activities.filter((activity) => !taken.has(activity)).map((activity) => ({ read: null, activity, isDoubtful: false }))
  return [...pairs, ...others]
}

/** What the matrix has in a cell, and what the report has for it, where they differ. */
export function differingCells(activity: Activity, row: ReportActivity, language: Language) {
  return CellColumn.options.flatMap((column) => {
    const ours = cellText(activity, column, language)
    const theirs = row[column]
    // A form without an indicator line, or a table without a column, says nothing about ours.
    return theirs === null || theirs === undefined || theirs === ours ? [] : [{ column, ours, theirs }]
  })
}

function pairByTitle(activities: readonly Activity[], read: readonly ReportActivity[], language: Language): ReadonlyMap<number, Activity> {
  const titles = activities.map((activity) => foldText(writtenTitle(activity, language)))
  const scored = read.flatMap((row, place) => {
    const wanted = foldText(row.title)
    return titles.map((title, index) => ({ place, index, score: title === '' ? 0 : title === wanted ? 1 : likeness(title, wanted) }))
  })
  const best = scored
    .filter(({ score }) => score >= ALIKE)
    // Of equal ones those that stand nearest to each other.
    .toSorted((left, right) => right.score - left.score || distance(left) - distance(right) || left.place - right.place)
  const found = new Map<number, Activity>()
  const used = new Set<number>()
  for (const { place, index } of best) {
    const activity = activities[index]
    if (activity === undefined || found.has(place) || used.has(index)) continue
    found.set(place, activity)
    used.add(index)
  }
  return found
}

function writtenTitle(activity: Activity, language: Language): string {
  return cellText(activity, 'title', language) ?? ''
}

function distance({ place, index }: { readonly place: number; readonly index: number }): number {
  return Math.abs(place - index)
}
