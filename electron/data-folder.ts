import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { Refusal } from '#shared/errors.ts'
import { isOnNetworkShare } from './network-share.ts'

/** The facts of a machine that decide where the data are. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Folder of the program, beside which a folder `data` makes it portable. */
  readonly programFolder: string
  readonly folderExists: (folder: string) => boolean
}

/** The machine this process runs on. */
export function thisMachine(programFolder: string): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), programFolder, folderExists: existsSync }
}

/**
 * Where the data of this person are when nobody names a folder.
 *
 * Never in Documents: those folders are synchronised to a cloud or redirected to a server in many offices.
 */
export function defaultDataFolder(machine: Machine): string {
  const portable = portableDataFolder(machine)
  return machine.folderExists(portable) ? portable : ownDataFolder(machine)
}

/** The folder `data` beside the program, which makes it portable where it is there. */
export function portableDataFolder({ platform, programFolder }: Machine): string {
  return (platform === 'win32' ? win32 : posix).join(programFolder, 'data')
}

/** Where the data of this person are by the custom of the system. */
export function ownDataFolder({ platform, env, home }: Machine): string {
  const { join } = platform === 'win32' ? win32 : posix
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'SWG Desk')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'SWG Desk')
  const xdg = env.XDG_DATA_HOME
  // The specification says that a relative path is to be ignored.
  return join(xdg?.startsWith('/') ? xdg : join(home, '.local', 'share'), 'swg-desk')
}

/**
 * Makes the data folder, private to this person.
 *
 * @throws {Refusal} `host.networkShare` for a folder of another computer, whose locks a database cannot trust;
 * `host.folderNotWritable` when it cannot be made.
 */
export function prepareDataFolder(folder: string): void {
  if (isOnNetworkShare(folder)) throw new Refusal('host.networkShare', { folder })
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Refusal('host.folderNotWritable', { folder, problem: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}
