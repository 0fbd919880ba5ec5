import { type TitleTerms, titleTerms } from './title-terms.ts'

type Pair = {
  /** Indexes of the two titles, in their order. */
  readonly first: number
  readonly second: number
}

// So many distinctive terms must two titles share; one word alone (“drugs”, “training”) is a theme, not a subject.
const NEEDED_STRENGTH = 2
// So many shared pairs of Lao letters say as much as one word.
const PAIRS_A_WORD = 3
// Pairs in a row that only one title has: more than a spelling, so a word of its own.
const OWN_WORD_PAIRS = 3

/**
 * Pairs of titles that may be about the same subject.
 *
 * A term weighs by how rare it is among all the titles: what a quarter of them have is the sector's own vocabulary and
 * says nothing. Two titles are a pair when everything distinctive that one says is said by the other too. Two programs
 * of the same family on different subjects each have a word of their own, and are none.
 */
export function sameSubjectPairs(titles: readonly string[]): readonly Pair[] {
  const all = titles.map(titleTerms)
  const isRare = rarityAmong(all)
  return all.flatMap((left, first) =>
    all.slice(first + 1).flatMap((right, offset) => {
      const second = first + 1 + offset
      const isTwin = isWithin(left, right, isRare) || isWithin(right, left, isRare)
      return isTwin ? [{ first, second }] : []
    }),
  )
}

function rarityAmong(all: readonly TitleTerms[]): (term: string) => boolean {
  const counts = new Map<string, number>()
  for (const { words, pieces } of all) {
    for (const term of new Set([...words, ...pieces.flat()])) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const limit = Math.max(2, Math.floor(all.length / 4))
  return (term) => (counts.get(term) ?? 0) <= limit
}

/** Whether one title says nothing distinctive that the other does not say, and enough to be a subject. */
function isWithin(inner: TitleTerms, outer: TitleTerms, isRare: (term: string) => boolean): boolean {
  const rareWords = inner.words.filter(isRare)
  if (!rareWords.every((word) => outer.words.includes(word))) return false
  if (!inner.numbers.every((number) => outer.numbers.includes(number))) return false
  const outerPairs = new Set(outer.pieces.flat())
  if (inner.pieces.some((piece) => longestOwnRun(piece, outerPairs) >= OWN_WORD_PAIRS)) return false
  const rarePairs = new Set(inner.pieces.flat().filter((pair) => isRare(pair) && outerPairs.has(pair)))
  return rareWords.length + rarePairs.size / PAIRS_A_WORD >= NEEDED_STRENGTH
}

function longestOwnRun(piece: readonly string[], others: ReadonlySet<string>): number {
  return piece.reduce(
    ({ run, longest }, pair) => {
      const next = others.has(pair) ? 0 : run + 1
      return { run: next, longest: Math.max(longest, next) }
    },
    { run: 0, longest: 0 },
  ).longest
}
