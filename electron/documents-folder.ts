import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where Word files for people go: “SWG Desk” in this person's own Documents.
 *
 * `SWGDESK_PAPERS` names another folder, for tests and for an office that has one.
 */
export function papersFolder(): string {
  const chosen = process.env.SWGDESK_PAPERS
  return chosen === undefined || chosen === '' ? join(documentsFolder(), 'SWG Desk') : chosen
}

function documentsFolder(): string {
  const home = homedir()
  const usual = join(home, 'Documents')
  if (process.platform === 'win32') return readWindowsDocuments() ?? usual
  return process.platform === 'linux' ? (parseUserDirs(readIfThere(join(home, '.config', 'user-dirs.dirs')), home) ?? usual) : usual
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
