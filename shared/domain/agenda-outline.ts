/** An agenda is a flat list in reading order; a line of depth 1 is a sub-item of the last line of depth 0 above it. */
export type OutlineLine<Id extends string = string> = { readonly id: Id; readonly depth: 0 | 1 }

export type MoveTarget<Id extends string = string> = 'up' | 'down' | { readonly before: Id | null }

/** Builds the outline from stored rows; a line whose parent is gone stands at the top level. */
export function outlineOf<Id extends string>(
  rows: readonly { readonly id: Id; readonly parentId: Id | null; readonly position: number }[],
): readonly OutlineLine<Id>[] {
  const ids = new Set(rows.map(({ id }) => id))
  return rows
    .toSorted((left, right) => left.position - right.position)
    .map(({ id, parentId }, index) => ({ id, depth: index > 0 && parentId !== null && ids.has(parentId) ? 1 : 0 }))
}

/** Gives each line its parent and place back, as they are stored. */
export function placesOf<Id extends string>(
  lines: readonly OutlineLine<Id>[],
): readonly { readonly id: Id; readonly parentId: Id | null; readonly position: number }[] {
  let parent: Id | null = null
  return tidy(lines).map(({ id, depth }, position) => {
    if (depth === 0) parent = id
    return { id, parentId: depth === 1 ? parent : null, position }
  })
}

/**
 * Moves a line; a top-level line takes its sub-items along and steps over whole blocks.
 *
 * @returns the same list when there is nowhere to go.
 */
export function moveLine<Id extends string>(lines: readonly OutlineLine<Id>[], id: Id, target: MoveTarget<Id>): readonly OutlineLine<Id>[] {
  const from = lines.findIndex((line) => line.id === id)
  if (from < 0) return lines
  const block = lines.slice(from, endOfBlock(lines, from))
  if (target === 'up') return from === 0 ? lines : insertBefore(lines, block, lines[startAbove(lines, from)]?.id ?? null)
  if (target === 'down') {
    const next = from + block.length
    if (next >= lines.length) return lines
    return insertBefore(lines, block, lines[lines[from]?.depth === 0 ? endOfBlock(lines, next) : next + 1]?.id ?? null)
  }
  return block.some((line) => line.id === target.before) ? lines : insertBefore(lines, block, target.before)
}

/** Makes a line a sub-item of the line above, or a line of its own again; the first line cannot be a sub-item. */
export function indentLine<Id extends string>(lines: readonly OutlineLine<Id>[], id: Id, depth: 0 | 1): readonly OutlineLine<Id>[] {
  return tidy(lines.map((line) => (line.id === id ? { ...line, depth } : line)))
}

/** Puts a new line after another, or at the end. */
export function insertLine<Id extends string>(
  lines: readonly OutlineLine<Id>[],
  line: OutlineLine<Id>,
  afterId: Id | null,
): readonly OutlineLine<Id>[] {
  const after = lines.findIndex(({ id }) => id === afterId)
  if (after < 0) return tidy([...lines, line])
  const place = line.depth === 0 ? endOfBlock(lines, after) : after + 1
  return tidy([...lines.slice(0, place), line, ...lines.slice(place)])
}

function insertBefore<Id extends string>(
  lines: readonly OutlineLine<Id>[],
  block: readonly OutlineLine<Id>[],
  beforeId: Id | null,
): readonly OutlineLine<Id>[] {
  const rest = lines.filter((line) => !block.includes(line))
  const found = rest.findIndex((line) => line.id === beforeId)
  const place = found < 0 ? rest.length : found
  return tidy([...rest.slice(0, place), ...block, ...rest.slice(place)])
}

function endOfBlock(lines: readonly OutlineLine[], from: number): number {
  if (lines[from]?.depth === 1) return from + 1
  const next = lines.findIndex((line, index) => index > from && line.depth === 0)
  return next < 0 ? lines.length : next
}

function startAbove(lines: readonly OutlineLine[], from: number): number {
  if (lines[from]?.depth === 1) return from - 1
  return lines.findLastIndex((line, index) => index < from && line.depth === 0)
}

/** The first line is always of the top level. */
function tidy<Id extends string>(lines: readonly OutlineLine<Id>[]): readonly OutlineLine<Id>[] {
  return lines.map((line, index) => (index === 0 && line.depth === 1 ? { ...line, depth: 0 } : line))
}
