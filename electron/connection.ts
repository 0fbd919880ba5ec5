import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Event, FromHost, Send } from '#shared/contract/wire.ts'

/** What a connection needs of the back end. */
export type ConnectionBackend = {
  readonly send: Send
  readonly cancel: (commandId: string) => void
}

/** One window, on whichever transport. */
export type Connection = {
  readonly id: string
  /** Takes what the window sent, and says whether it was a message at all. */
  readonly receive: (message: unknown) => boolean
  readonly tell: (event: Event) => void
  /** Nothing is posted from now on; what was asked still runs to its end. */
  readonly close: () => void
}

const commandId = z.string().min(1).max(100)
const ToHost = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hello'), token: z.string().max(200) }),
  z.strictObject({
    kind: z.literal('request'),
    request: z.strictObject({ commandId, name: z.string().min(1).max(100), input: z.unknown() }),
  }),
  z.strictObject({ kind: z.literal('cancel'), commandId }),
])

/** Connects one window with the back end; the transport has already made sure whose window it is. */
export function createConnection(backend: ConnectionBackend, post: (message: FromHost) => void): Connection {
  let isOpen = true
  const postIfOpen = (message: FromHost) => {
    if (isOpen) post(message)
  }
  return {
    id: randomUUID(),
    receive: (message) => {
      const parsed = ToHost.safeParse(message)
      if (!parsed.success) return false
      answer(backend, parsed.data, postIfOpen)
      return true
    },
    tell: (event) => postIfOpen({ kind: 'event', event }),
    close: () => {
      isOpen = false
    },
  }
}

function answer(backend: ConnectionBackend, message: z.infer<typeof ToHost>, post: (message: FromHost) => void): void {
  if (message.kind === 'hello') {
    post({ kind: 'welcome' })
    return
  }
  if (message.kind === 'cancel') {
    backend.cancel(message.commandId)
    return
  }
  const { request } = message
  // `Send` answers every failure as a value, so that a rejection here is a broken back end, which ends the process.
  void backend.send(request).then((reply) => post({ kind: 'reply', commandId: request.commandId, reply }))
}
