import type { QueryClient } from '@tanstack/react-query'
import { chosenGroup } from './chosen-group.ts'
import { noteSaved } from './last-saved.ts'
import { rereadMatrix } from './reread-matrix.ts'
import { router } from './router.tsx'
import type { Transport } from './transport.ts'
import { forgetSteps } from './undo.ts'

const REFRESH_MS = 30
/** Typing comes many times a second. */
const TYPING_MS = 1_000

/** Reads again what the host says has changed. */
export function followHost(transport: Transport, cache: QueryClient): void {
  const refreshSoon = calmly(REFRESH_MS, () => void cache.invalidateQueries())
  const rereadSoon = calmly(TYPING_MS, () => rereadMatrix(cache))
  transport.onEvent((event) => {
    if (event.kind === 'changed') {
      noteSaved(new Date().toISOString())
      refreshSoon()
    }
    if (event.kind === 'minutes') rereadSoon()
    // First away from records that are no longer there, then everything is asked anew.
    if (event.kind === 'replaced') {
      forgetSteps(() => true)
      chosenGroup.set(undefined)
      void router.navigate({ to: '/' }).then(() => cache.resetQueries())
    }
  })
}

/** Many commands at once (seeds, imports) are one reading. */
function calmly(waitMs: number, read: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      read()
    }, waitMs)
  }
}
