import type { Language } from '../domain/common.ts'
import { cellOf } from './layout.ts'
import { paragraph } from './runs.ts'
import type { Words } from './words.ts'

/** Number of a decision or action, and under it the paragraph of the minutes that words it. */
export function numberCell(number: string, paragraphs: ReadonlyMap<string, number>, language: Language, words: Words) {
  return cellOf([
    paragraph('table', number, language),
    paragraph('tableSmall', words(language, 'atParagraph', { n: paragraphs.get(number) ?? '' }), language),
  ])
}
