import { BrowserWindow, type Session, type WebContents } from 'electron'
import { appAddress, isOwnAddress } from './app-protocol.ts'

/** What a page may do: nothing but show itself. Frozen, and used for the only kind of window there is. */
const webPreferences = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Its dictionaries would be fetched from a server of Google.
  spellcheck: false,
})

const crashWindowMs = 60_000
const crashLimitCount = 3

/** Opens the window; it remembers its size, place, screen and whether it filled it. */
export function createWindow(preload: string, hasDevTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'SWG Desk',
    backgroundColor: '#F6F5F2',
    webPreferences: { ...webPreferences, devTools: hasDevTools, preload },
  })
  window.once('ready-to-show', () => window.show())
  reloadAfterCrash(window)
  window.loadURL(appAddress).catch((error: unknown) => {
    // Closed before it was shown: that is no failure.
    if (!window.isDestroyed()) throw error
  })
  return window
}

/** Brings a window to the person, from wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Keeps one page where it belongs: no navigation, no further window, no guest, no printing to elsewhere. */
export function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}

/** Keeps everything that pages share closed: permissions, devices, downloads, and every address but our own. */
export function lockDownSession(session: Session): void {
  // Electron grants what is not refused here.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }))
}

// `data:` and `blob:` images never reach the network; the developer tools read their own pages.
function isAllowedRequest(url: string): boolean {
  return isOwnAddress(url) || /^(data|blob|devtools):/.test(url)
}

/** The minutes are safe in the host, so that a crashed page is simply read again; not for ever, though. */
function reloadAfterCrash(window: BrowserWindow): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes.push(now)
    const recentCount = crashes.filter((at) => now - at < crashWindowMs).length
    if (recentCount <= crashLimitCount) window.webContents.reload()
  })
}
