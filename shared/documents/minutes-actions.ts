import type { Language } from '../domain/common.ts'
import { formatDay } from '../i18n/format.ts'
import { inLanguage, matrixRows } from './facts.ts'
import { cell, headRow } from './layout.ts'
import type { MinutesAction } from './minutes-facts.ts'
import { numberCell } from './number-cell.ts'
import type { Table } from './tree.ts'
import type { Words } from './words.ts'

/** “Responsible: MoFA, with MoPS · Due: 15 December 2015 · Matrix row: 10”. */
export function actionDetails(action: MinutesAction, language: Language, words: Words): string {
  return [
    words(language, 'responsibleLine', { names: responsible(action, language, words) }),
    words(language, 'dueLine', { date: action.dueOn === null ? words(language, 'noDate') : formatDay(action.dueOn, language, 'long') }),
    action.activityNumbers.length === 0 ? '' : words(language, 'matrixLine', { rows: action.activityNumbers.join(', ') }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/**
 * All actions of a meeting, at the end of its minutes.
 *
 * @param paragraphs number of the paragraph that words each action, by the action's number.
 */
export function minutesActionTable(
  actions: readonly MinutesAction[],
  paragraphs: ReadonlyMap<string, number>,
  language: Language,
  words: Words,
): Table {
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: [37, 52, 29, 24, 18],
    rows: [
      headRow(
        (['actionNumber', 'action', 'responsible', 'due', 'matrix'] as const).map((key) => words(language, key)),
        language,
      ),
      ...actions.map((action) => ({
        kind: 'body' as const,
        cells: [
          numberCell(action.number, paragraphs, language, words),
          cell(inLanguage(action, 'text', language), language),
          cell(responsible(action, language, words), language),
          cell(action.dueOn === null ? words(language, 'noDate') : formatDay(action.dueOn, language, 'day'), language),
          cell(matrixRows(action.activityNumbers, language, words), language),
        ],
      })),
    ],
  }
}

function responsible(action: MinutesAction, language: Language, words: Words): string {
  const lead = inLanguage(action, 'lead', language)
  const others = action.others.map((one) => inLanguage(one, 'name', language))
  return others.length === 0 ? lead : words(language, 'leadWith', { lead, others: others.join(', ') })
}
