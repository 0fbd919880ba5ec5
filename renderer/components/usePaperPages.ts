import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Paper } from '#shared/documents/tree.ts'
import { type Measured, type PageContent, paginate, piecesOf } from './paper-pages.ts'

/**
 * Pages are laid out this large and then scaled, on the screen and for the printer: a browser rounds the height of small lines,
 * and what fits in one size would not fit in another.
 */
export const layoutPxPerMm = 6

/** Pages of one section. */
export type SectionPages = readonly PageContent[]

/**
 * Spreads a paper over pages by measuring it where it is drawn out of sight.
 *
 * @returns the place to draw each section for measuring (`data-section`, its blocks as children), and the pages once known.
 */
export function usePaperPages(paper: Paper): readonly [RefObject<HTMLDivElement | null>, readonly SectionPages[] | null] {
  const place = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly SectionPages[] | null>(null)
  useLayoutEffect(() => {
    let isCurrent = true
    const measure = () => {
      if (isCurrent && place.current !== null) setPages(pagesIn(place.current, paper))
    }
    measure()
    // Text gets its real width only when the Lao font has arrived.
    if ('fonts' in document) void document.fonts.ready.then(measure)
    return () => {
      isCurrent = false
    }
  }, [paper])
  return [place, pages]
}

function pagesIn(place: HTMLElement, paper: Paper): readonly SectionPages[] {
  return paper.sections.map((section, index) => {
    const drawn = place.querySelectorAll<HTMLElement>(':scope > [data-section]')[index]
    const pieces = piecesOf(section)
    if (drawn === undefined) return paginate(pieces, [], 0)
    const { top, bottom } = section.marginsMm
    const pageMm = (section.orientation === 'landscape' ? 210 : 297) - top - bottom
    const measured = [...drawn.children].flatMap((child) => measuredParts(child))
    return paginate(pieces, measured, pageMm * layoutPxPerMm)
  })
}

/** A table is as many pieces as it has rows; the space below it belongs to its last row. */
function measuredParts(child: Element): readonly Measured[] {
  const height = outerHeight(child)
  const rows = child instanceof HTMLTableElement ? [...child.rows] : []
  if (rows.length === 0) return [{ height, headHeight: 0 }]
  const heights = rows.map((row) => row.getBoundingClientRect().height)
  const headHeight = rows.reduce((sum, row, index) => sum + (row.dataset.kind === 'head' ? (heights[index] ?? 0) : 0), 0)
  const rest = height - heights.reduce((sum, one) => sum + one, 0)
  return heights.map((one, index) => ({ height: index === heights.length - 1 ? one + rest : one, headHeight }))
}

function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element)
  return element.getBoundingClientRect().height + (Number.parseFloat(marginTop) || 0) + (Number.parseFloat(marginBottom) || 0)
}
