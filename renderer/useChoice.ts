import { useState } from 'react'

/** Lines of a list that are chosen for something done with several at once. */
export type Choice<Id extends string> = {
  /** In the order of the list; what is no longer shown is not chosen. */
  readonly chosen: readonly Id[]
  readonly isAll: boolean
  readonly has: (id: Id) => boolean
  /** Several, such as those of a folded line, count as chosen when all of them are. */
  readonly toggle: (...ids: readonly Id[]) => void
  /** Everything from what was toggled last to these, as Shift and a click choose it. */
  readonly extendTo: (...ids: readonly Id[]) => void
  readonly add: (ids: readonly Id[]) => void
  readonly toggleAll: () => void
  readonly clear: () => void
}

/** Begins with nothing chosen. */
export function useChoice<Id extends string>(shown: readonly Id[]): Choice<Id> {
  const [kept, setKept] = useState<ReadonlySet<Id>>(new Set())
  const [last, setLast] = useState<readonly Id[]>([])
  const chosen = shown.filter((id) => kept.has(id))
  const isAll = chosen.length > 0 && chosen.length === shown.length
  const set = (ids: readonly Id[]) => setKept(new Set(ids))
  const toggle = (...ids: readonly Id[]) => {
    set(ids.every((id) => kept.has(id)) ? chosen.filter((id) => !ids.includes(id)) : [...chosen, ...ids])
    setLast(ids)
  }
  return {
    chosen,
    isAll,
    has: (id) => kept.has(id),
    toggle,
    extendTo: (...ids) => {
      const from = last.filter((id) => shown.includes(id))
      if (from.length === 0) return toggle(...ids)
      const places = [...from, ...ids].map((id) => shown.indexOf(id))
      set([...chosen, ...shown.slice(Math.min(...places), Math.max(...places) + 1)])
      setLast(ids)
    },
    add: (ids) => set([...chosen, ...ids]),
    toggleAll: () => set(isAll ? [] : shown),
    clear: () => set([]),
  }
}
