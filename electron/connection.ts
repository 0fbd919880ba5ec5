import { randomUUID } from 'node:crypto'
import type { Event, FromHost, Send, ToHost } from '#shared/contract/wire.ts'
import { isToHost } from './to-host.ts'

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

/** Enough for every batch whose announcement can still be under way. */
const rememberedCount = 256

/** Connects one window with the back end; the transport has already made sure whose window it is. */
export function createConnection(backend: ConnectionBackend, post: (message: FromHost) => void): Connection {
  let isOpen = true
  const ownCommands = new Set<string>()
  const postIfOpen = (message: FromHost) => {
    if (isOpen) post(message)
  }
  return {
    id: randomUUID(),
    receive: (message) => {
      if (!isToHost(message)) return false
      if (message.kind === 'request') remember(ownCommands, message.request.commandId)
      answer(backend, message, postIfOpen)
      return true
    },
    tell: (event) => {
      // A window has its own minutes already; they would only come back while it types on.
      const isEcho = event.kind === 'minutes' && ownCommands.has(event.origin)
      if (!isEcho) postIfOpen({ kind: 'event', event })
    },
    close: () => {
      isOpen = false
    },
  }
}

function answer(backend: ConnectionBackend, message: ToHost, post: (message: FromHost) => void): void {
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

function remember(commands: Set<string>, id: string): void {
  commands.add(id)
  if (commands.size <= rememberedCount) return
  for (const oldest of commands) {
    commands.delete(oldest)
    return
  }
}
