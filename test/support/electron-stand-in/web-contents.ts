import type { EventEmitter } from 'node:events'
import type { BrowserContext, Page } from 'playwright-core'
import { fromChromium, toChromium } from './address.ts'
import { app } from './app.ts'
import { getContext, preparing, reading } from './browser.ts'
import { preventable, withEvents } from './events.ts'
import { createIpcRenderer, type Frame, type IpcRenderer } from './ipc.ts'
import { type FromPage, installWorld, type PreloadWorld, runPreload } from './preload-world.ts'

/** Electron's `WebContents`, as far as the program uses it. */
export type WebContents = EventEmitter & {
  readonly mainFrame: Frame
  readonly setWindowOpenHandler: (handler: (details: { readonly url: string }) => { readonly action: string }) => void
  readonly send: (channel: string, ...args: readonly unknown[]) => void
  readonly getURL: () => string
  readonly isDestroyed: () => boolean
  readonly reload: () => void
  readonly loadURL: (address: string) => Promise<void>
  readonly bringToFront: () => void
}

const openers = new Set<(url: string) => { readonly action: string }>()
const all = new Map<Page, WebContents>()
const watched = new Set<BrowserContext>()
let expectedCount = 0

/** Makes the contents of a window: a page of Chromium with the preload's functions in it. */
export function createWebContents(preload: string): WebContents {
  let ownNavigation: string | undefined
  let page: Page | undefined
  let isCrashed = false
  let ipc: IpcRenderer
  let world: PreloadWorld
  let returned = new Map<number, (...args: unknown[]) => unknown>()

  const contents: WebContents = withEvents({
    mainFrame: {
      get url() {
        return fromChromium(page?.url() ?? '')
      },
    },
    setWindowOpenHandler: (handler: (details: { readonly url: string }) => { readonly action: string }) =>
      void openers.add((url) => handler({ url })),
    send: (channel: string, ...args: readonly unknown[]) => ipc.deliver(channel, args),
    getURL: () => fromChromium(page?.url() ?? ''),
    isDestroyed: () => page?.isClosed() ?? false,
    reload: () => void (isCrashed ? show(contents.getURL()) : page?.reload()),
    bringToFront: () => void page?.bringToFront(),
    loadURL: async (address: string) => {
      await show(address)
      contents.emit('did-finish-load')
    },
  })

  /** Shows an address in the browser's first page, or in a fresh one after a crash, since Playwright gives up a crashed one. */
  const show = async (address: string) => {
    const crashed = isCrashed ? page : undefined
    isCrashed = false
    ownNavigation = address
    page = await preparing(preparePage())
    await crashed?.close()
    await reading(page.goto(toChromium(address)))
  }

  const preparePage = async (): Promise<Page> => {
    const prepared = await ownPage(await getContext(mayNavigate))
    // Known before its functions are in: they ask which page is theirs.
    page = prepared
    all.set(prepared, contents)
    watch(prepared)
    await installWorld(prepared, world, receive)
    return prepared
  }

  const watch = (shown: Page) => {
    shown.once('close', () => {
      if (shown === page) contents.emit('destroyed')
    })
    shown.once('crash', () => {
      isCrashed = true
      contents.emit('render-process-gone', {}, { reason: 'crashed' })
    })
  }

  const startPreload = () => {
    ipc = createIpcRenderer(contents, () => contents.mainFrame)
    returned = new Map()
    world = runPreload(preload, ipc)
  }

  const receive = (message: FromPage) => {
    if (message.kind === 'document') {
      startPreload()
    } else if (message.kind === 'again') {
      returned.get(message.returned)?.(...message.args)
    } else {
      const { callback } = message
      const call = world.get(message.world)?.[message.name]
      const result = call?.((value: unknown) => tell(callback, value))
      if (typeof result === 'function') returned.set(message.returned, result as (...args: unknown[]) => unknown)
    }
  }

  // A page that is being read again, or closed, no longer listens.
  const tell = (callback: number, value: unknown) => {
    const run = ([index, message]: readonly [number, unknown]) =>
      (window as unknown as { standInCallbacks: ((message: unknown) => void)[] }).standInCallbacks[index]?.(message)
    page?.evaluate(run, [callback, value] as const).catch(() => undefined)
  }

  const mayNavigate = (url: string, isMainFrame: boolean) => {
    if (url === ownNavigation || url === contents.getURL()) return true
    const event = preventable({ url, isMainFrame })
    if (isMainFrame) contents.emit('will-navigate', event, url)
    contents.emit('will-frame-navigate', event)
    return !event.defaultPrevented
  }

  startPreload()
  app.emit('web-contents-created', {}, contents)
  return contents
}

/** The page that Chromium starts with, or a further one that the stand-in itself asks for. */
async function ownPage(context: BrowserContext): Promise<Page> {
  if (!watched.has(context)) {
    watched.add(context)
    context.on('page', (opened) => void closeUnasked(opened))
  }
  const first = context.pages().find((found) => !all.has(found))
  if (first !== undefined) return first
  expectedCount += 1
  return context.newPage()
}

/** A page that nobody asked for exists only if the program wants it; it never does. */
async function closeUnasked(opened: Page): Promise<void> {
  if (expectedCount > 0) {
    expectedCount -= 1
    return
  }
  const isDenied = [...openers].every((ask) => ask(opened.url()).action === 'deny')
  if (isDenied) await opened.close()
}
