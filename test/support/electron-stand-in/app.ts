import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preventable, record, withEvents } from './events.ts'

const programFolder = join(import.meta.dirname, '..', '..', '..')
const paths = new Map<string, string>()
const switches = new Set<string>()
const ready = Promise.withResolvers<void>()
let isQuitting = false

/** Electron's `app`, as far as the program uses it. */
export const app = withEvents({
  isPackaged: false,
  enableSandbox: () => void record.push('app.enableSandbox'),
  whenReady: () => {
    record.push('app.whenReady')
    return ready.promise
  },
  setPath: (name: string, path: string) => void paths.set(name, path),
  getPath: (name: string) => paths.get(name) ?? '',
  getVersion: () => (JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }).version,
  // SQLite's lock decides between two of us; this one is per person and per system in Electron as well.
  requestSingleInstanceLock: () => true,
  commandLine: {
    appendSwitch: (name: string) => void switches.add(name),
    removeSwitch: (name: string) => void switches.delete(name),
    hasSwitch: (name: string) => switches.has(name),
  },
  quit,
  exit: (code = 0) => process.exit(code),
})

/** Called when the main module has come to its end: Electron is ready only then. */
export function becomeReady(): void {
  record.push('ready')
  ready.resolve()
}

/** Folder of the pages' own data. */
export function userDataFolder(): string {
  return paths.get('userData') ?? ''
}

/** Called when the last window has gone. */
export function allWindowsClosed(): void {
  if (!isQuitting) app.emit('window-all-closed')
}

function quit(): void {
  if (isQuitting) return
  isQuitting = true
  app.emit('before-quit', preventable({}))
  const event = preventable({})
  app.emit('will-quit', event)
  if (!event.defaultPrevented) process.exit(0)
}
