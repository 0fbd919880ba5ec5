import { ipcMain, type WebContents } from 'electron'
import type { Event } from '#shared/contract/wire.ts'
import { fromHostChannel, toHostChannel } from './channels.ts'
import { type Connection, type ConnectionBackend, createConnection } from './connection.ts'
import { isTrustedSender } from './sender-check.ts'

type IpcServer = {
  readonly tell: (event: Event) => void
}

/**
 * Answers the wire over IPC, to the main frames of our own windows only.
 *
 * @param isOwnWindow tells whether the contents belong to a window that this program has made.
 * @param onRefused told the address of a frame that had no business here, or sent what is no message of ours.
 */
export function serveIpc(
  backend: ConnectionBackend,
  isOwnWindow: (contents: WebContents) => boolean,
  onRefused: (address: string) => void,
): IpcServer {
  const connections = new Map<WebContents, Connection>()
  ipcMain.on(toHostChannel, (event, message: unknown) => {
    if (!isTrustedSender(event, isOwnWindow)) {
      onRefused(event.senderFrame?.url ?? 'a frame that has gone')
      return
    }
    const connection = isHello(message) ? connect(backend, event.sender, connections) : connections.get(event.sender)
    if (connection?.receive(message) !== true) onRefused(event.sender.getURL())
  })
  return {
    tell: (event) => {
      for (const connection of connections.values()) connection.tell(event)
    },
  }
}

/** A page that was read again says hello again; what the old one asked for is answered to nobody. */
function connect(backend: ConnectionBackend, contents: WebContents, connections: Map<WebContents, Connection>): Connection {
  const former = connections.get(contents)
  former?.close()
  const connection = createConnection(backend, (message) => {
    if (!contents.isDestroyed()) contents.send(fromHostChannel, message)
  })
  connections.set(contents, connection)
  if (former === undefined) {
    contents.once('destroyed', () => {
      connections.get(contents)?.close()
      connections.delete(contents)
    })
  }
  return connection
}

function isHello(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { readonly kind?: unknown }).kind === 'hello'
}
