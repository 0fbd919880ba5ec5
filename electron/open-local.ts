import { type Backend, createBackend } from './backend.ts'
import { papersFolder } from './documents-folder.ts'
import { openPath } from './open-path.ts'
import { readVersion } from './program-folder.ts'

/** Opens the data of a host that is plain Node. */
export function openLocalBackend(dataFolder: string): Promise<Backend> {
  return createBackend({
    host: 'local',
    version: readVersion(),
    dataFolder,
    papersFolder: papersFolder(),
    openPath,
    fixedNow: process.env.SWGDESK_NOW,
  })
}
