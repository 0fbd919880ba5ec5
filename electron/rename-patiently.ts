import { rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])
const WAITS_MS = [20, 50, 100, 200, 400]

/**
 * Renames a file, and tries again for most of a second while an antivirus or indexer holds it.
 *
 * @throws the system's own error when it is held for longer, as by Word.
 */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const waitMs of WAITS_MS) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!BUSY.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await wait(waitMs)
    }
  }
  await rename(from, to)
}
