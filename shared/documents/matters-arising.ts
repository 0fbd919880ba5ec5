import type { ActionStatus } from '../domain/action.ts'
import type { Language } from '../domain/common.ts'
import { formatDay } from '../i18n/format.ts'
import { inLanguage } from './facts.ts'
import { cell, cellOf, headRow } from './layout.ts'
import { paragraph } from './runs.ts'
import type { Table } from './tree.ts'
import type { Words } from './words.ts'

/** An earlier action as it stands, with its progress notes. */
export type MattersArisingLine = {
  readonly number: string
  readonly textEn: string
  readonly textLo: string
  /** Lead first. */
  readonly partiesEn: string
  readonly partiesLo: string
  readonly dueOn: string | null
  readonly status: ActionStatus
  readonly isOverdue: boolean
  /** In any order; the last two are printed. */
  readonly notes: readonly { readonly notedOn: string; readonly text: string }[]
}

/**
 * Earlier actions with their last two progress notes.
 *
 * @param widthMm of the text on the page, so that the columns fill it.
 */
export function mattersArisingTable(lines: readonly MattersArisingLine[], language: Language, words: Words, widthMm: number): Table {
  const [number, parties, due, status]: readonly [number, number, number, number] = widthMm > 200 ? [37, 40, 24, 26] : [24, 24, 19, 19]
  const rest = widthMm - number - parties - due - status
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: [number, Math.round(rest * 0.5), parties, due, status, rest - Math.round(rest * 0.5)],
    rows: [
      headRow(
        (['actionNumber', 'action', 'responsible', 'due', 'status', 'lastNotes'] as const).map((key) => words(language, key)),
        language,
      ),
      ...lines.map((line) => ({
        kind: 'body' as const,
        cells: [
          cell(line.number, language),
          cell(inLanguage(line, 'text', language), language),
          cell(inLanguage(line, 'parties', language), language),
          cell(line.dueOn === null ? words(language, 'noDate') : formatDay(line.dueOn, language, 'day'), language),
          cell(statusWord(line, language, words), language),
          cellOf(
            lastNotes(line).map((note) => paragraph('tableSmall', `${formatDay(note.notedOn, language, 'day')}: ${note.text}`, language)),
          ),
        ],
      })),
    ],
  }
}

function statusWord(line: MattersArisingLine, language: Language, words: Words): string {
  if (line.isOverdue) return words(language, 'statusOverdue')
  const keys = { open: 'statusOpen', inProgress: 'statusInProgress', done: 'statusDone', cancelled: 'statusCancelled' } as const
  return words(language, keys[line.status])
}

/** The newest two, older first, so that the cell reads as a story. */
function lastNotes(line: MattersArisingLine): MattersArisingLine['notes'] {
  return line.notes.toSorted((left, right) => (left.notedOn < right.notedOn ? -1 : left.notedOn > right.notedOn ? 1 : 0)).slice(-2)
}
