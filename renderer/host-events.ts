import type { QueryClient } from '@tanstack/react-query'
import { noteSaved } from './last-saved.ts'
import { router } from './router.tsx'
import type { Transport } from './transport.ts'
import { forgetSteps } from './undo.ts'

const REFRESH_MS = 30

/** Reads again what the host says has changed. */
export function followHost(transport: Transport, cache: QueryClient): void {
  const refreshSoon = refreshing(cache)
  transport.onEvent((event) => {
    if (event.kind === 'changed') {
      noteSaved(new Date().toISOString())
      refreshSoon()
    }
    // First away from records that are no longer there, then everything is asked anew.
    if (event.kind === 'replaced') {
      forgetSteps(() => true)
      void router.navigate({ to: '/' }).then(() => cache.resetQueries())
    }
  })
}

/** Many commands at once (seeds, imports) are one reading. */
function refreshing(cache: QueryClient): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      void cache.invalidateQueries()
    }, REFRESH_MS)
  }
}
