import { Refusal, type RefusalCode } from '#shared/errors.ts'
import type { DatabaseThread } from './database.ts'
import { listSafeCopies } from './safe-copies.ts'

/** What SQLite says of a file that a power cut or a bad disk has spoilt: its pages, or already its first bytes. */
const DAMAGE: ReadonlySet<RefusalCode> = new Set(['store.damaged', 'store.notOurs'])

/**
 * Opens a database, or something in its place that answers everything with what is wrong, as long as there is a safe copy to go back to.
 *
 * So the window opens and can offer the copies, instead of the program ending with a sentence nobody sees.
 *
 * @throws {Refusal} whatever else keeps the database from opening, and damage that no copy mends.
 */
export async function openOrRescue(safeCopiesFolder: string, open: () => Promise<DatabaseThread>): Promise<DatabaseThread> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof Refusal) || !DAMAGE.has(error.code) || listSafeCopies(safeCopiesFolder).length === 0) throw error
    // With copies beside it the file was ours: it has only lost the bytes that say so.
    return damagedDatabase(error.code === 'store.notOurs' ? new Refusal('store.damaged', { problem: 'SQLITE_NOTADB' }) : error)
  }
}

function damagedDatabase({ code, details }: Refusal): DatabaseThread {
  return {
    send: async () => ({ ok: false, error: { code, details } }),
    copyTo: async () => {
      throw new Refusal(code, details)
    },
    close: async () => undefined,
  }
}
