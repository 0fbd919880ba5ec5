import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { createFrameReader, FRAME_BYTES } from '#shared/contract/frame.ts'
import type { Event } from '#shared/contract/wire.ts'
import { type Connection, type ConnectionBackend, createConnection } from './connection.ts'
import { createFrameSender } from './frame-sender.ts'
import { refusalStatus, refusalStatusOfUpgrade } from './request-guard.ts'
import { securityHeaders } from './security-headers.ts'
import { answerStatic, listStaticFiles } from './static-files.ts'

const messageLimitBytes = 32 * 1024 * 1024
const helloWithinMs = 5_000
const farewellMs = 500
/** Sockets that have not yet said hello; a page needs one. */
const strangerLimitCount = 16

type LocalServerOptions = {
  readonly backend: ConnectionBackend
  readonly rendererFolder: string
  readonly token: string
  /** Told whenever a page has come or gone. */
  readonly onPageCount?: (count: number) => void
}

export type LocalServer = {
  /**
   * Begins to listen on 127.0.0.1 and says on which port.
   *
   * @throws the error of the operating system, `EADDRINUSE` when the port is taken.
   */
  readonly listen: (port: number) => Promise<number>
  readonly tell: (event: Event) => void
  readonly pageCount: () => number
  /** From now on nothing new is taken; what was asked for is still answered. */
  readonly stopReceiving: () => void
  readonly close: () => Promise<void>
}

/** Serves the built renderer and the wire on loopback, to the one browser that holds the token. */
export function createLocalServer({ backend, rendererFolder, token, onPageCount }: LocalServerOptions): LocalServer {
  const files = listStaticFiles(rendererFolder)
  const pages = new Set<Connection>()
  let isEnding = false
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES + 64, perMessageDeflate: false })
  const server = createServer({ maxHeaderSize: 8_192, headersTimeout: 5_000, requestTimeout: 10_000 }, (request, response) => {
    const status = refusalStatus(request, portOf(server))
    if (status === undefined) void writeFile(files, request, response)
    else response.writeHead(status, { ...securityHeaders('none'), 'cache-control': 'no-store', connection: 'close' }).end()
  })

  server.on('upgrade', (request, socket, head) => {
    const isFull = sockets.clients.size - pages.size >= strangerLimitCount
    const status = refusalStatusOfUpgrade(request, portOf(server)) ?? (isEnding || isFull ? 503 : undefined)
    if (status !== undefined) {
      refuseUpgrade(socket, status)
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      serveSocket(webSocket, backend, token, (connection, isThere) => {
        if (isThere) pages.add(connection)
        else pages.delete(connection)
        onPageCount?.(pages.size)
      })
    })
  })

  return {
    listen: (port) => listen(server, port),
    tell: (event) => {
      for (const page of pages) page.tell(event)
    },
    pageCount: () => pages.size,
    stopReceiving: () => {
      isEnding = true
      for (const client of sockets.clients) client.removeAllListeners('message')
    },
    close: () => close(server, sockets),
  }
}

/** Nothing is answered before the token; whatever is not a message of ours ends the socket. */
function serveSocket(
  webSocket: WebSocket,
  backend: ConnectionBackend,
  token: string,
  onPage: (page: Connection, isThere: boolean) => void,
): void {
  const post = createFrameSender((frame, onTaken) => webSocket.send(frame, onTaken))
  const connection = createConnection(backend, post)
  const readFrame = createFrameReader(messageLimitBytes)
  let isPage = false
  const strangerTimer = setTimeout(() => webSocket.terminate(), helloWithinMs)

  webSocket.on('message', (data: RawData, isBinary: boolean) => {
    const message = isBinary ? readSafely(readFrame, data) : 'not ours'
    if (message === undefined) return
    if (!isPage && !isHello(message, token)) {
      webSocket.close(1008)
      return
    }
    if (!connection.receive(message)) {
      webSocket.close(1008)
      return
    }
    if (isPage) return
    isPage = true
    clearTimeout(strangerTimer)
    onPage(connection, true)
  })
  webSocket.on('close', () => {
    clearTimeout(strangerTimer)
    connection.close()
    if (isPage) onPage(connection, false)
  })
  // `ws` closes the socket itself after an error, for instance a frame that is too large.
  webSocket.on('error', () => undefined)
}

function readSafely(readFrame: (frame: Uint8Array) => unknown, data: RawData): unknown {
  try {
    // As plain bytes: a Buffer shares its memory with other sockets, and cuts differently.
    const { buffer, byteOffset, byteLength } = data as Buffer
    return readFrame(new Uint8Array(buffer, byteOffset, byteLength))
  } catch {
    return 'not ours'
  }
}

function isHello(message: unknown, token: string): boolean {
  if (typeof message !== 'object' || message === null) return false
  const { kind, token: given } = message as { readonly kind?: unknown; readonly token?: unknown }
  if (kind !== 'hello' || typeof given !== 'string') return false
  const expected = Buffer.from(token)
  const found = Buffer.from(given)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

async function writeFile(files: ReadonlyMap<string, string>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answerStatic(files, request.url ?? '')
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? -1
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject)
      resolve(portOf(server))
    })
  })
}

/** Lets what was already answered reach the pages, which then close by themselves; not for long. */
async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const client of sockets.clients) client.close(1001)
  const timer = setTimeout(() => {
    for (const client of sockets.clients) client.terminate()
    server.closeAllConnections()
  }, farewellMs)
  server.closeIdleConnections()
  await closed
  clearTimeout(timer)
}
