import { useState } from 'react'
import type { ActionId } from '#shared/domain/action.ts'

/** Which actions are chosen for a change of many, kept to those that are on the list. */
export function useActionChoice(shown: readonly ActionId[]) {
  const [kept, setKept] = useState<ReadonlySet<ActionId>>(new Set())
  const chosen = shown.filter((id) => kept.has(id))
  const set = (ids: readonly ActionId[]) => setKept(new Set(ids))
  return {
    chosen,
    has: (id: ActionId) => kept.has(id),
    clear: () => set([]),
    toggle: (id: ActionId) => set(kept.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
    add: (ids: readonly ActionId[]) => set([...chosen, ...ids]),
    toggleAll: () => set(chosen.length === shown.length ? [] : shown),
  }
}
