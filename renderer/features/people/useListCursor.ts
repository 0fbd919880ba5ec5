import { useState } from 'react'
import { useKeys } from '../../keys.ts'

type ListCursor = {
  readonly ids: readonly string[]
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
}

/** Moves through a list with ↑ ↓; with the side panel open the panel follows. */
export function useListCursor({ ids, openId, onOpen }: ListCursor) {
  const [remembered, setRemembered] = useState<string | undefined>(undefined)
  const wanted = openId ?? remembered
  const chosen = wanted !== undefined && ids.includes(wanted) ? wanted : undefined
  const cursor = chosen ?? ids[0]
  const moveTo = (index: number) => {
    const id = ids[Math.min(ids.length - 1, Math.max(0, index))]
    if (id === undefined) return
    setRemembered(id)
    if (openId !== undefined) onOpen(id)
    const row = document.getElementById(rowId(id))
    row?.focus()
    row?.scrollIntoView?.({ block: 'nearest' })
  }
  const here = cursor === undefined ? -1 : ids.indexOf(cursor)
  // Nothing is chosen until the list was touched: the first ↓ goes to the first row.
  const step = (by: 1 | -1) => moveTo(chosen === undefined ? 0 : here + by)
  // Enter needs no key of its own: the current row is a button that has the focus.
  useKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1) })
  return {
    /** The row that Tab reaches. */
    cursor,
    /** The row somebody went to; undefined until then, so that no key acts on a row nobody chose. */
    chosen,
    setCursor: setRemembered,
    onPrevious: here > 0 ? () => moveTo(here - 1) : undefined,
    onNext: here >= 0 && here < ids.length - 1 ? () => moveTo(here + 1) : undefined,
  }
}

/** Gives the focus back to a row, wherever the list has moved it. */
export function focusRow(id: string | undefined): void {
  if (id !== undefined) document.getElementById(rowId(id))?.focus()
}

/** Id of the element that has the focus when a row is the current one. */
export function rowId(id: string): string {
  return `row-${id}`
}
