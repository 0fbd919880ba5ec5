import { z } from 'zod'
import { Refusal } from '../errors.ts'
import { type Activity, ActivityId } from './activity.ts'
import type { Language } from './common.ts'
import { foldText, likeness } from './likeness.ts'
import { CellColumn, cellText } from './matrix-cell.ts'
import type { ReportActivity } from './report-record.ts'

/** What a person has said of a row of the report: which row of the matrix it is, or that it is none of those that were shown. */
export const SaidPair = z.union([
  z.object({ read: z.int(), is: ActivityId }),
  z.object({ read: z.int(), isNoneOf: z.array(ActivityId).max(5_000) }),
])
export type SaidPair = z.infer<typeof SaidPair>

/** A row of the matrix beside one of a report; either may be missing. */
export type RowPair = {
  /** Place in the report. */
  readonly read: number | null
  readonly activity: Activity | null
  /** True where the rows were paired by their place alone, as two languages must be, and nobody has said that it is right. */
  readonly isDoubtful: boolean
}

/** From how alike two titles are called the same one, edited. */
const ALIKE = 0.6

/**
 * Pairs the rows of a report with those of the matrix: as a person has said, then by their titles, and where those are in another
 * language, by their place.
 *
 * In the order of the report; rows that only the matrix has come last.
 */
export function pairRows(
  activities: readonly Activity[],
  read: readonly ReportActivity[],
  language: Language,
  said: readonly SaidPair[] = [],
): readonly RowPair[] {
  const refused = new Map(said.flatMap((one) => ('isNoneOf' in one ? [[one.read, new Set(one.isNoneOf)] as const] : [])))
  const found = pairAsSaid(activities, read.length, said)
  pairByTitle(activities, read, language, found, refused)
  const taken = new Set(found.values())
  const left = activities.filter((activity) => !taken.has(activity) && writtenTitle(activity, language) === '')
  const pairs = read.map((_row, place): RowPair => {
    const activity = found.get(place)
    if (activity !== undefined) return { read: place, activity, isDoubtful: false }
    const beside = left.find(({ id, position }) => position === place + 1 && refused.get(place)?.has(id) !== true)
    if (beside === undefined) return { read: place, activity: null, isDoubtful: false }
    taken.add(beside)
    return { read: place, activity: beside, isDoubtful: true }
  })
  const others = activities.filter((activity) => !taken.has(activity)).map((activity) => ({ read: null, activity, isDoubtful: false }))
  return [...pairs, ...others]
}

/**
 * Refuses to take over what belongs to other pairs than those that are there now.
 *
 * @throws {Refusal} `report.changedSince` when a row to be added is in the matrix by now or is named twice, or a cell is of another row.
 */
export function refuseOtherPairs(
  pairs: readonly RowPair[],
  added: readonly number[],
  cells: readonly { readonly read: number; readonly activityId: ActivityId }[],
): void {
  const paired = new Map(pairs.flatMap(({ read, activity }) => (read === null ? [] : [[read, activity?.id ?? null] as const])))
  const areNew = added.every((place) => paired.get(place) === null) && new Set(added).size === added.length
  if (!areNew || cells.some(({ read, activityId }) => paired.get(read) !== activityId)) throw new Refusal('report.changedSince', {})
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

/** A row of the matrix is one row of the report at most; one that is gone says nothing. */
function pairAsSaid(activities: readonly Activity[], rowCount: number, said: readonly SaidPair[]): Map<number, Activity> {
  const found = new Map<number, Activity>()
  for (const one of said) {
    const activity = 'is' in one ? activities.find(({ id }) => id === one.is) : undefined
    if (activity === undefined || one.read < 0 || one.read >= rowCount || found.has(one.read)) continue
    if (![...found.values()].includes(activity)) found.set(one.read, activity)
  }
  return found
}

/** Adds what is alike to the pairs that are `found`, the most alike first. */
function pairByTitle(
  activities: readonly Activity[],
  read: readonly ReportActivity[],
  language: Language,
  found: Map<number, Activity>,
  refused: ReadonlyMap<number, ReadonlySet<ActivityId>>,
): void {
  const used = new Set(found.values())
  const titles = activities.map((activity) => foldText(writtenTitle(activity, language)))
  const scored = read.flatMap((row, place) => {
    const wanted = foldText(row.title)
    return activities.map((activity, index) => {
      const title = titles[index] ?? ''
      return {
        place,
        activity,
        distance: Math.abs(place - index),
        score: title === '' ? 0 : title === wanted ? 1 : likeness(title, wanted),
      }
    })
  })
  const best = scored
    .filter(({ place, activity, score }) => score >= ALIKE && refused.get(place)?.has(activity.id) !== true)
    // Of equal ones those that stand nearest to each other.
    .toSorted((left, right) => right.score - left.score || left.distance - right.distance || left.place - right.place)
  for (const { place, activity } of best) {
    if (found.has(place) || used.has(activity)) continue
    found.set(place, activity)
    used.add(activity)
  }
}

function writtenTitle(activity: Activity, language: Language): string {
  return cellText(activity, 'title', language) ?? ''
}
