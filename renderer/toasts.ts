import { createStore, useStore } from './store.ts'

/** A button in a message. */
export type ToastAction = { readonly label: string; readonly run: () => void }
/** What a message says, and what can be done at once. */
export type Message = { readonly text: string; readonly actions?: readonly ToastAction[] }

type Toast = {
  readonly id: number
  readonly actions: readonly ToastAction[]
  readonly text?: string
  readonly error?: unknown
  /** Whether the last operation of this window can be taken back from the toast. */
  readonly undoable: boolean
}

const current = createStore<Toast | null>(null)
let count = 0

/** Says what happened, one message at a time. */
export function showToast({ text, actions = [], undoable = false }: Message & { readonly undoable?: boolean }): void {
  current.set({ id: ++count, text, actions, undoable })
}

/** Shows an error as its sentence, with what can be done instead; it stays until it is closed. */
export function showError(error: unknown, actions: readonly ToastAction[] = []): void {
  current.set({ id: ++count, error, actions, undoable: false })
}

/** Takes the message away. */
export function closeToast(): void {
  current.set(null)
}

/** The message to show now, or null. */
export function useToast(): Toast | null {
  return useStore(current)
}
