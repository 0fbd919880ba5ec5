import type { TFunction } from 'i18next'
import type { Output } from '#shared/contract/index.ts'
import { csvLine } from '#shared/domain/csv.ts'
import { saveFile } from '../../save-file.ts'
import { sentenceOf } from './sentence-of.ts'

/** Writes the shown operations as a table for a spreadsheet. */
export function saveHistory(operations: Output<'history.list'>['operations'], t: TFunction): void {
  const lines = operations.map((operation) => csvLine([operation.wallAt, sentenceOf(operation, t), String(operation.seq)]))
  // The mark at the start tells old spreadsheets that this is Unicode, without which Lao is shown as signs.
  saveFile('history.csv', 'text/csv', `\uFEFF${csvLine([t('history:when'), t('history:what'), '#'])}${lines.join('')}`)
}
