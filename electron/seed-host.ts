import { randomUUID } from 'node:crypto'
import { Refusal, type RefusalCode, type Refusals } from '#shared/errors.ts'
import type { Backend } from './backend.ts'
import { claimData } from './claim-data.ts'
import { defaultDataFolder, prepareDataFolder, thisMachine } from './data-folder.ts'
import { papersFolder } from './documents-folder.ts'
import { readHostOptions } from './host-options.ts'
import { openLocalBackend } from './open-local.ts'
import { programFolder } from './program-folder.ts'
import { say, sayRefusal } from './say.ts'

/** Fills a data folder with the report of 2015 and ends: the first button of the first screen, without a screen. */
export async function runSeed(args: readonly string[]): Promise<void> {
  try {
    const machine = thisMachine(programFolder)
    const { dataDir = defaultDataFolder(machine) } = readHostOptions(args)
    prepareDataFolder(dataDir)
    const backend = await claimData(dataDir, () => openLocalBackend(dataDir, papersFolder(dataDir, machine)))
    if (backend === undefined) throw new Refusal('store.inUse', {})
    await seed(backend).finally(() => backend.close())
    process.stdout.write(`${say('en', 'seeded', { folder: dataDir })}\n`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${sayRefusal('en', error)}\n`)
    process.exitCode = 1
  }
}

async function seed(backend: Backend): Promise<void> {
  const reply = await backend.send({ commandId: randomUUID(), name: 'app.seed2015', input: {} })
  if (!reply.ok) throw new Refusal(reply.error.code, reply.error.details as Refusals[RefusalCode])
}
