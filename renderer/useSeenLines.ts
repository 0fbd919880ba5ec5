import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'

/** More lines than this are drawn only where they can be seen. */
const LONG_FROM = 200

type SeenLinesOptions = {
  readonly count: number
  /** Height of a line in pixels, as its style has it. */
  readonly heightOf: (index: number) => number
  /** Height in pixels of the heads of columns, which stay at the top. */
  readonly columnsPx: number
  readonly scroller: RefObject<HTMLElement | null>
  /** The line that the keyboard is at, and the id of its element; -1 = none. It is kept in sight. */
  readonly current: number
  readonly currentDomId: string
  /** Another object whenever lines are folded or unfolded, which leaves the list where the person looks. */
  readonly folds: object
}

/** Which lines of a list are drawn: all of a short one, of a long one those in sight; and the pixels above and below them. */
export function useSeenLines({ count, heightOf, columnsPx, scroller, current, currentDomId, folds }: SeenLinesOptions) {
  const isLong = count > LONG_FROM
  const virtual = useVirtualizer({
    count: isLong ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    overscan: 12,
    scrollPaddingStart: columnsPx,
  })
  const settled = useRef({ currentDomId, folds })
  useEffect(() => {
    const isFolding = settled.current.folds !== folds && settled.current.currentDomId === currentDomId
    settled.current = { currentDomId, folds }
    if (current < 0 || isFolding) return
    if (isLong) virtual.scrollToIndex(current)
    else document.getElementById(currentDomId)?.scrollIntoView({ block: 'nearest' })
  }, [current, currentDomId, folds, isLong, virtual])
  if (!isLong) return { first: 0, last: count, before: 0, after: 0 }
  const seen = virtual.getVirtualItems()
  const [top, bottom] = [seen[0], seen.at(-1)]
  if (top === undefined || bottom === undefined) return { first: 0, last: 0, before: virtual.getTotalSize(), after: 0 }
  return { first: top.index, last: bottom.index + 1, before: top.start, after: virtual.getTotalSize() - bottom.end }
}
