import { z } from 'zod'
import { Refusal } from '../errors.ts'
import type { Activity, MatrixColumn } from './activity.ts'
import type { Language } from './common.ts'
import type { Period } from './period.ts'

/** Every text of a row that can be edited in place: the activity, its indicator, and the three columns of the report. */
export const CellColumn = z.enum(['title', 'indicator', 'progress', 'challenges', 'keyMessage'])
export type CellColumn = z.infer<typeof CellColumn>

/** The three columns in which a sector reports, in the order of the form. */
export const REPORTED_COLUMNS: readonly MatrixColumn[] = ['progress', 'challenges', 'keyMessage']

/** Name of the property that holds a cell in a language. */
export function cellProperty<Column extends CellColumn>(column: Column, language: Language): `${Column}${'En' | 'Lo'}` {
  return `${column}${language === 'en' ? 'En' : 'Lo'}`
}

/** Text of a cell as it is stored; null only for an indicator whose line the form does not have. */
export function cellText(activity: Activity, column: CellColumn, language: Language): string | null {
  return activity[cellProperty(column, language)]
}

/** Adds a sentence at the end of a cell: on a line of its own where the cell has several paragraphs. */
export function appendSentence(cell: string, sentence: string): string {
  if (cell.trim() === '') return sentence
  if (/\s$/u.test(cell)) return cell + sentence
  return cell.includes('\n') ? `${cell}\n${sentence}` : `${cell} ${sentence}`
}

/**
 * Refuses to touch the matrix of a period whose report is closed.
 *
 * @throws {Refusal} `matrix.periodClosed`
 */
export function requireOpenPeriod(period: Pick<Period, 'label' | 'closedAt'>): void {
  if (period.closedAt !== null) throw new Refusal('matrix.periodClosed', { period: period.label })
}
