import { join } from 'node:path'
import type { SafeCopyManifest } from '#db/backup.ts'
import type { Event } from '#shared/contract/wire.ts'
import { dayOfInstant, formatClock } from '#shared/i18n/format.ts'
import type { Dirs } from './jobs.ts'
import type { Log } from './log.ts'
import { describe, listSafeCopies, type SafeCopy, type SafeCopyCall, safeCopyName, thinSafeCopies } from './safe-copies.ts'

export type SafeCopyKeeper = {
  readonly make: (reason: SafeCopyCall) => Promise<SafeCopy>
  /** Copies the data that a restore is about to replace; damaged ones are only set aside. */
  readonly beforeRestore: () => Promise<void>
  /** Told of everything that was answered; some of it calls for a copy. */
  readonly noteAnswered: (name: string) => void
  /** Told of everything that the windows are told of; some of it means that the newest copy is no longer all there is. */
  readonly noteEvent: (event: Event) => void
  /** Makes the copy of the day, if anything has changed since the newest one. */
  readonly endDay: () => Promise<void>
  readonly stop: () => void
}

type KeeperOptions = { readonly dirs: () => Dirs; readonly copyTo: (path: string) => Promise<SafeCopyManifest>; readonly log: Log }

const CHECK_MS = 10 * 60_000
const END_OF_DAY = '17:00'
const AFTER = new Set(['minutes.endMeeting', 'minutes.close'])

/** Sees to it that safe copies are made without being asked for: when a meeting is closed and at the end of the day. */
export function createSafeCopyKeeper({ dirs, copyTo, log }: KeeperOptions): SafeCopyKeeper {
  let changedSinceCopy = false
  const timer = setInterval(() => {
    const now = new Date().toISOString()
    const newest = listSafeCopies(dirs().safeCopies)[0]
    if (formatClock(now) >= END_OF_DAY && (newest === undefined || dayOfInstant(newest.madeAt) < dayOfInstant(now))) void endDay()
  }, CHECK_MS)
  timer.unref()

  return {
    make,
    beforeRestore,
    noteAnswered: (name) => {
      if (AFTER.has(name)) void tryToMake('meeting')
    },
    noteEvent: (event) => {
      if (event.kind === 'changed' || event.kind === 'minutes') changedSinceCopy = true
    },
    endDay,
    stop: () => clearInterval(timer),
  }

  async function make(reason: SafeCopyCall): Promise<SafeCopy> {
    const folder = dirs().safeCopies
    const fileName = safeCopyName(reason, new Date(), (listSafeCopies(folder)[0]?.opSeq ?? 0) + 1)
    const manifest = await copyTo(join(folder, fileName))
    changedSinceCopy = false
    thinSafeCopies(folder)
    return describe(fileName, manifest)
  }

  async function beforeRestore(): Promise<void> {
    try {
      await make('before-restore')
    } catch (error) {
      // What no longer can be copied is why somebody goes back; the file itself is kept aside.
      log.warn({ problem: error instanceof Error ? error.message : String(error) }, 'no safe copy before a restore')
    }
  }

  async function endDay(): Promise<void> {
    if (changedSinceCopy) await tryToMake('day')
  }

  /** Nobody waits for these; a failure is written down and shows as the growing age of the newest copy. */
  async function tryToMake(reason: 'meeting' | 'day'): Promise<void> {
    try {
      await make(reason)
    } catch (error) {
      log.warn({ reason, problem: error instanceof Error ? error.message : String(error) }, 'no safe copy')
    }
  }
}
