import { useSyncExternalStore } from 'react'

type Toast = {
  readonly id: number
  readonly text?: string
  readonly error?: unknown
  /** Whether the last operation of this window can be taken back from the toast. */
  readonly undoable: boolean
}

let current: Toast | null = null
let count = 0
const listeners = new Set<() => void>()

/** Says what happened, one message at a time. */
export function showToast({ text, undoable = false }: { readonly text: string; readonly undoable?: boolean }): void {
  set({ id: ++count, text, undoable })
}

/** Shows an error as its sentence; it stays until it is closed. */
export function showError(error: unknown): void {
  set({ id: ++count, error, undoable: false })
}

/** Takes the message away. */
export function closeToast(): void {
  set(null)
}

/** The message to show now, or null. */
export function useToast(): Toast | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}

function set(toast: Toast | null): void {
  current = toast
  for (const listener of listeners) listener()
}
