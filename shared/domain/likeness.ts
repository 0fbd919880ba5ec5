import { norm } from '../i18n/norm.ts'

/** A text as it is compared: without capitals, accents and runs of white space. */
export function foldText(text: string): string {
  return norm(text).replace(/\s+/gu, ' ').trim()
}

/** How alike two folded texts are, from 0 to 1: Dice's coefficient over pairs of letters, because Lao is written without spaces. */
export function likeness(left: string, right: string): number {
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
