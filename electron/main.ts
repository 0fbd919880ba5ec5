import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, protocol, session, shell, utilityProcess } from 'electron'
import { Refusal } from '#shared/errors.ts'
import { answerAppRequest, appScheme } from './app-protocol.ts'
import { type Backend, createBackend } from './backend.ts'
import { claimData } from './claim-data.ts'
import { defaultDataFolder, prepareDataFolder, thisMachine } from './data-folder.ts'
import { papersFolder } from './documents-folder.ts'
import { type HostOptions, pickHostArguments, readHostOptions } from './host-options.ts'
import { serveIpc } from './ipc.ts'
import { setMenu } from './menu.ts'
import { programFolder, rendererFolder } from './program-folder.ts'
import type { LaunchIsolated } from './run-isolated.ts'
import { onAskedToComeForward, removeRunning, writeRunning } from './running-file.ts'
import { readPapersFolder, readScreenLanguage, saveScreenLanguage } from './saved-settings.ts'
import { type HostLanguage, say, sayRefusal } from './say.ts'
import { listStaticFiles } from './static-files.ts'
import { bringForward, createWindow, lockDownContents, lockDownSession } from './window.ts'

// Before anything else, and before any page: every renderer of this program is sandboxed.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
// A packaged program lets nobody look into its pages from outside; tests of the sources must.
if (app.isPackaged) for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name)
for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
  app.commandLine.appendSwitch(name)
}

let language: HostLanguage = 'en'
try {
  const options = readHostOptions(pickHostArguments(process.argv))
  language = options.language ?? language
  const dataDir = prepare(options)
  // Not awaited here: Electron is ready only after this module has come to its end.
  app
    .whenReady()
    .then(() => start(dataDir, options))
    .catch(refuse)
} catch (error) {
  refuse(error)
}

/** What Electron wants to know before it is ready. */
function prepare(options: HostOptions): string {
  const dataDir = options.dataDir ?? defaultDataFolder(thisMachine(portableFolder()))
  prepareDataFolder(dataDir)
  app.setPath('userData', join(dataDir, 'electron'))
  app.setPath('sessionData', join(dataDir, 'electron'))
  if (!app.requestSingleInstanceLock()) yieldToOwner()
  return dataDir
}

async function start(dataDir: string, options: HostOptions): Promise<void> {
  const papersDir = papersFolder(dataDir, thisMachine(portableFolder()))
  const backend = await claimData(dataDir, () => openBackend(dataDir, papersDir))
  if (backend === undefined) return yieldToOwner()
  await show(backend, dataDir, options)
  process.stdout.write(`${say(language, 'dataFolder', { folder: dataDir })}\n`)
  process.stdout.write(`${say(language, 'papersFolder', { folder: await readPapersFolder(backend, papersDir) })}\n`)
}

function yieldToOwner(): void {
  process.stdout.write(`${say(language, 'askedToComeForward')}\n`)
  app.exit(0)
}

/** Ends with a sentence; anything that is no refusal is a fault of ours and ends with its trace. */
function refuse(error: unknown): void {
  const sentence = error instanceof Refusal ? sayRefusal(language, error) : String(error)
  process.stderr.write(`${error instanceof Refusal ? sentence : error instanceof Error ? error.stack : sentence}\n`)
  dialog.showErrorBox('SWG Desk', sentence)
  app.exit(1)
}

async function show(backend: Backend, dataDir: string, { language: wanted }: HostOptions): Promise<void> {
  writeRunning(dataDir, { pid: process.pid, host: 'electron', address: '', token: '' })
  endWith(backend, dataDir)
  if (wanted !== undefined) await saveScreenLanguage(backend, wanted)

  lockDownSession(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
  const files = listStaticFiles(rendererFolder)
  protocol.handle(appScheme, (request) => answerAppRequest(files, request))

  let window: BrowserWindow | undefined
  const ipc = serveIpc(
    backend,
    (contents) => contents === window?.webContents,
    (address) => process.stderr.write(`Refused a message of ${address}\n`),
  )
  backend.subscribe((event) => {
    ipc.tell(event)
    if (event.kind === 'changed' && event.tables.includes('setting')) void showMenu(backend)
  })
  await showMenu(backend)
  window = createWindow(join(import.meta.dirname, 'preload.cjs'), !app.isPackaged)

  const comeForward = () => {
    if (window !== undefined) bringForward(window)
    ipc.tell({ kind: 'focus' })
  }
  app.on('second-instance', comeForward)
  onAskedToComeForward(dataDir, comeForward)
}

function openBackend(dataFolder: string, papersFolder: string): Promise<Backend> {
  return createBackend({
    host: 'electron',
    version: app.getVersion(),
    dataFolder,
    papersFolder,
    openPath: async (path) => {
      const problem = await shell.openPath(path)
      if (problem !== '') throw new Refusal('host.cannotOpen', { path })
    },
    launchIsolated: launchUtility,
    fixedNow: process.env.SWGDESK_NOW,
  })
}

/** A packaged Electron cannot run as plain Node, so that untrusted files are read in a process of its own kind. */
function launchUtility(...[entryPath, execArgv]: Parameters<LaunchIsolated>): ReturnType<LaunchIsolated> {
  const child = utilityProcess.fork(entryPath, [], { execArgv: [...execArgv], stdio: 'ignore', serviceName: 'Reader of reports' })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  }
}

async function showMenu(backend: Backend): Promise<void> {
  setMenu(await readScreenLanguage(backend), process.platform)
}

/** One window, one program, on every system; the data are closed before the process ends. */
function endWith(backend: Backend, dataDir: string): void {
  let isEnding = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isEnding) return
    isEnding = true
    removeRunning(dataDir)
    void backend.close().then(() => app.exit(0))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit())
}

/** Beside which a folder `data` makes the program portable: the file that the person started. */
function portableFolder(): string {
  if (!app.isPackaged) return programFolder
  const { PORTABLE_EXECUTABLE_DIR, APPIMAGE } = process.env
  return PORTABLE_EXECUTABLE_DIR ?? dirname(APPIMAGE ?? process.execPath)
}
