import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { v7 } from 'uuid'
import type { Request } from '#shared/contract/wire.ts'
import { copyDatabase } from './backup.ts'
import { createDispatch } from './dispatch.ts'
import { storeStaleMinutesText } from './handlers/minutes-text.ts'
import type { NumberLog } from './issued-numbers.ts'
import { withQueries } from './open.ts'
import type { OpenStore } from './open-store.ts'
import type { FromWorker, ToWorker, WorkerData } from './worker-messages.ts'

const TEXT_REFRESH_MS = 1_000

/** Answers one message of the host. */
export type Answer = (message: ToWorker) => Promise<void>

/** Makes what answers the host out of an open database until it is told to close. */
export function createAnswer(
  { numberLog, ...store }: OpenStore & { readonly numberLog: NumberLog },
  { deviceId, fixedNow }: WorkerData,
  post: (message: FromWorker) => void,
): Answer {
  const { db, sqlite } = withQueries(store)
  const dispatch = createDispatch({
    db,
    now: () => (fixedNow === null ? new Date() : new Date(fixedNow)),
    newId: v7,
    deviceId,
    numberLog,
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

  return async (message) => {
    switch (message.kind) {
      case 'request': {
        const reply = await dispatch(message.request)
        // Before the reply, so that whoever has the reply knows that something was written.
        if (reply.ok && announceTyping(message.request, post)) keepTextFresh()
        post({ kind: 'reply', commandId: message.request.commandId, reply })
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
        // Kysely leaves open what it was never asked anything of.
        sqlite.close()
        post({ kind: 'closed' })
        parentPort?.close()
    }
  }
}

/** The other windows apply the same bytes; the host leaves the writer out. Returns false for requests that type nothing. */
function announceTyping({ commandId, name, input }: Request, post: (message: FromWorker) => void): boolean {
  const batch = name === 'minutes.append' ? input : name === 'minutes.capture' ? (input as { readonly update: unknown }).update : null
  if (batch === null) return false
  const { docId, bytes } = batch as { readonly docId: string; readonly bytes: Uint8Array }
  post({ kind: 'event', event: { kind: 'minutes', docId, bytes, origin: commandId } })
  return true
}
