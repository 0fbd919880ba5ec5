import { createStore, useStore } from './store.ts'

/** The group whose lists somebody works with in this window; stays while screens without such a filter are looked at. */
export const chosenGroup = createStore<string | undefined>(undefined)

type Place = { readonly pathname: string; readonly search: { readonly group?: string } }

/** Screens that show one group when it is chosen. */
const FILTERED = ['/meetings', '/actions', '/matrix', '/matrix/pictures', '/matrix/years', '/people', '/documents']

/** Whether a screen shows one group when it is chosen. */
export function isFiltered(pathname: string): boolean {
  return FILTERED.includes(pathname)
}

/** The group that stays chosen after going from one place to another. */
export function groupAfter(chosen: string | undefined, from: Place | undefined, to: Place): string | undefined {
  if (!isFiltered(to.pathname)) return chosen
  if (to.search.group !== undefined) return to.search.group
  // A link to one record says no group and forgets none; only where one was shown it has been lifted.
  return from?.pathname === to.pathname && from.search.group !== undefined ? undefined : chosen
}

/** What the address of a place says when it is gone to as a whole: the group that was chosen before. */
export function useGroupSearch(): (to: string) => { readonly group?: string } {
  const group = useStore(chosenGroup)
  return (to) => (group !== undefined && isFiltered(to) ? { group } : {})
}
