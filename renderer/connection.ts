import { useSyncExternalStore } from 'react'
import type { Connection } from './transport.ts'

let state: Connection = 'connecting'
const listeners = new Set<() => void>()

/** Notes what the transport says about its connection. */
export function noteConnection(next: Connection): void {
  state = next
  for (const listener of listeners) listener()
}

/** Whether the program behind this window can be reached. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
