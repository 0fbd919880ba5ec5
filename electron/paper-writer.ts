import { Worker } from 'node:worker_threads'
import type { Paper } from '#shared/documents/tree.ts'
import { Refusal } from '#shared/errors.ts'
import type { WriteReply, WriteRequest } from './papers-worker.ts'

/** The thread that turns paper trees into Word files. */
export type PaperWriter = {
  readonly write: (paper: Paper) => Promise<Uint8Array>
  readonly stop: () => Promise<void>
}

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (reason: Error) => void }

/**
 * Gives a thread for Word files, started with the first of them; the signal ends it in the middle of a file.
 *
 * @throws {Refusal} `request.cancelled` from `write`, after the signal.
 */
export function startPaperWriter(signal: AbortSignal): PaperWriter {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let ended: Error | undefined
  let count = 0

  const end = (reason: Error) => {
    ended ??= reason
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const stop = async () => {
    signal.removeEventListener('abort', handleAbort)
    await worker?.terminate()
  }
  const handleAbort = () => {
    end(new Refusal('request.cancelled', {}))
    void stop()
  }
  const start = () => {
    const started = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
    started.on('message', (reply: WriteReply) => {
      const request = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('bytes' in reply) request?.resolve(reply.bytes)
      else request?.reject(new Error(reply.problem))
    })
    started.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => end(new Error('The thread that writes papers has ended')))
    return started
  }

  signal.addEventListener('abort', handleAbort, { once: true })
  return {
    stop,
    write: (paper) => {
      if (signal.aborted) handleAbort()
      if (ended !== undefined) return Promise.reject(ended)
      worker ??= start()
      const id = ++count
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker?.postMessage({ id, paper } satisfies WriteRequest)
      })
    },
  }
}

// Built, both lie side by side as .js; in tests Node runs the source itself.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './papers-worker.ts' : './papers-worker.js', import.meta.url)
