import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { SafeCopyManifest } from '#db/backup.ts'
import type { FromWorker, ToWorker, WorkerData } from '#db/worker-messages.ts'
import type { Event, Reply, Request } from '#shared/contract/wire.ts'
import { Refusal, type RefusalCode, type Refusals } from '#shared/errors.ts'

export type DatabaseThread = {
  readonly send: (request: Request) => Promise<Reply>
  /** Writes a verified copy; the thread goes on answering meanwhile. */
  readonly copyTo: (path: string) => Promise<SafeCopyManifest>
  /** Ends after everything under way has been committed. */
  readonly close: () => Promise<void>
}

type DatabaseThreadOptions = WorkerData & {
  readonly onEvent: (event: Event) => void
  readonly onProblem: (reference: string, name: string, stack: string) => void
}

/** Beside the bundle in the program, the source itself in tests. */
const WORKER = import.meta.url.endsWith('.ts') ? new URL('../db/worker.ts', import.meta.url) : new URL('./db-worker.js', import.meta.url)

let spare: Worker | undefined

/**
 * Starts a thread before it is known which database it is for; the next one that is opened takes it.
 *
 * A thread takes as long to start as Node itself, and meanwhile the rest of a host can be loaded.
 */
export function startThreadEarly(): void {
  spare = new Worker(WORKER)
  // If nothing is opened, for a folder that is refused, it keeps nobody waiting.
  spare.unref()
}

function takeThread(): Worker {
  const worker = spare ?? new Worker(WORKER)
  spare = undefined
  worker.ref()
  return worker
}

/**
 * Starts the thread that owns the only connection to a database.
 *
 * @throws {Refusal} when the database cannot be opened: in use, newer, damaged, not ours.
 */
export async function startDatabase({ onEvent, onProblem, ...data }: DatabaseThreadOptions): Promise<DatabaseThread> {
  const worker = takeThread()
  const replies = new Map<string, ((reply: Reply) => void)[]>()
  const copies = new Map<string, { readonly resolve: (manifest: SafeCopyManifest) => void; readonly reject: (error: Error) => void }>()
  const closed = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<void>()
  let gone: Error | null = null

  const fail = (error: Error) => {
    gone = error
    ready.reject(error)
    for (const waiting of replies.values()) for (const resolve of waiting) resolve(lost(error))
    for (const { reject } of copies.values()) reject(error)
    replies.clear()
    copies.clear()
    closed.resolve()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the database thread has ended')))
  worker.on('message', (message: FromWorker) => {
    switch (message.kind) {
      case 'ready':
        return ready.resolve()
      case 'failed':
        return ready.reject(
          message.reply.ok
            ? new Error('opening failed')
            : new Refusal(message.reply.error.code, message.reply.error.details as Refusals[RefusalCode]),
        )
      case 'reply':
        for (const resolve of replies.get(message.commandId) ?? []) resolve(message.reply)
        replies.delete(message.commandId)
        return
      case 'copied':
        if (message.manifest !== null) copies.get(message.id)?.resolve(message.manifest)
        else copies.get(message.id)?.reject(new Error(message.problem))
        copies.delete(message.id)
        return
      case 'event':
        return onEvent(message.event)
      case 'problem':
        return onProblem(message.reference, message.name, message.stack)
      default:
        return closed.resolve()
    }
  })
  const post = (message: ToWorker) => worker.postMessage(message)
  post({ kind: 'open', data })
  await ready.promise

  return {
    send: (request) =>
      new Promise((resolve) => {
        if (gone !== null) return resolve(lost(gone))
        const waiting = replies.get(request.commandId)
        // A repetition that arrives while the first is under way waits for the same answer.
        if (waiting !== undefined) return void waiting.push(resolve)
        replies.set(request.commandId, [resolve])
        post({ kind: 'request', request })
      }),
    copyTo: (path) =>
      new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone)
        const id = randomUUID()
        copies.set(id, { resolve, reject })
        post({ kind: 'copy', id, path })
      }),
    close: async () => {
      if (gone === null) post({ kind: 'close' })
      await closed.promise
    },
  }
}

function lost(error: Error): Reply {
  return { ok: false, error: { code: 'internal', details: { reference: error.message } } }
}
