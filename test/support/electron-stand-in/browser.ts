import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Request, type Route } from 'playwright-core'
import { fromChromium } from './address.ts'
import { userDataFolder } from './app.ts'
import { answerOwn, mayRequest } from './session.ts'

let context: Promise<BrowserContext> | undefined
let isClosing = false
const preparations = new Set<Promise<unknown>>()

/** Asked before a page or frame may go to another address; true lets it go. */
export type MayNavigate = (url: string, isMainFrame: boolean) => boolean

/** The one Chromium of this program, started for its first window. */
export function getContext(mayNavigate: MayNavigate): Promise<BrowserContext> {
  context ??= start(mayNavigate)
  return context
}

/** Lets the end wait for a page that is being prepared: Playwright throws where nobody can catch it when the page goes meanwhile. */
export function preparing<Prepared>(work: Promise<Prepared>): Promise<Prepared> {
  preparations.add(work)
  return work
}

/** Waits for a page that is being read; the program's own end, which in Electron leaves nothing to tell, is no error. */
export async function reading(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isClosing) throw error
  }
}

/** Ends Chromium with the program. */
export async function closeContext(): Promise<void> {
  isClosing = true
  await Promise.allSettled(preparations)
  await (await context)?.close()
}

async function start(mayNavigate: MayNavigate): Promise<BrowserContext> {
  const folder = join(userDataFolder(), 'stand-in')
  mkdirSync(folder, { recursive: true })
  const isDebugged = process.env.SWGDESK_STAND_IN_DEBUG === '1'
  const started = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.SWGDESK_BROWSER ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    args: isDebugged ? ['--remote-debugging-port=0'] : [],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  await started.route('**/*', (route) => answer(route, mayNavigate))
  // So that a test in another process can take hold of the same pages.
  if (isDebugged) process.stdout.write(`Stand-in for Electron, debugging port ${readPort(folder)}\n`)
  return started
}

async function answer(route: Route, mayNavigate: MayNavigate): Promise<void> {
  const request = route.request()
  const url = fromChromium(request.url())
  const isNavigation = request.isNavigationRequest()
  const frame = frameOf(request)
  // A page that is only being opened has no frame yet: whether it may exist at all is asked when it does.
  if (frame === undefined || (isNavigation && !mayNavigate(url, frame.parentFrame() === null))) return route.abort('aborted')
  // Whatever the program lets through that is not its own would reach a network: here it ends, as a failed test does.
  if (!mayRequest(url) || !url.startsWith('app:')) return route.abort('blockedbyclient')
  const response = await answerOwn(url, request.method())
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

function frameOf(request: Request) {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

function readPort(folder: string): string {
  const file = join(folder, 'DevToolsActivePort')
  return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? '') : ''
}
