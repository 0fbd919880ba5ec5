import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { type Machine, ownDataFolder, portableDataFolder } from './data-folder.ts'

/**
 * Where the Word files of a data folder go.
 *
 * Only the person's own data write into “SWG Desk” in Documents: letters of a trial would lie there under the numbers of
 * real ones. `SWGDESK_PAPERS` names another folder, for tests and for an office that has one.
 */
export function papersFolder(dataFolder: string, machine: Machine): string {
  const chosen = machine.env.SWGDESK_PAPERS
  if (chosen !== undefined && chosen !== '') return chosen
  const { join, resolve } = pathsOf(machine)
  if (isSameFolder(dataFolder, portableDataFolder(machine), machine)) return join(machine.programFolder, 'SWG Desk papers')
  if (isSameFolder(dataFolder, ownDataFolder(machine), machine)) return join(documentsFolder(machine), 'SWG Desk')
  return resolve(dataFolder, 'papers')
}

function isSameFolder(one: string, other: string, machine: Machine): boolean {
  const [a, b] = [one, other].map((folder) => pathsOf(machine).resolve(folder)) as [string, string]
  // Linux alone tells folders apart by their capitals.
  return machine.platform === 'linux' ? a === b : a.toLowerCase() === b.toLowerCase()
}

function pathsOf({ platform }: Machine) {
  return platform === 'win32' ? win32 : posix
}

function documentsFolder(machine: Machine): string {
  const { platform, home } = machine
  const usual = pathsOf(machine).join(home, 'Documents')
  if (platform === 'win32') return readWindowsDocuments() ?? usual
  return platform === 'linux' ? (parseUserDirs(readIfThere(posix.join(home, '.config', 'user-dirs.dirs')), home) ?? usual) : usual
}

/** Reads the folder out of the desktop's own note: `XDG_DOCUMENTS_DIR="$HOME/ເອກະສານ"`. */
export function parseUserDirs(text: string, home: string): string | undefined {
  const path = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(text)?.[1]?.replace('$HOME', home)
  return path?.startsWith('/') ? path : undefined
}

// Documents are often moved to another disk or a cloud folder; only the registry knows.
function readWindowsDocuments(): string | undefined {
  try {
    const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'
    const output = execFileSync('reg', ['query', key, '/v', 'Personal'], { encoding: 'utf8', windowsHide: true, timeout: 3_000 })
    const path = /REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(output)?.[1]
    return path?.replaceAll(/%(\w+)%/g, (whole, name: string) => process.env[name] ?? whole)
  } catch {
    // A locked-down Windows without `reg`: the usual place is right on nearly all of them.
    return undefined
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Servers and small desktops have no such note.
    return ''
  }
}
