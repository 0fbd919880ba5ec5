import type { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'
import { fromChromium, toChromium } from './address.ts'
import { app } from './app.ts'
import { getContext } from './browser.ts'
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

/** Makes the contents of a window: a page of Chromium with the preload's functions in it. */
export function createWebContents(preload: string): WebContents {
  let ownNavigation: string | undefined
  let page: Page | undefined
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
    reload: () => void page?.reload(),
    bringToFront: () => void page?.bringToFront(),
    loadURL: async (address: string) => {
      const context = await getContext(mayNavigate)
      ownNavigation = address
      page = context.pages().find((found) => !all.has(found)) ?? (await context.newPage())
      all.set(page, contents)
      page.once('close', () => contents.emit('destroyed'))
      page.once('crash', () => contents.emit('render-process-gone', {}, { reason: 'crashed' }))
      context.on('page', (opened) => void closeUnasked(opened))
      await installWorld(page, world, receive)
      await page.goto(toChromium(address))
      contents.emit('did-finish-load')
    },
  })

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

/** A further page exists only if the program wants it; it never does. */
async function closeUnasked(opened: Page): Promise<void> {
  if (all.has(opened)) return
  const isDenied = [...openers].every((ask) => ask(opened.url()).action === 'deny')
  if (isDenied) await opened.close()
}
