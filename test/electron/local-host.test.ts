import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Program, startProgram } from '../support/program.ts'
import { canWatchSockets, socketsOf } from '../support/sockets.ts'
import { openPage, openWireClient } from '../support/wire-client.ts'

const entry = join(import.meta.dirname, '../../dist/electron/start-local.js')
const readyAt = /(?:is ready|ພ້ອມແລ້ວ): (http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+)/

let folder: string
let programs: Program[]

beforeEach(() => {
  // A folder such as people have: with a space, and in Lao.
  folder = mkdtempSync(join(tmpdir(), 'SWG ຂໍ້ມູນ '))
  programs = []
})

afterEach(async () => {
  await Promise.all(programs.map((program) => program.clear()))
  rmSync(folder, { recursive: true, force: true })
})

function start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Program {
  const program = startProgram(process.execPath, [entry, '--data', folder, '--no-open', ...args], {
    env: { ...process.env, SWGDESK_PAPERS: join(folder, 'papers'), ...env },
  })
  programs.push(program)
  return program
}

async function ready(program: Program) {
  const address = await program.printed(readyAt)
  const { port, hash } = new URL(address)
  return { address, port: Number(port), token: hash.slice('#token='.length) }
}

describe('a start', () => {
  it('says where the program and the data are', async () => {
    const host = start()

    const { address } = await ready(host)

    await host.printed(/Ctrl\+C ends the program/)
    expect(host.output()).toContain(`SWG Desk is ready: ${address}`)
    expect(host.output()).toContain(`Data folder: ${folder}`)
    expect(host.output()).toContain(`Word files: ${join(folder, 'papers')}\n`)
  })

  it('keeps the Word files of a folder that was named inside it, and says so in Lao', async () => {
    const host = start(['--lang', 'lo'], { SWGDESK_PAPERS: '' })

    const { port, token } = await ready(host)
    const page = await openPage(port, token)
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.host', input: {} } })

    expect(await page.next(({ kind }) => kind === 'reply')).toMatchObject({ reply: { value: { papersFolder: join(folder, 'papers') } } })
    await host.printed(/Ctrl\+C/)
    expect(host.output()).toContain(`ໄຟລ໌ Word: ${join(folder, 'papers')}\n`)
  })

  it('says the folder for Word files that the office has chosen', async () => {
    const first = start()
    const { port, token } = await ready(first)
    const page = await openPage(port, token)
    const input = { papersFolder: join(folder, 'letters') }
    page.send({ kind: 'request', request: { commandId: 'c1', name: 'app.saveSettings', input } })
    await page.next(({ kind }) => kind === 'reply')
    first.signal('SIGINT')
    await first.ended

    const second = start()

    await second.printed(/Ctrl\+C/)
    expect(second.output()).toContain(`Word files: ${join(folder, 'letters')}\n`)
  })

  it('says it in Lao, and shows its screens in Lao', async () => {
    const host = start(['--lang', 'lo'])

    const { port, token } = await ready(host)
    const page = await openPage(port, token)
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.state', input: {} } })

    expect(host.output()).toContain('SWG Desk ພ້ອມແລ້ວ')
    expect(await page.next(({ kind }) => kind === 'reply')).toMatchObject({
      reply: { ok: true, value: { settings: { screenLanguage: 'lo' } } },
    })
  })

  it('keeps the note of who runs for this person only', async () => {
    const host = start()

    const { address } = await ready(host)

    expect(JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))).toMatchObject({ pid: host.pid, host: 'local', address })
    expect(statSync(join(folder, 'running.json')).mode & 0o777).toBe(0o600)
  })

  it('lets the day be fixed for tests', async () => {
    const { port, token } = await ready(start([], { SWGDESK_NOW: '2015-11-03T03:00:00.000Z' }))

    const page = await openPage(port, token)
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.state', input: {} } })

    expect(await page.next(({ kind }) => kind === 'reply')).toMatchObject({ reply: { value: { today: '2015-11-03' } } })
  })

  it.each([
    ['an unknown option', ['--dta', 'x'], /The option “--dta” was not understood/],
    ['a word', ['hello'], /The option “hello” was not understood/],
    ['a port that is none', ['--port', '99999'], /The option “--port 99999” was not understood/],
    ['a language it does not know', ['--lang', 'fr'], /The option “--lang fr” was not understood/],
    ['a share of another computer', ['--data', '//server/share/SWG Desk'], /is on another computer/],
    ['a data folder that is a file', ['--data', entry], /cannot be made or written to \(EEXIST\)/],
  ])('refuses %s with a sentence', async (_name, args, sentence) => {
    const host = start(args)

    expect(await host.ended).toBe(1)
    expect(host.output()).toMatch(sentence)
    expect(host.output()).not.toMatch(/^\s+at /m)
  })
})

describe('the port', () => {
  it('is remembered', async () => {
    const first = start()
    const { port } = await ready(first)
    first.signal('SIGTERM')
    await first.ended

    const again = await ready(start())

    expect(again.port).toBe(port)
  })

  it('is the next one when it is taken, and that is said', async () => {
    const taken = await takePort()
    const wanted = taken.port
    writeFileSync(join(folder, 'port'), `${wanted}\n`)

    const host = start()
    const { port } = await ready(host)
    taken.close()

    expect(port).toBeGreaterThan(wanted)
    expect(host.output()).toContain(`Port ${wanted} was taken, so port ${port} is used.`)
  })

  it('is refused with a sentence when the person named a taken one', async () => {
    const taken = await takePort()
    const { port } = taken

    const host = start(['--port', String(port)])
    const code = await host.ended
    taken.close()

    expect(code).toBe(1)
    expect(host.output()).toContain(`Port ${port} is in use by another program.`)
  })
})

describe('the end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s closes the data cleanly', async (signal) => {
    const host = start()
    await ready(host)

    host.signal(signal)
    host.signal(signal)

    expect(await host.ended).toBe(0)
    expect(host.output()).toContain('Closed. Everything is on disk.')
    expect(existsSync(join(folder, 'running.json'))).toBe(false)
    expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  })

  it('comes ten seconds after the last page of its own window has gone', async () => {
    const browser = makeBrowser()
    const host = start([], { DISPLAY: ':99', SWGDESK_BROWSER: browser.path })
    programs.push(host)
    const visible = startProgram(process.execPath, [entry, '--data', join(folder, 'own')], {
      env: { ...process.env, DISPLAY: ':99', SWGDESK_BROWSER: browser.path, SWGDESK_PAPERS: join(folder, 'papers') },
    })
    programs.push(visible)
    const { address, port, token } = await ready(visible)
    await visible.printed(/Opened in a window of/)
    const page = await openPage(port, token)

    const closedAt = Date.now()
    page.close()

    expect(await visible.ended).toBe(0)
    expect(Date.now() - closedAt).toBeGreaterThanOrEqual(9_900)
    expect(browser.readArguments()).toContain(`--app=${address}`)
    expect(browser.readArguments()).toContain(`--user-data-dir=${join(folder, 'own', 'browser')}`)
    expect(host.child.exitCode).toBeNull()
  })
})

describe('a second start', () => {
  it('asks the first one to come forward, and harms nothing', async () => {
    const first = start()
    const { address, port, token } = await ready(first)
    const page = await openPage(port, token)
    const noteBefore = readFileSync(join(folder, 'running.json'), 'utf8')

    const second = start()

    expect(await second.ended).toBe(0)
    expect(second.output()).toContain('was asked to come forward')
    expect(second.output()).toContain(address)
    await page.next((message) => message.kind === 'event' && message.event.kind === 'focus')
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.state', input: {} } })
    expect(await page.next(({ kind }) => kind === 'reply')).toMatchObject({ reply: { ok: true } })
    expect(readFileSync(join(folder, 'running.json'), 'utf8')).toBe(noteBefore)
  })

  it('is one of eight at once, of which exactly one has the data', async () => {
    const hosts = Array.from({ length: 8 }, () => start())

    const outcomes = await Promise.all(hosts.map((host) => Promise.race([host.ended, host.printed(readyAt).then(() => 'ready')])))

    expect(outcomes.filter((outcome) => outcome === 'ready')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 0)).toHaveLength(7)
  })

  it('waits for a first one that is just closing', async () => {
    const first = start()
    await ready(first)
    first.signal('SIGTERM')
    await first.printed(/Closing the data/)

    const second = start()

    await ready(second)
    expect(await first.ended).toBe(0)
  })
})

describe('a start after a crash', () => {
  it('goes on at the same address, so that an open page finds back', async () => {
    const first = start()
    const before = await ready(first)
    first.signal('SIGKILL')
    await first.ended

    const after = await ready(start())

    expect(after.address).toBe(before.address)
    const page = await openPage(after.port, before.token)
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.state', input: {} } })
    expect(await page.next(({ kind }) => kind === 'reply')).toMatchObject({ reply: { ok: true } })
  })

  it('is found again by a page that stayed open through a clean end, once', async () => {
    const first = start()
    const before = await ready(first)
    const page = await openPage(before.port, before.token)
    first.signal('SIGINT')
    await page.closed
    await first.ended

    const second = start()
    const after = await ready(second)
    expect(after.address).toBe(before.address)
    await openPage(after.port, before.token).then((again) => again.close())
    // The program hears of a closed page a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500))
    second.signal('SIGINT')
    await second.ended

    expect((await ready(start())).token).not.toBe(before.token)
  })

  it('gives a new secret after a clean end without open pages', async () => {
    const first = start()
    const before = await ready(first)
    first.signal('SIGINT')
    await first.ended

    const after = await ready(start())

    expect(after.token).not.toBe(before.token)
    const stranger = await openWireClient(after.port)
    stranger.send({ kind: 'hello', token: before.token })
    expect(await stranger.closed).toBe(1008)
  })
})

describe.runIf(canWatchSockets)('the network', () => {
  it('sees exactly one port of loopback', async () => {
    const host = start()

    const { port } = await ready(host)

    expect(socketsOf(host.pid)).toEqual([{ pid: host.pid, protocol: 'tcp', address: `127.0.0.1:${port}`, isListening: true }])
  })
})

/** Another program on a port. */
async function takePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

/** A browser that only writes down how it was started. */
function makeBrowser() {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const path = join(bin, 'chromium')
  const log = join(bin, 'arguments')
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "${log}"\n`)
  chmodSync(path, 0o755)
  return { path, readArguments: () => readFileSync(log, 'utf8').split('\n') }
}
