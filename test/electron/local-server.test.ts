import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConnectionBackend } from '#electron/connection.ts'
import { createLocalServer, type LocalServer } from '#electron/local-server.ts'
import type { Reply, Request } from '#shared/contract/wire.ts'
import { rawBytes, rawStatus } from '../support/raw-http.ts'
import { rendererFolder } from '../support/renderer-fixture.ts'
import { openPage, openWireClient } from '../support/wire-client.ts'

const token = 'the-secret-of-this-start'

let asked: Request[]
let cancelled: string[]
let counts: number[]
let server: LocalServer
let port: number
let self: string

const backend: ConnectionBackend = {
  send: (request) => {
    asked.push(request)
    return Promise.resolve<Reply>({ ok: true, value: request.input })
  },
  cancel: (commandId) => void cancelled.push(commandId),
}

beforeEach(async () => {
  asked = []
  cancelled = []
  const ownCounts: number[] = []
  counts = ownCounts
  server = createLocalServer({ backend, rendererFolder, token, onPageCount: (count) => ownCounts.push(count) })
  port = await server.listen(0)
  self = `127.0.0.1:${port}`
})

afterEach(() => server.close())

describe('files', () => {
  it('are served with a policy that carries the nonce of the page', async () => {
    const response = await fetch(`http://${self}/`)

    const page = await response.text()
    const nonce = /content="([\w-]+)"/.exec(page)?.[1]
    expect(response.status).toBe(200)
    expect(nonce).toMatch(/^[\w-]{22}$/)
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/)
  })

  it('get another nonce at every load', async () => {
    const pages = await Promise.all([fetch(`http://${self}/`), fetch(`http://${self}/index.html`)])

    const [one, other] = await Promise.all(pages.map((response) => response.text()))
    expect(one).not.toBe(other)
  })

  it('say that they are private, typed and never kept', async () => {
    const { headers } = await fetch(`http://${self}/`)

    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('are kept when their name holds the hash of their content', async () => {
    const { headers } = await fetch(`http://${self}/assets/main-1a2b.js`)

    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toContain('immutable')
  })

  it('hold no secret', async () => {
    const texts = await Promise.all(['/', '/assets/main-1a2b.js'].map(async (path) => (await fetch(`http://${self}${path}`)).text()))

    expect(texts.join()).not.toContain(token)
  })

  it.each([
    '/nothing.js',
    '/../local-server.ts',
    '/..%2flocal-server.ts',
    '/%2e%2e/local-server.ts',
    '/assets/..%5c..%5clocal-server.ts',
    '/assets/../../electron/local-server.test.ts',
    '/assets',
    '/assets/',
    '/index.html/',
    '/index.html%00.js',
    '/INDEX.HTML',
    '/C:/Windows/win.ini',
    '/etc/passwd',
    '/swg-desk.sqlite',
    '/running.json',
    '/socket',
  ])('that are not in the list are not found: %s', async (target) => {
    const status = await rawStatus(port, { target, headers: { Host: self } })

    expect(status).toBe(404)
  })
})

describe('requests', () => {
  it.each([
    ['GET of our own page', {}, 200],
    ['HEAD', { method: 'HEAD' }, 200],
    ['an address typed by the person', { headers: { 'Sec-Fetch-Site': 'none' } }, 200],
    ['a script of our own page', { headers: { 'Sec-Fetch-Site': 'same-origin' } }, 200],
    ['rebinding: another Host', { headers: { Host: 'evil.example:80' } }, 421],
    ['Host localhost', { headers: { Host: 'localhost:PORT' } }, 421],
    ['Host without port', { headers: { Host: '127.0.0.1' } }, 421],
    ['Host with a longer name', { headers: { Host: '127.0.0.1.evil.example:PORT' } }, 421],
    ['Host 0.0.0.0', { headers: { Host: '0.0.0.0:PORT' } }, 421],
    ['Host as one number', { headers: { Host: '2130706433:PORT' } }, 421],
    ['Host in short form', { headers: { Host: '127.1:PORT' } }, 421],
    ['Host of version 6', { headers: { Host: '[::1]:PORT' } }, 421],
    ['Host with a person before it', { headers: { Host: '127.0.0.1@evil.example' } }, 421],
    ['two Hosts', { headers: { Host: ['127.0.0.1:PORT', 'evil.example'] } }, [400, 421]],
    ['no Host', { headers: { Host: [] } }, [400, 421]],
    ['Origin of another site', { headers: { Origin: 'http://evil.example' } }, 403],
    ['Origin null', { headers: { Origin: 'null' } }, 403],
    ['Origin on another port', { headers: { Origin: 'http://127.0.0.1:1' } }, 403],
    ['Origin localhost', { headers: { Origin: 'http://localhost:PORT' } }, 403],
    ['Origin over https', { headers: { Origin: 'https://127.0.0.1:PORT' } }, 403],
    ['Origin with our address as a beginning', { headers: { Origin: 'http://127.0.0.1:PORT.evil.example' } }, 403],
    ['two Origins', { headers: { Origin: ['http://127.0.0.1:PORT', 'http://evil.example'] } }, 403],
    ['a picture in a page of another site', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
    ['a script in a page on another port', { headers: { 'Sec-Fetch-Site': 'same-site' } }, 403],
    ['POST', { method: 'POST', headers: { 'Content-Length': '0' } }, 405],
    ['PUT', { method: 'PUT', headers: { 'Content-Length': '0' } }, 405],
    ['DELETE', { method: 'DELETE' }, 405],
    ['OPTIONS before a foreign call', { method: 'OPTIONS', headers: { Origin: 'http://evil.example' } }, 403],
    ['OPTIONS', { method: 'OPTIONS' }, 405],
    ['TRACE', { method: 'TRACE' }, 405],
    ['CONNECT', { method: 'CONNECT', target: 'evil.example:443' }, 'closed'],
    ['a whole address as target', { target: 'http://evil.example/' }, 400],
    ['a target without its scheme', { target: '//evil.example/x' }, 400],
    ['a body on GET', { headers: { 'Content-Length': '3' } }, 400],
    ['a body without end', { headers: { 'Transfer-Encoding': 'chunked' } }, 400],
    ['a header of 20 KB', { headers: { 'X-Long': 'a'.repeat(20_000) } }, 431],
  ] as const)('%s', async (_name, request, expected) => {
    const { method, target, headers = {} } = request as { method?: string; target?: string; headers?: Record<string, string | string[]> }
    const filled = JSON.parse(JSON.stringify({ Host: '127.0.0.1:PORT', ...headers }).replaceAll('PORT', String(port)))

    const status = await rawStatus(port, { ...(method && { method }), ...(target && { target }), headers: filled })

    expect([expected].flat()).toContain(status)
  })

  it.each([
    [
      'both lengths',
      (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['lines that end in one character', (host: string) => `GET / HTTP/1.1\nHost: ${host}\n\n`],
    ['a header folded over two lines', (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: 1\r\n 2\r\n\r\n`],
    ['a NUL in a header', (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX-A: \0\r\n\r\n`],
    ['what is no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('refuses %s', async (_name, bytes) => {
    const status = await rawBytes(port, bytes(self))

    expect([400, 421, 'closed']).toContain(status)
  })
})

describe('the upgrade to a socket', () => {
  const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }

  it.each([
    ['a foreign Origin', { Origin: 'http://evil.example' }, '/socket', 403],
    ['the Origin of another port', { Origin: 'http://127.0.0.1:1' }, '/socket', 403],
    ['no Origin', {}, '/socket', 403],
    ['a foreign Host', { Host: 'evil.example', Origin: 'http://127.0.0.1:PORT' }, '/socket', 421],
    ['a page of another site', { Origin: 'http://127.0.0.1:PORT', 'Sec-Fetch-Site': 'cross-site' }, '/socket', 403],
    ['another path', { Origin: 'http://127.0.0.1:PORT' }, '/', 404],
    ['the token in the address', { Origin: 'http://127.0.0.1:PORT' }, `/socket?token=${token}`, 404],
  ])('is refused with %s', async (_name, headers, target, expected) => {
    const filled = JSON.parse(JSON.stringify({ Host: '127.0.0.1:PORT', ...headers, ...upgrade }).replaceAll('PORT', String(port)))

    const status = await rawStatus(port, { target, headers: filled })

    expect(status).toBe(expected)
  })
})

describe('the socket', () => {
  it('answers a page that knows the token', async () => {
    const page = await openPage(port, token)

    page.send({ kind: 'request', request: { commandId: 'c1', name: 'any', input: { bytes: new Uint8Array([1, 2, 255]) } } })

    const reply = await page.next(({ kind }) => kind === 'reply')
    expect(reply).toEqual({ kind: 'reply', commandId: 'c1', reply: { ok: true, value: { bytes: new Uint8Array([1, 2, 255]) } } })
  })

  it.each([
    ['a wrong token of the same length', { kind: 'hello', token: 'x'.repeat(token.length) }],
    ['a shorter token', { kind: 'hello', token: token.slice(1) }],
    ['an empty token', { kind: 'hello', token: '' }],
    ['no token', { kind: 'hello' }],
    ['a token that is no text', { kind: 'hello', token: [token] }],
    ['a request instead of hello', { kind: 'request', request: { commandId: 'c1', name: 'any', input: {} } }],
    ['nothing at all', null],
  ])('is closed without an answer after %s', async (_name, message) => {
    const stranger = await openWireClient(port)

    stranger.send(message as never)

    expect(await stranger.closed).toBe(1008)
    expect(stranger.received).toEqual([])
    expect(asked).toEqual([])
  })

  it.each([
    ['text', `{"kind":"hello","token":"${token}"}`],
    ['a frame that is too short', new Uint8Array([1, 2])],
    ['JSON that ends early', new Uint8Array([0, 0, 0, 0, 1, 0, 0, 0, 9, 123])],
  ])('is closed without an answer after %s', async (_name, data) => {
    const stranger = await openWireClient(port)

    stranger.sendRaw(data)

    expect(await stranger.closed).toBe(1008)
    expect(stranger.received).toEqual([])
  })

  it.each([
    ['an unknown kind', { kind: 'eval', code: '1' }],
    ['a further key', { kind: 'cancel', commandId: 'c1', also: 1 }],
    ['a request without id', { kind: 'request', request: { name: 'any', input: {} } }],
    ['an id that is no text', { kind: 'request', request: { commandId: 7, name: 'any', input: {} } }],
    ['a name of 200 letters', { kind: 'request', request: { commandId: 'c1', name: 'n'.repeat(200), input: {} } }],
  ])('is closed after %s, although the token was right', async (_name, message) => {
    const page = await openPage(port, token)

    page.send(message as never)

    expect(await page.closed).toBe(1008)
    expect(asked).toEqual([])
  })

  it('is closed by a frame beyond the limit', async () => {
    const page = await openPage(port, token)

    page.sendRaw(new Uint8Array(2 * 1024 * 1024))

    expect(await page.closed).toBe(1009)
  })

  it('takes a message of 20 MB in pieces, and refuses one of 40 MB', async () => {
    const page = await openPage(port, token)
    const other = await openPage(port, token)

    page.send({ kind: 'request', request: { commandId: 'big', name: 'any', input: new Uint8Array(20 * 1024 * 1024) } })
    other.send({ kind: 'request', request: { commandId: 'huge', name: 'any', input: new Uint8Array(40 * 1024 * 1024) } })

    const reply = await page.next(({ kind }) => kind === 'reply')
    expect(reply).toMatchObject({ commandId: 'big', reply: { ok: true } })
    expect(await other.closed).toBe(1008)
    expect(asked.map(({ commandId }) => commandId)).toEqual(['big'])
  })

  it('hands a cancellation on', async () => {
    const page = await openPage(port, token)

    page.send({ kind: 'cancel', commandId: 'job-1' })
    page.send({ kind: 'request', request: { commandId: 'after', name: 'any', input: 0 } })

    await page.next(({ kind }) => kind === 'reply')
    expect(cancelled).toEqual(['job-1'])
  })

  it('tells events to every page, and minutes to all but the writer', async () => {
    const writer = await openPage(port, token)
    const reader = await openPage(port, token)
    writer.send({ kind: 'request', request: { commandId: 'batch-1', name: 'minutes.append', input: {} } })
    await writer.next(({ kind }) => kind === 'reply')

    server.tell({ kind: 'minutes', docId: 'd', bytes: new Uint8Array([7]), origin: 'batch-1' })
    server.tell({ kind: 'changed', tables: ['meeting'], opSeq: 3 })

    await Promise.all([writer, reader].map((page) => page.next((message) => message.kind === 'event' && message.event.kind === 'changed')))
    const kindsOf = ({ received }: typeof reader) => received.flatMap((message) => (message.kind === 'event' ? [message.event.kind] : []))
    expect(kindsOf(reader)).toEqual(['minutes', 'changed'])
    expect(kindsOf(writer)).toEqual(['changed'])
  })

  it('counts the pages, not the strangers', async () => {
    const stranger = await openWireClient(port)
    const page = await openPage(port, token)
    expect(server.pageCount()).toBe(1)

    page.close()
    stranger.close()

    await expect.poll(() => counts).toEqual([1, 0])
  })

  it('lets a reply overtake a file that is still being sent', async () => {
    const page = await openPage(port, token)

    page.send({ kind: 'request', request: { commandId: 'file', name: 'any', input: new Uint8Array(24 * 1024 * 1024) } })
    page.send({ kind: 'request', request: { commandId: 'key', name: 'any', input: 'x' } })

    await page.next((message) => message.kind === 'reply' && message.commandId === 'file')
    expect(page.received.flatMap((message) => (message.kind === 'reply' ? [message.commandId] : []))).toEqual(['key', 'file'])
  })
})

describe('the port', () => {
  it('is not reachable from outside of this computer', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .flatMap((net) => (net !== undefined && !net.internal && net.family === 'IPv4' ? [net.address] : []))

    const reached = await Promise.all([...outside, '127.0.0.2'].map((address) => canReach(port, address)))

    expect(reached).not.toContain(true)
  })
})

function canReach(at: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port: at, host: address, timeout: 2_000 }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
    socket.on('timeout', () => {
      socket.destroy()
      resolve(false)
    })
  })
}
