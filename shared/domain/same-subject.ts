import { norm } from '../i18n/norm.ts'

/** Share of the shorter title's weight that two titles must have in common. */
const ALIKE = 0.6
/** Two titles of a word or two are alike by chance. */
const LEAST_TERMS = 3
const LAO_TERM_LENGTH = 4

/**
 * Pairs of titles that may be about the same subject, by index.
 *
 * Terms weigh the more the fewer titles have them, so that the words a whole programme shares join nothing.
 */
export function likelyDuplicates(titles: readonly string[]): readonly (readonly [number, number])[] {
  const terms = titles.map(termsOf)
  const counts = new Map<string, number>()
  for (const term of terms.flatMap((set) => [...set])) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weigh = (set: Iterable<string>) => [...set].reduce((sum, term) => sum + Math.log(1 + titles.length / (counts.get(term) ?? 1)), 0)
  return terms.flatMap((left, index) =>
    terms.slice(index + 1).flatMap((right, offset) => {
      if (Math.min(left.size, right.size) < LEAST_TERMS) return []
      const shared = weigh([...left].filter((term) => right.has(term)))
      return shared / Math.min(weigh(left), weigh(right)) >= ALIKE ? [[index, index + 1 + offset] as const] : []
    }),
  )
}

/** Words without their endings, and runs of Lao letters, since Lao has no spaces between words. */
function termsOf(title: string): ReadonlySet<string> {
  const text = norm(title).toLowerCase()
  const words = (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !LAO.test(word)).map(stem)
  const lao = (text.match(/[\u0E80-\u0EFF]+/g) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - LAO_TERM_LENGTH + 1) }, (_, at) => run.slice(at, at + LAO_TERM_LENGTH)),
  )
  return new Set([...words, ...lao])
}

function stem(word: string): string {
  return word.replace(/mmes?$/, 'm').replace(/(?<=\w{4})s$/, '')
}

const LAO = /[\u0E80-\u0EFF]/
