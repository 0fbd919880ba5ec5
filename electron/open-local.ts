import { type Backend, createBackend } from './backend.ts'
import { openPath } from './open-path.ts'
import { readVersion } from './program-folder.ts'

/** Opens the data of a host that is plain Node. */
export function openLocalBackend(dataFolder: string, papersFolder: string): Promise<Backend> {
  return createBackend({
    host: 'local',
    version: readVersion(),
    dataFolder,
    papersFolder,
    openPath,
    fixedNow: process.env.SWGDESK_NOW,
  })
}
