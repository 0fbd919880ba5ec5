import { foldText, likeness } from './likeness.ts'

/** Whether the sentence that a source gave still stands in its cell. */
type EvidenceState = 'found' | 'edited' | 'gone'

/** How alike two sentences must be, from 0 to 1, to be called the same one edited. */
const alike = 0.55

/**
 * Finds the sentence of a source again in a cell that may have been edited since.
 *
 * Alike is measured in pairs of letters, not words, because Lao is written without spaces.
 */
export function evidenceState(cellText: string, quote: string): EvidenceState {
  const wanted = foldText(quote)
  const text = foldText(cellText)
  if (wanted !== '' && text.includes(wanted)) return 'found'
  const best = Math.max(0, likeness(text, wanted), ...sentencesOf(cellText).map((sentence) => likeness(foldText(sentence), wanted)))
  return best >= alike ? 'edited' : 'gone'
}

/** Every run of up to three sentences, since a quote may have more than one. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/u).filter((sentence) => sentence.trim() !== '')
  return sentences.flatMap((_, index) => [1, 2, 3].map((count) => sentences.slice(index, index + count).join(' ')))
}
