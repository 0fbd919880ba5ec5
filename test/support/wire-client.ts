import { WebSocket } from 'ws'
import { createFrameReader, encodeFrames } from '#shared/contract/frame.ts'
import type { FromHost, ToHost } from '#shared/contract/wire.ts'

/** A window's end of the socket, as a program. */
export type WireClient = {
  readonly send: (message: ToHost) => void
  readonly sendRaw: (data: Uint8Array | string) => void
  /** The next message that fits; those before it are passed over. */
  readonly next: (fits: (message: FromHost) => boolean) => Promise<FromHost>
  readonly received: readonly FromHost[]
  /** Code with which the socket was closed. */
  readonly closed: Promise<number>
  readonly close: () => void
}

/** Opens a socket to a local host and waits until it is open. */
export async function openWireClient(port: number, origin = `http://127.0.0.1:${port}`): Promise<WireClient> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { origin, perMessageDeflate: false })
  const readFrame = createFrameReader(64 * 1024 * 1024)
  const received: FromHost[] = []
  const waiting = new Set<() => void>()
  let messageCount = 0
  socket.on('message', (data: Buffer) => {
    const message = readFrame(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    if (message === undefined) return
    received.push(message as FromHost)
    for (const look of waiting) look()
  })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    send: (message) => {
      for (const frame of encodeFrames(message, messageCount++)) socket.send(frame)
    },
    sendRaw: (data) => socket.send(data),
    next: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = received.find(fits)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    received,
    closed,
    close: () => socket.terminate(),
  }
}

/** Opens a socket and says hello with the token. */
export async function openPage(port: number, token: string): Promise<WireClient> {
  const client = await openWireClient(port)
  client.send({ kind: 'hello', token })
  await client.next(({ kind }) => kind === 'welcome')
  return client
}
