import { encodeFrames } from '#shared/contract/frame.ts'

/** Writes one frame and says when the operating system has taken it. */
type WriteFrame = (frame: Uint8Array, onTaken: () => void) => void

/**
 * Makes a sender of messages over a socket.
 *
 * A message of several frames is given out one frame at a time, so that the reply to a keystroke overtakes a file.
 */
export function createFrameSender(write: WriteFrame): (message: unknown) => void {
  let messageCount = 0
  const waiting: Uint8Array[] = []
  let isWriting = false

  const writeNext = () => {
    const frame = waiting.shift()
    isWriting = frame !== undefined
    if (frame !== undefined) write(frame, writeNext)
  }

  return (message) => {
    const frames = encodeFrames(message, messageCount++ >>> 0)
    const [only, second] = frames
    if (only !== undefined && second === undefined) {
      write(only, () => undefined)
      return
    }
    waiting.push(...frames)
    if (!isWriting) writeNext()
  }
}
