import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { Refusal } from '#shared/errors.ts'
import type { Answer } from './create-answer.ts'
import { DATABASE_FILE, NUMBER_LOG_FILE } from './files.ts'
import { openNumberLog } from './issued-numbers.ts'
import { asRefusal, type OpenStore, openStore } from './open-store.ts'
import type { FromWorker, ToWorker, WorkerData } from './worker-messages.ts'

let answering: Promise<Answer | undefined> | undefined

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'open') answering = serve(message.data, (reply) => parentPort?.postMessage(reply))
  const answer = await answering
  if (message.kind !== 'open') await answer?.(message)
})

async function serve(data: WorkerData, post: (message: FromWorker) => void): Promise<Answer | undefined> {
  const opened = await open(data, post)
  if (opened === undefined) {
    // Not thrown: an error of the thread would overtake the message that says which refusal it was.
    parentPort?.close()
    return undefined
  }
  const numberLog = openNumberLog(join(data.folder, NUMBER_LOG_FILE))
  post({ kind: 'ready' })
  // The lock is held; what answers is loaded while the host opens its door. Whatever is asked before waits for it.
  const { createAnswer } = await import('./create-answer.ts')
  return createAnswer({ ...opened, numberLog }, data, post)
}

async function open({ folder, safeCopiesFolder }: WorkerData, post: (message: FromWorker) => void): Promise<OpenStore | undefined> {
  try {
    return await openStore(join(folder, DATABASE_FILE), async (sqlite) => {
      const { safeCopyBeforeMigration } = await import('./backup.ts')
      await safeCopyBeforeMigration(safeCopiesFolder)(sqlite)
    })
  } catch (error) {
    const known = asRefusal(error)
    const wire =
      known instanceof Refusal
        ? { code: known.code, details: known.details }
        : { code: 'internal' as const, details: { reference: String(error) } }
    post({ kind: 'failed', reply: { ok: false, error: wire } })
    return undefined
  }
}
