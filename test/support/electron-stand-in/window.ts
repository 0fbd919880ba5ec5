import { allWindowsClosed } from './app.ts'
import { record, withEvents } from './events.ts'
import { createWebContents } from './web-contents.ts'

type Options = { readonly webPreferences: { readonly preload: string } & Readonly<Record<string, unknown>> } & Readonly<
  Record<string, unknown>
>

/** Options of every window so far, as the program gave them. */
export const windowOptions: Options[] = []
let openCount = 0

/** Electron's `BrowserWindow`, as far as the program uses it: `new` gives back the object made here. */
export function BrowserWindow(options: Options) {
  record.push('new BrowserWindow')
  windowOptions.push(options)
  openCount += 1
  const webContents = createWebContents(options.webPreferences.preload)
  const window = withEvents({
    webContents,
    loadURL: async (address: string) => {
      await webContents.loadURL(address)
      window.emit('ready-to-show')
    },
    show: () => undefined,
    isMinimized: () => false,
    isDestroyed: () => webContents.isDestroyed(),
    restore: () => undefined,
    focus: () => {
      record.push('window.focus')
      webContents.bringToFront()
    },
  })
  webContents.once('destroyed', () => {
    openCount -= 1
    window.emit('closed')
    if (openCount === 0) allWindowsClosed()
  })
  return window
}
