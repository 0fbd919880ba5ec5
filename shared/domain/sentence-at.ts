/** Words that end with a full stop inside a sentence: titles, “No. 5”, “i.e.”; in Lao the degree before a name. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mrs?|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|No|Nos|Art|para|vs|cf|approx|etc|p\.?a|e\.g|i\.e|H\.E|[A-Z]|ປອ|ດຣ|ນ|ທ)\.$/u

/** Where a sentence may end: its mark, closing quotation marks with it, then a space or the end of the text. */
const END = /[.!?…]+[”"’')\]]*(?=\s|$)|\n/gu

/**
 * The sentence of a text in which a place is, without the spaces around it; the whole line where nothing ends one.
 *
 * @param place 0 before the first character; right behind a full stop it is still in the sentence that ends there.
 */
export function sentenceAt(text: string, place: number): { readonly from: number; readonly to: number } {
  const ends = [...text.matchAll(END)].flatMap(({ 0: mark, index }) => {
    const end = index + mark.length
    return mark === '.' && ABBREVIATED.test(text.slice(0, end)) ? [] : [{ end, next: mark === '\n' ? end : end + 1 }]
  })
  const start = ends.findLast(({ next }) => next <= place)?.end ?? 0
  const stop = ends.find(({ end }) => end >= place && end > start)?.end ?? text.length
  const words = text.slice(start, stop)
  const from = start + (words.length - words.trimStart().length)
  return { from: Math.min(from, stop), to: Math.max(from, start + words.trimEnd().length) }
}
