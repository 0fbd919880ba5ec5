import { use, useEffect } from 'react'

/** A slow disk may take longer for the first screen; then the frame of the window is drawn before it. */
const PATIENCE_MS = 1_000

const drawn = Promise.withResolvers<void>()
let isWaiting = false

/**
 * Keeps a stand-in for something that is still loading from being drawn before the window has been drawn once.
 *
 * Where React has drawn a stand-in, it draws nothing more for 300 ms; the first screen is there in a fraction of that.
 */
export function useAfterFirstDrawing(): void {
  if (!isWaiting) setTimeout(drawn.resolve, PATIENCE_MS)
  isWaiting = true
  use(drawn.promise)
}

/** Notes that the window has been drawn; what loads from now on shows its stand-in at once. */
export function useFirstDrawing(): void {
  useEffect(drawn.resolve, [])
}
