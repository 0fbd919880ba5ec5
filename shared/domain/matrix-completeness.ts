import { type Activity, isNothingReported, type MatrixColumn } from './activity.ts'
import type { Language } from './common.ts'
import { CellColumn, cellProperty, cellText, REPORTED_COLUMNS } from './matrix-cell.ts'

/** `line`: says something · `none`: says “None” · `blank`: the line is there and empty · `missing`: the form has no line. */
export type IndicatorState = 'line' | 'none' | 'blank' | 'missing'

type RowCompleteness = {
  readonly isNothingReported: boolean
  readonly filled: Readonly<Record<MatrixColumn, boolean>>
  readonly indicator: IndicatorState
}

type MatrixCompleteness = {
  /** Texts written of all that the form asks for: three a row. */
  readonly filledCount: number
  readonly textCount: number
  /** Rows whose indicator says something that can be reported against. */
  readonly indicatorCount: number
  readonly rowCount: number
  readonly nothingReportedCount: number
}

/** What is written in a row, and what is still missing, in one language. */
export function rowCompleteness(activity: Activity, language: Language): RowCompleteness {
  const isFilled = (column: MatrixColumn) => activity[cellProperty(column, language)].trim() !== ''
  return {
    isNothingReported: isNothingReported(activity),
    filled: { progress: isFilled('progress'), challenges: isFilled('challenges'), keyMessage: isFilled('keyMessage') },
    indicator: indicatorState(activity[cellProperty('indicator', language)]),
  }
}

/** Whether an English text of a row, in any cell of the form, has no Lao beside it. */
export function lacksLao(activity: Activity): boolean {
  const isEmpty = (column: CellColumn, language: Language) => (cellText(activity, column, language) ?? '').trim() === ''
  return CellColumn.options.some((column) => !isEmpty(column, 'en') && isEmpty(column, 'lo'))
}

/** What an indicator line is; “None” is shown as it is, but nothing can be counted against it. */
export function indicatorState(text: string | null): IndicatorState {
  if (text === null) return 'missing'
  const said = text.trim().replace(/\.$/, '').toLowerCase()
  if (said === '') return 'blank'
  return said === 'none' || said === 'ບໍ່ມີ' ? 'none' : 'line'
}

/** How much of the matrix is written; a retired row is not asked for any more. */
export function matrixCompleteness(activities: readonly Activity[], language: Language): MatrixCompleteness {
  const rows = activities.filter((activity) => activity.retiredAt === null).map((activity) => rowCompleteness(activity, language))
  return {
    filledCount: rows.reduce((sum, row) => sum + REPORTED_COLUMNS.filter((column) => row.filled[column]).length, 0),
    textCount: rows.length * REPORTED_COLUMNS.length,
    indicatorCount: rows.filter((row) => row.indicator === 'line').length,
    rowCount: rows.length,
    nothingReportedCount: rows.filter((row) => row.isNothingReported).length,
  }
}

/** The language to show a matrix in: the one preferred, unless the matrix is written in the other one only. */
export function writtenLanguage(activities: readonly Activity[], preferred: Language): Language {
  const other = preferred === 'en' ? 'lo' : 'en'
  const isWritten = (language: Language) =>
    activities.some((activity) => REPORTED_COLUMNS.some((column) => activity[cellProperty(column, language)].trim() !== ''))
  return !isWritten(preferred) && isWritten(other) ? other : preferred
}

/** The order of the rows after one of them has moved; places are 1-based and have no gaps. */
export function moveRow<Id>(order: readonly Id[], moved: Id, toPosition: number): readonly Id[] {
  const others = order.filter((id) => id !== moved)
  const index = Math.min(Math.max(toPosition, 1), order.length) - 1
  return others.toSpliced(index, 0, moved)
}
