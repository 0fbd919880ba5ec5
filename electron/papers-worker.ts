import { parentPort } from 'node:worker_threads'
import { paperToWord } from '#shared/documents/kit.ts'
import type { Paper } from '#shared/documents/tree.ts'

/** One paper to write, named by the caller. */
export type WriteRequest = { readonly id: number; readonly paper: Paper }
/** Its Word file, or what went wrong. */
export type WriteReply = { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly problem: string }

// A paper at a time: the thread exists so that neither typing nor saving ever waits for Word files.
parentPort?.on('message', ({ id, paper }: WriteRequest) => {
  paperToWord(paper).then(
    (bytes) => answer({ id, bytes }),
    (error: unknown) => answer({ id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

function answer(reply: WriteReply): void {
  parentPort?.postMessage(reply)
}
