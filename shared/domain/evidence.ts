import { norm } from '../i18n/norm.ts'

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
  const wanted = fold(quote)
  const text = fold(cellText)
  if (wanted !== '' && text.includes(wanted)) return 'found'
  const best = Math.max(0, likeness(text, wanted), ...sentencesOf(cellText).map((sentence) => likeness(fold(sentence), wanted)))
  return best >= alike ? 'edited' : 'gone'
}

function fold(text: string): string {
  return norm(text).replace(/\s+/gu, ' ').trim()
}

/** Every run of up to three sentences, since a quote may have more than one. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/u).filter((sentence) => sentence.trim() !== '')
  return sentences.flatMap((_, index) => [1, 2, 3].map((count) => sentences.slice(index, index + count).join(' ')))
}

/** Dice's coefficient over pairs of neighbouring letters. */
function likeness(left: string, right: string): number {
  const leftPairs = pairsOf(left)
  const rightPairs = pairsOf(right)
  if (leftPairs.size === 0 || rightPairs.size === 0) return 0
  let shared = 0
  for (const [pair, count] of leftPairs) shared += Math.min(count, rightPairs.get(pair) ?? 0)
  return (2 * shared) / (total(leftPairs) + total(rightPairs))
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function total(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0)
}
