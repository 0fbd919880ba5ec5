import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { v7 } from 'uuid'
import { WebSocketServer } from 'ws'
import { connectToHost, type HostProcess, startHost, stopHost } from '#test/support/host-process.ts'
import { type Measure, median } from './measure.ts'

const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const STARTS = 15
const OPENING_WARMUPS = 3

/** Time from starting the host until it answers, beside the time in which bare Node starts and ends. */
export async function measureHostStart(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swg-bench-'))
  await stopHost(await startHost(folder))
  const bare: number[] = []
  const host: number[] = []
  for (let run = 0; run < STARTS; run++) {
    const bareStart = performance.now()
    await once(spawn(process.execPath, ['-e', 'process.stdout.write("x")'], { stdio: ['ignore', 'pipe', 'ignore'] }).stdout, 'data')
    bare.push(performance.now() - bareStart)
    const start = performance.now()
    const started = await startHost(folder)
    host.push(performance.now() - start)
    await stopHost(started)
  }
  rmSync(folder, { recursive: true, force: true })
  return [{ name: 'host ready', valueMs: median(host), floorName: 'bare Node says a word', floorMs: median(bare), aimRatio: 4 }]
}

/** Page with data beside an empty React page, and a call in the window beside an empty WebSocket echo, in the same browser. */
export async function measureWindow(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swg-bench-'))
  const host = await startHost(folder)
  await fillWithReport(host)
  const floor = await startFloor()
  const floorAddress = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`
  // A profile that stays, as the window of the program has: what the browser keeps of a program counts for both.
  const browser = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: process.env.SWGDESK_BROWSER ?? '/usr/bin/chromium',
    args: BROWSER_ARGS,
  })
  const { echoMs, callMs } = await measureCalls(browser, host, floorAddress)
  const { emptyMs, pageMs } = await measureOpenings(browser, floorAddress, host.address)
  await browser.close()
  floor.closeAllConnections()
  floor.close()
  await stopHost(host)
  rmSync(folder, { recursive: true, force: true })
  return [
    { name: 'a call in the window', valueMs: callMs, floorName: 'empty WebSocket echo, same browser', floorMs: echoMs, aimRatio: 2 },
    { name: 'page with data', valueMs: pageMs, floorName: 'empty React page', floorMs: emptyMs, aimRatio: 4 },
  ]
}

/** The office as it is after the first button of the first screen: the page shows its day, not the choice of a beginning. */
async function fillWithReport(host: HostProcess): Promise<void> {
  const { call, client } = await connectToHost(host, v7)
  await call('app.seed2015', {})
  client.close()
}

/** They take turns, so that whatever else the machine is doing meets both. */
async function measureOpenings(browser: BrowserContext, floorAddress: string, address: string) {
  const empty: number[] = []
  const page: number[] = []
  for (let run = 0; run < STARTS; run++) {
    const emptyMs = await open(browser, floorAddress, '#ready')
    const pageMs = await open(browser, address, 'main h1')
    // The browser keeps compiled code from the second time on.
    if (run < OPENING_WARMUPS) continue
    empty.push(emptyMs)
    page.push(pageMs)
  }
  return { emptyMs: median(empty), pageMs: median(page) }
}

async function open(browser: BrowserContext, address: string, selector: string): Promise<number> {
  const page = await browser.newPage()
  const start = performance.now()
  await page.goto(address)
  await page.waitForSelector(selector)
  const openedMs = performance.now() - start
  await page.close()
  return openedMs
}

async function measureCalls(browser: BrowserContext, host: HostProcess, floorAddress: string) {
  const echoPage = await browser.newPage()
  await echoPage.goto(floorAddress)
  const echoMs = await roundTrips(echoPage, floorAddress.replace('http', 'ws'), '')
  const callPage = await browser.newPage()
  await callPage.goto(host.address.split('#')[0] ?? '')
  const callMs = await roundTrips(callPage, `ws://127.0.0.1:${host.port}/socket`, host.token)
  await echoPage.close()
  await callPage.close()
  return { echoMs, callMs }
}

/** Median round trip inside the page, in the program's own frames; without a token the other side is an echo. */
function roundTrips(page: Page, address: string, token: string): Promise<number> {
  return page.evaluate(
    async ([url, secret]) => {
      const socket = new WebSocket(url ?? '')
      socket.binaryType = 'arraybuffer'
      await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
      let count = 0
      const trip = (message: unknown) => {
        const json = new TextEncoder().encode(JSON.stringify(message))
        const frame = new Uint8Array(9 + json.length)
        const head = new DataView(frame.buffer)
        head.setUint32(0, count++)
        head.setUint8(4, 1)
        head.setUint32(5, json.length)
        frame.set(json, 9)
        socket.send(frame)
        return new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }))
      }
      if (secret !== '') await trip({ kind: 'hello', token: secret })
      const times: number[] = []
      for (let run = 0; run < 400; run++) {
        const start = performance.now()
        await trip({ kind: 'request', request: { commandId: `c${run}`, name: 'periods.list', input: {} } })
        times.push(performance.now() - start)
      }
      socket.close()
      return times.toSorted((left, right) => left - right)[200] ?? 0
    },
    [address, token],
  )
}

/** An empty React page and a socket that sends back what it gets. */
async function startFloor(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'swg-floor-'))
  await build({
    stdin: {
      contents:
        "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.getElementById('root')).render(createElement('p', { id: 'ready' }, 'ready'))",
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'floor.js'),
  })
  const script = readFileSync(join(folder, 'floor.js'))
  rmSync(folder, { recursive: true, force: true })
  const server = createServer((request, response) => {
    if (request.url === '/floor.js')
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=31536000, immutable' }).end(script)
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><div id="root"></div><script type="module" src="/floor.js"></script>')
  })
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  sockets.on('connection', (socket) => socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
