import { useState } from 'react'

/** Lines of a list that are chosen for something done with several at once. */
export type Choice<Id extends string> = {
  /** In the order of the list; what is no longer shown is not chosen. */
  readonly chosen: readonly Id[]
  readonly has: (id: Id) => boolean
  readonly toggle: (id: Id) => void
  readonly add: (ids: readonly Id[]) => void
  readonly toggleAll: () => void
  readonly clear: () => void
}

/** Begins with nothing chosen. */
export function useChoice<Id extends string>(shown: readonly Id[]): Choice<Id> {
  const [kept, setKept] = useState<ReadonlySet<Id>>(new Set())
  const chosen = shown.filter((id) => kept.has(id))
  const set = (ids: readonly Id[]) => setKept(new Set(ids))
  return {
    chosen,
    has: (id) => kept.has(id),
    toggle: (id) => set(kept.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
    add: (ids) => set([...chosen, ...ids]),
    toggleAll: () => set(chosen.length === shown.length ? [] : shown),
    clear: () => set([]),
  }
}
