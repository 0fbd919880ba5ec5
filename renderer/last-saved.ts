import { useSyncExternalStore } from 'react'

let lastSavedAt: string | null = null
const listeners = new Set<() => void>()

/** Notes that the store has acknowledged a commit. */
export function noteSaved(at: string): void {
  lastSavedAt = at
  for (const listener of listeners) listener()
}

/** Instant of the last acknowledged commit of this window, or null. */
export function useLastSavedAt(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lastSavedAt,
  )
}
