/** What stands in a sentence on the screen for text that came out of a file: no hidden characters, no more than `limit`. */
export function visible(text: string, limit = 80): string {
  const shown = text
    // A cell of a book's size is not worth looking through for one sentence.
    .slice(0, limit * 20)
    .replace(/\s+/g, ' ')
    .trim()
    // Controls, zero-width and direction marks, lone surrogates, private use.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
  const chars = [...shown]
  return chars.length > limit ? `${chars.slice(0, limit - 1).join('')}…` : shown
}
