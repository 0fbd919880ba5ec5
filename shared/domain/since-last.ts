/** Parts of the page “since we last met”, the heaviest first: what is late must not be pushed off the page. */
export const SINCE_SECTIONS = ['late', 'decided', 'done', 'matrix'] as const
export type SinceSection = (typeof SINCE_SECTIONS)[number]

/** Something that happened since the last meeting, with the room it takes on the page. */
type Sized = { readonly section: SinceSection; readonly lineCount: number }

/** Lines that a heading takes, with the space above it. */
const headingLines = 2

/**
 * Chooses what stands on the one page: the first of every part, then the second of every part, as long as there is room.
 *
 * @param lineBudget lines of text that the page has for the parts and their headings.
 */
export function chooseSince<Change extends Sized>(
  changes: readonly Change[],
  lineBudget: number,
): { readonly chosen: readonly Change[]; readonly rest: readonly Change[] } {
  const chosen = new Set<Change>()
  const opened = new Set<SinceSection>()
  let left = lineBudget
  for (const change of byTurns(changes)) {
    const cost = change.lineCount + (opened.has(change.section) ? 0 : headingLines)
    if (cost > left) break
    left -= cost
    opened.add(change.section)
    chosen.add(change)
  }
  return { chosen: changes.filter((change) => chosen.has(change)), rest: changes.filter((change) => !chosen.has(change)) }
}

function byTurns<Change extends Sized>(changes: readonly Change[]): readonly Change[] {
  const turns = SINCE_SECTIONS.flatMap((section, weight) =>
    changes.filter((change) => change.section === section).map((change, turn) => ({ change, turn, weight })),
  )
  return turns.toSorted((one, other) => one.turn - other.turn || one.weight - other.weight).map(({ change }) => change)
}
