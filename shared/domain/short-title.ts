const LONGEST = 110

/**
 * The beginning of a long text as a title: its first line, cut after a whole word.
 *
 * Lao has no spaces between words, so it is cut where a space is or not at all.
 */
export function shortTitle(text: string): string {
  const [line = ''] = text.trim().split('\n')
  if (line.length <= LONGEST) return line
  const space = line.lastIndexOf(' ', LONGEST)
  return space < LONGEST / 2 ? line : `${line.slice(0, space).replace(/[,;:.]$/, '')}…`
}
