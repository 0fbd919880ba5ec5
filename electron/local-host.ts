import { randomBytes } from 'node:crypto'
import { Refusal } from '#shared/errors.ts'
import type { Backend } from './backend.ts'
import { claimData } from './claim-data.ts'
import type { ConnectionBackend } from './connection.ts'
import { defaultDataFolder, prepareDataFolder, thisMachine } from './data-folder.ts'
import { papersFolder } from './documents-folder.ts'
import { type HostOptions, readHostOptions } from './host-options.ts'
import type { LocalServer } from './local-server.ts'
import { openLocalBackend } from './open-local.ts'
import { createOwnWindow, type OwnWindow, type Print } from './own-window.ts'
import { firstPort, listenOnRememberedPort } from './port.ts'
import { programFolder, rendererFolder } from './program-folder.ts'
import { keepForOpenPages, onAskedToComeForward, readRunning, removeRunning, takeForOpenPages, writeRunning } from './running-file.ts'
import { readPapersFolder, saveScreenLanguage } from './saved-settings.ts'
import { type HostLanguage, say, sayRefusal } from './say.ts'

/** Runs the local host until it is ended, and sets the exit code. */
export async function runLocalHost(args: readonly string[]): Promise<void> {
  let language: HostLanguage = 'en'
  try {
    const options = readHostOptions(args)
    language = options.language ?? language
    await start(options, (key, values) => process.stdout.write(`${say(language, key, values)}\n`))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${sayRefusal(language, error)}\n`)
    process.exitCode = 1
  }
}

async function start(options: HostOptions, print: Print): Promise<void> {
  const machine = thisMachine(programFolder)
  const dataDir = options.dataDir ?? defaultDataFolder(machine)
  prepareDataFolder(dataDir)
  const papersDir = papersFolder(dataDir, machine)
  const former = readRunning(dataDir)
  // After a crash, or an end under open pages, the same secret goes on, so that a page that is still open finds back with the text it holds.
  const token = (former?.host === 'local' ? former.token : takeForOpenPages(dataDir)) ?? randomBytes(32).toString('base64url')
  const opening = claimData(dataDir, () => openLocalBackend(dataDir, papersDir))
  let window: OwnWindow | undefined
  const [[opened], { server, listen }] = await Promise.all([
    Promise.allSettled([opening]),
    makeDoor(opening, token, firstPort(dataDir, options.port), (count) => window?.noteCount(count)),
  ])
  const backend = opened.status === 'fulfilled' ? opened.value : undefined
  if (backend === undefined) {
    await server.close()
    if (opened.status === 'rejected') throw opened.reason
    print('askedToComeForward')
    const address = readRunning(dataDir)?.address
    if (address) print('alreadyAt', { address })
    return
  }

  const end = createEnd({ backend, server, dataDir, token, print })
  window = createOwnWindow({ dataDir, noOpen: options.noOpen, print, end })
  window.noteCount(server.pageCount())
  try {
    const { port, takenPort } = await listenOnRememberedPort(dataDir, options.port, listen)
    const address = `http://127.0.0.1:${port}/#token=${token}`
    writeRunning(dataDir, { pid: process.pid, host: 'local', address, token })
    backend.subscribe(server.tell)
    onAskedToComeForward(dataDir, () => {
      server.tell({ kind: 'focus' })
      void window?.comeForward(address)
    })
    if (options.language !== undefined) await saveScreenLanguage(backend, options.language)
    if (takenPort !== undefined) print('otherPort', { wanted: takenPort, port })
    print('ready', { address })
    print('dataFolder', { folder: dataDir })
    print('papersFolder', { folder: await readPapersFolder(backend, papersDir) })
    // A page asks for a job first of all, and a job is checked against the contract.
    void import('#shared/contract/index.ts')
    await window.open(address)
  } catch (error) {
    await backend.close()
    throw error
  }
}

/**
 * Loads what serves the pages and begins to listen, while the database is being opened; a page that comes before waits.
 *
 * A port that is taken now may be that of an owner who is just leaving, so that it is only looked for again afterwards.
 */
async function makeDoor(opening: Promise<Backend | undefined>, token: string, port: number, onPageCount: (count: number) => void) {
  const { createLocalServer } = await import('./local-server.ts')
  const server = createLocalServer({ backend: onceOpen(opening), rendererFolder, token, onPageCount })
  const early = await server.listen(port).catch(() => undefined)
  return { server, listen: async (wanted: number) => (wanted === early ? wanted : server.listen(wanted)) }
}

/** Without data there is no answer, and the server closes its pages. */
function onceOpen(opening: Promise<Backend | undefined>): ConnectionBackend {
  const opened = opening.catch(() => undefined)
  const never = new Promise<never>(() => undefined)
  return {
    send: async (request) => (await opened)?.send(request) ?? never,
    cancel: (commandId) => void opened.then((backend) => backend?.cancel(commandId)),
  }
}

type Ending = {
  readonly backend: Backend
  readonly server: LocalServer
  readonly dataDir: string
  readonly token: string
  readonly print: Print
}

/** Makes the one way to end: everything asked for is committed and answered, then the lock is given back. */
function createEnd({ backend, server, dataDir, token, print }: Ending): () => void {
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    print('closing')
    if (server.pageCount() > 0) keepForOpenPages(dataDir, token)
    removeRunning(dataDir)
    server.stopReceiving()
    await backend.close()
    await server.close()
    print('closed')
    process.exit(0)
  }
  // The launcher hands on what the terminal already sent to everybody, so that a signal may come twice.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) process.on(signal, () => void end())
  // A terminal that was closed cannot be told anything any more; that must not end the minutes.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  return () => void end()
}
