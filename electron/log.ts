import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'

const LIMIT_BYTES = 5_000_000
const KEPT_COUNT = 3

/** What a host may write down: codes, ids and stacks, never what people write. */
export type Log = {
  readonly error: (facts: Readonly<Record<string, string | undefined>>, what: string) => void
  readonly warn: (facts: Readonly<Record<string, string | undefined>>, what: string) => void
  /** Resolves when everything is in the file. */
  readonly written: () => Promise<void>
}

/** Opens the log of this host; the file is begun with its first line. The newest three files of 5 MB are kept. */
export function openLog(folder: string): Log {
  let logger: Promise<Logger> | undefined
  let last: Promise<void> = Promise.resolve()
  const write = (level: 'error' | 'warn', facts: Readonly<Record<string, string | undefined>>, what: string) => {
    logger ??= startLogger(folder)
    last = logger
      .then((opened) => opened[level](facts, what))
      // Without a folder to write in there is no log, and the next line tries again.
      .catch(() => {
        logger = undefined
      })
  }
  return {
    error: (facts, what) => write('error', facts, what),
    warn: (facts, what) => write('warn', facts, what),
    written: () => last,
  }
}

/** Loaded when there is something to write, which on most days there is not: it takes as long as half of Node. */
async function startLogger(folder: string): Promise<Logger> {
  // Only the default export is there in the built program too, whose bundler hides the others.
  const { default: pino } = await import('pino')
  const path = join(folder, 'swg-desk.log')
  makeRoom(path)
  const file = pino.destination({ dest: path, sync: true, mkdir: true })
  file.on('error', ignoreUnwritten)
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, file)
}

/** On a full disk the log cannot be written either, and must not end the program that people are typing into. */
function ignoreUnwritten(): void {}

function makeRoom(path: string): void {
  if (!existsSync(path) || statSync(path).size <= LIMIT_BYTES) return
  for (let n = KEPT_COUNT - 1; n >= 1; n--) {
    const older = n === 1 ? path : `${path}.${n - 1}`
    if (existsSync(older)) renameSync(older, `${path}.${n}`)
  }
}
