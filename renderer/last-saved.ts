import { createStore, useStore } from './store.ts'

/** How far typed text is on its way to the disk. */
export type TextState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** `at` is the instant of the commit. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }

const lastSaved = createStore<string | null>(null)
const text = createStore<TextState>({ kind: 'idle' })

/** Notes that the database has acknowledged a commit. */
export const noteSaved: (at: string) => void = lastSaved.set

/** Notes what became of the text that is being typed in this window. */
export function noteText(state: TextState): void {
  if (state.kind === 'saved') noteSaved(state.at)
  text.set(state)
}

/** Instant of the last acknowledged commit of this window, or null. */
export function useLastSavedAt(): string | null {
  return useStore(lastSaved)
}

/** What became of the text that is being typed in this window. */
export function useTextState(): TextState {
  return useStore(text)
}
