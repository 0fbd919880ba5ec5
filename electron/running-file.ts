import { chmodSync, readFileSync, rmSync, unwatchFile, watchFile, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Says who owns a data folder. Only information: the lock is SQLite's own. */
type Running = {
  readonly pid: number
  readonly host: 'electron' | 'local'
  /** Opened address of the local host, secret included; empty in Electron. */
  readonly address: string
  readonly token: string
}

const runningName = 'running.json'
const focusName = 'focus'
const openPagesName = 'open-pages.json'
/** A page that is left open longer than a night and a day is opened again by hand. */
const KEPT_MS = 24 * 60 * 60 * 1_000

/** Writes who owns the data folder, readable for this person only. */
export function writeRunning(dataDir: string, running: Running): void {
  const path = join(dataDir, runningName)
  writeFileSync(path, `${JSON.stringify(running)}\n`, { mode: 0o600 })
  // The mode above counts only for a new file, and one may be left over from a crash.
  chmodSync(path, 0o600)
}

/** Reads who owns the data folder, or owned it when the machine lost power; `undefined` when nobody says. */
export function readRunning(dataDir: string): Running | undefined {
  try {
    const running: unknown = JSON.parse(readFileSync(join(dataDir, runningName), 'utf8'))
    return isRunning(running) ? running : undefined
  } catch {
    // Missing, half written or from another version: it only ever helped, so the start goes on without it.
    return undefined
  }
}

function isRunning(value: unknown): value is Running {
  if (typeof value !== 'object' || value === null) return false
  const { pid, host, address, token } = value as Readonly<Record<keyof Running, unknown>>
  const isProcess = typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0
  return isProcess && (host === 'electron' || host === 'local') && typeof address === 'string' && typeof token === 'string'
}

/** Takes the note away at a clean end. */
export function removeRunning(dataDir: string): void {
  rmSync(join(dataDir, runningName), { force: true })
}

/** Keeps the secret at a clean end for pages that stay open, readable for this person only, so that what they hold is not lost. */
export function keepForOpenPages(dataDir: string, token: string, now = Date.now()): void {
  const path = join(dataDir, openPagesName)
  writeFileSync(path, `${JSON.stringify({ token, at: now })}\n`, { mode: 0o600 })
  chmodSync(path, 0o600)
}

/** The secret that was kept for open pages, once and within a day. */
export function takeForOpenPages(dataDir: string, now = Date.now()): string | undefined {
  const path = join(dataDir, openPagesName)
  try {
    const { token, at }: { readonly token?: unknown; readonly at?: unknown } = JSON.parse(readFileSync(path, 'utf8'))
    return typeof token === 'string' && typeof at === 'number' && now - at < KEPT_MS ? token : undefined
  } catch {
    // Missing or half written: the pages are opened again.
    return undefined
  } finally {
    rmSync(path, { force: true })
  }
}

/** Asks the owner of the data folder to come forward; never touches its lock. */
export function askOwnerToComeForward(dataDir: string): void {
  writeFileSync(join(dataDir, focusName), `${Date.now()}\n`)
}

/**
 * Calls back whenever another start asks this one to come forward.
 *
 * @returns stops listening.
 */
export function onAskedToComeForward(dataDir: string, listener: () => void): () => void {
  const path = join(dataDir, focusName)
  // Looked at by time, not by watching the folder: that would wake up at every write of the database beside it.
  watchFile(path, { interval: 300, persistent: false }, (now, before) => {
    if (now.mtimeMs !== before.mtimeMs && now.mtimeMs !== 0) listener()
  })
  return () => unwatchFile(path)
}
