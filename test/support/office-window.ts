import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type HostProcess, startHost, stopHost } from './host-process.ts'

export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type OfficeWindow = {
  readonly page: Page
  readonly context: BrowserContext
  readonly dataFolder: string
  readonly papersFolder: string
  /** What the page complained of: broken policy, errors, requests to anywhere else. A passing test leaves it empty. */
  readonly complaints: readonly string[]
  readonly host: () => HostProcess
  /** Ends the program under the open window, which is left alone; the answer starts it again on the same data. */
  readonly endUnderWindow: () => Promise<() => Promise<void>>
  /** Starts the program again on the same data, as the next morning. */
  readonly restart: (now?: string) => Promise<void>
  readonly close: () => Promise<void>
}

export type OfficeWindowOptions = {
  /** UTC instant at which the office's clock stands. */
  readonly now?: string
  readonly width?: number
  readonly height?: number
}

/** Starts the program on an empty data folder and opens its window in a real Chromium. */
export async function openOfficeWindow({
  now = '2015-10-19T02:00:00.000Z',
  width = 1366,
  height = 768,
}: OfficeWindowOptions = {}): Promise<OfficeWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'SWG Desk ຫ້ອງການ '))
  const dataFolder = join(folder, 'data')
  const papersFolder = join(folder, 'papers')
  const start = (instant: string) => startHost(dataFolder, { env: { SWGDESK_NOW: instant, SWGDESK_PAPERS: papersFolder } })
  let host = await start(now)
  const browser: Browser = await chromium.launch({ executablePath: process.env.SWGDESK_BROWSER ?? '/usr/bin/chromium', args: BROWSER_ARGS })
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light', acceptDownloads: true })
  const complaints: string[] = []
  await context.exposeFunction('reportToTest', (complaint: string) => complaints.push(complaint))
  await context.addInitScript(() => {
    const { reportToTest } = window as unknown as { readonly reportToTest: (complaint: string) => void }
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      reportToTest(`policy: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`)
    })
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    // A host that is started again closes the socket under the window; the window says so itself and goes on.
    if (message.type() === 'error' && !/WebSocket connection|ERR_CONNECTION_REFUSED/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`asked ${request.url()}`)
  })
  await page.goto(host.address)
  return {
    page,
    context,
    dataFolder,
    papersFolder,
    complaints,
    host: () => host,
    endUnderWindow: async () => {
      await stopHost(host)
      return async () => {
        host = await start(now)
      }
    },
    restart: async (instant = now) => {
      await stopHost(host)
      host = await start(instant)
      // Another address would be the same page with another fragment, which loads nothing.
      await page.goto('about:blank')
      await page.goto(host.address)
    },
    close: async () => {
      await browser.close()
      await stopHost(host)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Keeps a picture for the guide, where `SWGDESK_PICTURES` names a folder for it; nobody looks at the others. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SWGDESK_PICTURES
  if (folder !== undefined) await keepPicture(page, folder, name)
}

/** Keeps a picture of what stood on the screen when a test went no further. */
export async function keepFailure(page: Page, name: string): Promise<void> {
  await keepPicture(page, join(import.meta.dirname, '../../out/pictures'), name)
}

async function keepPicture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
}
