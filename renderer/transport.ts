import { createFrameReader, encodeFrames } from '#shared/contract/frame.ts'
import type { Connect, Event, FromHost, Reply, Request, ToHost } from '#shared/contract/wire.ts'

/** Present in Electron only; put there by the preload. */
type PreloadedWindow = { readonly swgDesk?: { readonly connect: Connect } }

const REPLY_LIMIT_BYTES = 64 * 1024 * 1024
const RECONNECT_MS = 400
/** A secret that was refused stays wrong until the program or the address changes. */
const REFUSED_MS = 5_000
/** What the host closes a socket with whose secret it does not know. */
const POLICY_VIOLATION = 1008
const TOKEN_KEY = 'swgDeskToken'
const TOKEN_IN_FRAGMENT = /token=([\w-]+)/

/** `refused`: the program runs, but was started anew and does not know this window. */
export type Connection = 'connecting' | 'open' | 'lost' | 'refused'

export type Transport = {
  readonly send: (request: Request) => Promise<Reply>
  readonly cancel: (commandId: string) => void
  readonly onEvent: (listener: (event: Event) => void) => () => void
  /** Tells the present state at once, and every other one later. */
  readonly onConnection: (listener: (state: Connection) => void) => () => void
}

/** Reaches the back end: IPC inside Electron, one WebSocket elsewhere. Requests without a reply are sent again after a lost connection. */
export function createTransport(): Transport {
  const waiting = new Map<string, { readonly request: Request; readonly resolve: (reply: Reply) => void }>()
  const eventListeners = new Set<(event: Event) => void>()
  const connectionListeners = new Set<(state: Connection) => void>()
  let connection: Connection = 'connecting'
  const tellConnection = (next: Connection) => {
    connection = next
    for (const listener of connectionListeners) listener(next)
  }

  const receive = (message: FromHost) => {
    if (message.kind === 'reply') {
      waiting.get(message.commandId)?.resolve(message.reply)
      waiting.delete(message.commandId)
    } else if (message.kind === 'event') {
      for (const listener of eventListeners) listener(message.event)
    } else {
      tellConnection('open')
      for (const { request } of waiting.values()) post({ kind: 'request', request })
    }
  }
  const preloaded = (window as PreloadedWindow).swgDesk
  const post = preloaded ? preloaded.connect(receive) : connectSocket(receive, tellConnection)

  return {
    send: (request) =>
      new Promise((resolve) => {
        waiting.set(request.commandId, { request, resolve })
        post({ kind: 'request', request })
      }),
    cancel: (commandId) => post({ kind: 'cancel', commandId }),
    onEvent: (listener) => subscribe(eventListeners, listener),
    onConnection: (listener) => {
      listener(connection)
      return subscribe(connectionListeners, listener)
    },
  }
}

function subscribe<Item>(listeners: Set<Item>, listener: Item): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps one socket open; what is posted while it is closed is dropped here and sent again by the caller after `welcome`. */
function connectSocket(receive: (message: FromHost) => void, tell: (state: Connection) => void): (message: ToHost) => void {
  let token = takeToken()
  let messageNumber = 0
  let socket: WebSocket
  let welcomed = false
  let retry: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    clearTimeout(retry)
    const read = createFrameReader(REPLY_LIMIT_BYTES)
    const opened = new WebSocket(`ws://${location.host}/socket`)
    welcomed = false
    socket = opened
    opened.binaryType = 'arraybuffer'
    opened.onopen = () => write({ kind: 'hello', token })
    opened.onmessage = ({ data }) => {
      const message = read(new Uint8Array(data as ArrayBuffer)) as FromHost | undefined
      if (message === undefined || socket !== opened) return
      if (message.kind === 'welcome') welcomed = true
      receive(message)
    }
    opened.onclose = ({ code }) => {
      if (socket !== opened) return
      const isRefused = !welcomed && code === POLICY_VIOLATION
      tell(isRefused ? 'refused' : 'lost')
      retry = setTimeout(open, isRefused ? REFUSED_MS : RECONNECT_MS)
    }
  }
  const write = (message: ToHost) => {
    for (const frame of encodeFrames(message, messageNumber++)) socket.send(frame as Uint8Array<ArrayBuffer>)
  }
  // The address of a new start, pasted over that of the old one, differs in the fragment only and loads nothing.
  addEventListener('popstate', () => {
    if (!TOKEN_IN_FRAGMENT.test(location.hash)) return
    token = takeToken()
    const former = socket
    open()
    former.close()
  })
  open()
  return (message) => {
    if (welcomed && socket.readyState === WebSocket.OPEN) write(message)
  }
}

/** The secret comes in the fragment of the opened address, which never leaves the window; it is taken out of sight at once. */
function takeToken(): string {
  const found = TOKEN_IN_FRAGMENT.exec(location.hash)?.[1]
  if (found !== undefined) {
    sessionStorage.setItem(TOKEN_KEY, found)
    history.replaceState(null, '', `${location.pathname}#/`)
  }
  return sessionStorage.getItem(TOKEN_KEY) ?? ''
}
