/** Places of a sentence that are filled when a paper is written, in alphabetical order: `date`, `group`. */
export function placesIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted()
}

/** The office's sentence with the spaces at its ends that the original has: it may stand in the middle of another one. */
export function withEdgesOf(original: string, own: string): string {
  const [before = ''] = /^\s*/.exec(original) ?? []
  const [after = ''] = /\s*$/.exec(original) ?? []
  return `${before}${own.trim()}${after}`
}

/** Whether a sentence of the office can stand for one of the program: it fills the same places, so that no date or name gets lost. */
export function hasSamePlaces(own: string, original: string): boolean {
  return placesIn(own).join() === placesIn(original).join()
}
