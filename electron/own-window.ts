import { bringToFront, type OpenedWindow, openDefaultBrowser, openWindow } from './browser-window.ts'
import type { say } from './say.ts'

/** Prints a sentence in the language of the person. */
export type Print = (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => void

/** The window that the local host opens for itself, and what follows when it goes. */
export type OwnWindow = {
  readonly open: (address: string) => Promise<void>
  /** Told whenever a page has connected or gone. */
  readonly noteCount: (count: number) => void
  readonly comeForward: (address: string) => Promise<void>
}

type OwnWindowOptions = {
  readonly dataDir: string
  readonly noOpen: boolean
  readonly print: Print
  /** Ends the host. */
  readonly end: () => void
}

/** After the last page has gone; reading a page again takes less. */
const lingerMs = 10_000
/** Without any page so far: a slow laptop needs long for its first. */
const slowLingerMs = 60_000

/** Makes the window of a host that lives as long as it, unless the person wanted none. */
export function createOwnWindow({ dataDir, noOpen, print, end }: OwnWindowOptions): OwnWindow {
  let opened: OpenedWindow | undefined
  let count = 0
  let hadPage = false
  let timer: NodeJS.Timeout | undefined

  const note = (next: OpenedWindow) => {
    opened = next
    announce(next, print)
  }
  const endUnlessPageComes = () => {
    clearTimeout(timer)
    if (count === 0) timer = setTimeout(end, hadPage ? lingerMs : slowLingerMs)
  }
  const open = async (address: string) => {
    const next: OpenedWindow = noOpen ? { kind: 'none', reason: 'notOpened' } : await openWindow(address, dataDir)
    note(next)
    if (next.kind !== 'app') return
    next.process.once('exit', async (code) => {
      // A browser that cannot show anything ends with an error; one that is open already takes the address over and ends well.
      const hasFailed = code !== null && code !== 0 && !hadPage
      if (hasFailed) note(await openDefaultBrowser(address))
      if (opened?.kind !== 'none') endUnlessPageComes()
    })
  }

  return {
    open,
    noteCount: (next) => {
      count = next
      hadPage ||= count > 0
      clearTimeout(timer)
      if (opened?.kind === 'app' || opened?.kind === 'browser') endUnlessPageComes()
    },
    comeForward: async (address) => {
      if (count === 0 && !noOpen) await open(address)
      else if (opened?.kind === 'app' && opened.process.pid !== undefined) bringToFront(opened.process.pid)
    },
  }
}

function announce(opened: OpenedWindow, print: Print): void {
  if (opened.kind === 'none') print(opened.reason)
  if (opened.kind === 'browser') print('openedBrowser')
  if (opened.kind !== 'app') return
  print('openedApp', { browser: opened.browser })
  if (opened.withoutSandbox) print('noSandbox')
}
