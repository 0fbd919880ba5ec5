import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { safeName, secondName } from '#shared/domain/file-name.ts'
import type { FileId } from '#shared/domain/outgoing.ts'
import { hashOf } from './content-store.ts'
import { renamePatiently } from './rename-patiently.ts'

/** Where the Word files of a year or a meeting lie: `<papers>/2015/CSSWG-2015-01`. */
export function folderOf(papersFolder: string, year: number, meetingNumber: string | null): string {
  return meetingNumber === null ? join(papersFolder, String(year)) : join(papersFolder, String(year), safeName(meetingNumber))
}

/**
 * Puts a Word file where people look for it, and returns the name it got.
 *
 * A file that is open in Word, or that somebody has worked on since, is left alone: the new one takes a second name.
 *
 * @param isKept whether the bytes of a hash are safe elsewhere; only such a file may be replaced.
 */
export async function placeFile(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
  isKept: (hash: FileId) => Promise<boolean>,
): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let n = 1; n <= MOST_NAMES; n++) {
    const name = n === 1 ? fileName : secondName(fileName, n)
    const path = join(folder, name)
    const found = await stateOf(path, isKept, hashOf(bytes))
    if (found === 'same') return name
    if (found === 'taken') continue
    if (await replaceFile(path, bytes)) return name
  }
  // Ninety-nine names are taken: something else is wrong, and the system's own error says what.
  await writeFile(join(folder, fileName), bytes)
  return fileName
}

/** The file as it lies in the folder now, or undefined. */
export async function readPlaced(folder: string, fileName: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, fileName))
  } catch (error) {
    if (MISSING.has(codeOf(error))) return undefined
    throw error
  }
}

/** Takes a file of before out of the folder, so that nobody signs it by mistake; only one whose bytes are safe elsewhere. */
export async function removeKept(folder: string, fileName: string, isKept: (hash: FileId) => Promise<boolean>): Promise<void> {
  const bytes = await readPlaced(folder, fileName)
  if (bytes === undefined || (await isOpenElsewhere(join(folder, fileName))) || !(await isKept(hashOf(bytes)))) return
  await rm(join(folder, fileName), { force: true })
}

const MOST_NAMES = 99
const MISSING = new Set(['ENOENT', 'EISDIR', 'ENOTDIR'])
/** Said of a file that another program holds: Word on Windows, or one that may not be written. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY', 'EISDIR', 'ENOTEMPTY', 'EEXIST'])

async function stateOf(
  path: string,
  isKept: (hash: FileId) => Promise<boolean>,
  newHash: FileId,
): Promise<'free' | 'same' | 'kept' | 'taken'> {
  if (await isOpenElsewhere(path)) return 'taken'
  try {
    const hash = hashOf(await readFile(path))
    if (hash === newHash) return 'same'
    return (await isKept(hash)) ? 'kept' : 'taken'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'free'
    if (HELD.has(codeOf(error))) return 'taken'
    throw error
  }
}

/** Word leaves `~$…` beside an open file, without its first two letters when the name is long; LibreOffice `.~lock.…#`. */
async function isOpenElsewhere(path: string): Promise<boolean> {
  const name = basename(path)
  const stem = basename(name, extname(name))
  const word = stem.length > 7 ? `~$${name.slice(2)}` : `~$${name}`
  const marks = await Promise.all([word, `.~lock.${name}#`].map((mark) => exists(join(dirname(path), mark))))
  return marks.includes(true)
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = join(dirname(path), `.${randomUUID().slice(0, 8)}.tmp`)
  try {
    await writeFile(temporary, bytes, { flag: 'wx', flush: true })
    await renamePatiently(temporary, path)
    return true
  } catch (error) {
    await rm(temporary, { force: true })
    if (HELD.has(codeOf(error)) && (await exists(path))) return false
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
