import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { v7 } from 'uuid'
import type { Event, Reply, Request } from '#shared/contract/wire.ts'
import { Refusal } from '#shared/errors.ts'
import { copyDatabase, type SafeCopyManifest, safeCopyBeforeMigration } from './backup.ts'
import { createDispatch } from './dispatch.ts'
import { DATABASE_FILE, NUMBER_LOG_FILE } from './files.ts'
import { storeStaleMinutesText } from './handlers/minutes-text.ts'
import { openNumberLog } from './issued-numbers.ts'
import { asRefusal, openDatabase } from './open.ts'

export type WorkerData = {
  /** Folder of this database; `swg-desk.sqlite` and the number log lie in it. */
  readonly folder: string
  readonly safeCopiesFolder: string
  readonly deviceId: string
  /** UTC instant at which the clock stands still, for tests and pictures; null = the laptop's clock. */
  readonly fixedNow: string | null
}

export type ToWorker =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'copy'; readonly id: string; readonly path: string }
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reply: Reply }
  | { readonly kind: 'reply'; readonly commandId: string; readonly reply: Reply }
  | { readonly kind: 'copied'; readonly id: string; readonly manifest: SafeCopyManifest | null; readonly problem: string }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'problem'; readonly reference: string; readonly name: string; readonly stack: string }
  | { readonly kind: 'closed' }

const TEXT_REFRESH_MS = 1_000

const port = parentPort
if (port !== null) await serve(workerData as WorkerData, (message) => port.postMessage(message))

async function serve({ folder, safeCopiesFolder, deviceId, fixedNow }: WorkerData, post: (message: FromWorker) => void): Promise<void> {
  const opened = await openDatabase(join(folder, DATABASE_FILE), safeCopyBeforeMigration(safeCopiesFolder)).catch((error: unknown) => {
    const known = asRefusal(error)
    const wire =
      known instanceof Refusal
        ? { code: known.code, details: known.details }
        : { code: 'internal' as const, details: { reference: String(error) } }
    post({ kind: 'failed', reply: { ok: false, error: wire } })
    return undefined
  })
  // Not thrown: an error of the thread would overtake the message that says which refusal it was.
  if (opened === undefined) return parentPort?.close()
  const { db, sqlite } = opened
  const dispatch = createDispatch({
    db,
    now: () => (fixedNow === null ? new Date() : new Date(fixedNow)),
    newId: v7,
    deviceId,
    numberLog: openNumberLog(join(folder, NUMBER_LOG_FILE)),
    report: (error, name) => {
      const reference = randomUUID().slice(0, 8)
      post({ kind: 'problem', reference, name, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      return reference
    },
    onChanged: (tables, opSeq) => post({ kind: 'event', event: { kind: 'changed', tables, opSeq } }),
  })

  let refresh: NodeJS.Timeout | undefined
  // Search reads the derived text; the minutes themselves are always read from what was typed.
  const keepTextFresh = () => {
    refresh ??= setTimeout(() => {
      refresh = undefined
      storeStaleMinutesText(db).catch((error: unknown) =>
        post({ kind: 'problem', reference: randomUUID().slice(0, 8), name: 'minutes text', stack: String(error) }),
      )
    }, TEXT_REFRESH_MS)
  }

  parentPort?.on('message', async (message: ToWorker) => {
    switch (message.kind) {
      case 'request': {
        const reply = await dispatch(message.request)
        post({ kind: 'reply', commandId: message.request.commandId, reply })
        if (reply.ok && announceTyping(message.request, post)) keepTextFresh()
        return
      }
      case 'copy':
        try {
          post({ kind: 'copied', id: message.id, manifest: await copyDatabase(sqlite, message.path), problem: '' })
        } catch (error) {
          post({ kind: 'copied', id: message.id, manifest: null, problem: error instanceof Error ? error.message : String(error) })
        }
        return
      default:
        clearTimeout(refresh)
        await db.destroy()
        post({ kind: 'closed' })
        parentPort?.close()
    }
  })
  post({ kind: 'ready' })
}

/** The other windows apply the same bytes; the host leaves the writer out. Returns false for requests that type nothing. */
function announceTyping({ commandId, name, input }: Request, post: (message: FromWorker) => void): boolean {
  const batch = name === 'minutes.append' ? input : name === 'minutes.capture' ? (input as { readonly update: unknown }).update : null
  if (batch === null) return false
  const { docId, bytes } = batch as { readonly docId: string; readonly bytes: Uint8Array }
  post({ kind: 'event', event: { kind: 'minutes', docId, bytes, origin: commandId } })
  return true
}
