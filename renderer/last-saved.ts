import { createStore, useStore } from './store.ts'

const lastSaved = createStore<string | null>(null)

/** Notes that the database has acknowledged a commit. */
export const noteSaved: (at: string) => void = lastSaved.set

/** Instant of the last acknowledged commit of this window, or null. */
export function useLastSavedAt(): string | null {
  return useStore(lastSaved)
}
