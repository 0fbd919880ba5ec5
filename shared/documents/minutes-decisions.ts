import type { Language } from '../domain/common.ts'
import { inLanguage } from './facts.ts'
import { cellOf, headRow } from './layout.ts'
import type { MinutesBlock } from './minutes-facts.ts'
import { numberCell } from './number-cell.ts'
import { runs } from './runs.ts'
import type { Table } from './tree.ts'
import { asSentence, type Words } from './words.ts'

type MinutesDecision = Extract<MinutesBlock, { readonly kind: 'decision' }>

/** What a decision is called in front of its number. */
export const decisionNames = {
  decided: 'decisionDecided',
  noted: 'decisionNoted',
  recommended: 'decisionRecommended',
  requested: 'decisionRequested',
} as const

/**
 * All decisions of a meeting, at the end of its minutes; what was only noted, recommended or requested says so.
 *
 * @param paragraphs number of the paragraph that words each decision, by the decision's number.
 */
export function minutesDecisionTable(
  decisions: readonly MinutesDecision[],
  paragraphs: ReadonlyMap<string, number>,
  language: Language,
  words: Words,
): Table {
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: [37, 123],
    rows: [
      headRow(
        (['actionNumber', 'decisionDecided'] as const).map((key) => words(language, key)),
        language,
      ),
      ...decisions.map((decision) => ({
        kind: 'body' as const,
        cells: [
          numberCell(decision.number, paragraphs, language, words),
          cellOf([
            {
              kind: 'paragraph',
              style: 'table',
              runs: [...kindRuns(decision, language, words), ...runs(asSentence(inLanguage(decision, 'text', language)), language)],
            },
          ]),
        ],
      })),
    ],
  }
}

function kindRuns({ decided }: MinutesDecision, language: Language, words: Words) {
  return decided === 'decided' ? [] : runs(`${words(language, decisionNames[decided])}: `, language, { bold: true })
}
