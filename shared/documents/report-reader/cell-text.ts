/** The lines of a text without the white space at their ends and without the empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** One cell: paragraph ends trimmed, everything inside kept, paragraphs joined by a line feed. */
export function cellText(paragraphs: readonly string[]): string {
  return paragraphs.flatMap(linesOf).join('\n')
}
