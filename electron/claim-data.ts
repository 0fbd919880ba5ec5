import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '#shared/errors.ts'
import { askOwnerToComeForward, readRunning } from './running-file.ts'

const patienceMs = 10_000
const pauseMs = 200

/**
 * Opens the data, or finds that another start has them and asks that one to come forward.
 *
 * The lock of SQLite decides, whichever host, person or crash it was. Between an owner's first word and its lock, or
 * its last word and its unlocking, nobody is named as running: then this start waits for either.
 *
 * @param open takes the lock, or throws `store.inUse`.
 * @returns `undefined` when another start has the data.
 */
export async function claimData<Backend>(dataDir: string, open: () => Promise<Backend>): Promise<Backend | undefined> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'store.inUse') throw error
    }
    const owner = readRunning(dataDir)
    if ((owner !== undefined && isAlive(owner.pid)) || Date.now() > until) {
      askOwnerToComeForward(dataDir)
      return undefined
    }
    await wait(pauseMs)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not allowed to signal it: it belongs to another person, and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
