import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { type CellColumn, cellText } from '#shared/domain/matrix-cell.ts'

/** One text of the matrix: a row, a column, a language. */
export type CellPlace = { readonly activityId: ActivityId; readonly column: CellColumn; readonly language: Language }

/** What is shown: one language, or both beside each other. */
export type ShownLanguage = Language | 'both'

export const COLUMNS: readonly CellColumn[] = ['title', 'indicator', 'progress', 'challenges', 'keyMessage']

/** Every cell in the order of Tab; an indicator line that the form does not have is not among them. */
export function cellOrder(activities: readonly Activity[], shown: ShownLanguage): readonly CellPlace[] {
  const languages = languagesOf(shown)
  return activities.flatMap((activity) =>
    COLUMNS.flatMap((column) =>
      languages
        .filter((language) => hasCell(activity, column, language))
        .map((language) => ({ activityId: activity.id, column, language })),
    ),
  )
}

/** Languages of a view, in their order on the screen. */
export function languagesOf(shown: ShownLanguage): readonly Language[] {
  return shown === 'both' ? ['en', 'lo'] : [shown]
}

/** Whether a row has this cell: the line of an indicator exists in both languages as soon as it does in one. */
export function hasCell(activity: Activity, column: CellColumn, language: Language): boolean {
  return (
    column !== 'indicator' ||
    cellText(activity, column, language) !== null ||
    activity.indicatorEn !== null ||
    activity.indicatorLo !== null
  )
}

/** The cell beside, `step` places on in the order of Tab; the same one at the ends. */
export function cellBeside(order: readonly CellPlace[], from: CellPlace, step: number): CellPlace {
  const index = order.findIndex((place) => isSameCell(place, from))
  return order[Math.min(Math.max(index + step, 0), order.length - 1)] ?? from
}

/** The cell of the same column in the row above or below; from a title one goes through its indicator. */
export function cellBelow(order: readonly CellPlace[], from: CellPlace, step: 1 | -1): CellPlace {
  const inFirst = (place: CellPlace) => place.column === 'title' || place.column === 'indicator'
  const fits = (place: CellPlace) => place.language === from.language && (inFirst(from) ? inFirst(place) : place.column === from.column)
  const column = order.filter(fits)
  const index = column.findIndex((place) => isSameCell(place, from))
  return column[index + step] ?? from
}

/** Whether two places are the same cell. */
export function isSameCell(left: CellPlace, right: CellPlace | null): boolean {
  return right !== null && left.activityId === right.activityId && left.column === right.column && left.language === right.language
}

/** Id of a cell in the page, so that the keyboard can go there. */
export function cellDomId({ activityId, column, language }: CellPlace): string {
  return `cell-${activityId}-${column}-${language}`
}
