import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FileId } from '#shared/domain/outgoing.ts'
import { renamePatiently } from './rename-patiently.ts'

/** Files kept by what they contain: `files/ab/<sha256>`. */
export type ContentStore = {
  /** Returns once the bytes are on the disk under their hash; a row that names the hash may be committed after that. */
  readonly put: (bytes: Uint8Array) => Promise<FileId>
  /** The bytes, or undefined when they are missing or no longer what their name says. */
  readonly get: (id: FileId) => Promise<Uint8Array | undefined>
  /** Where the bytes lie, relative to the data folder. */
  readonly pathOf: (id: FileId) => string
  /** Removes what interrupted writes have left behind; one that is still going on is younger. */
  readonly sweep: (olderThanMs: number) => Promise<void>
}

/**
 * Opens the content store of a data folder.
 *
 * Bytes are written under a temporary name, fsynced and renamed: a file under its hash is always whole.
 */
export function openContentStore(dataFolder: string): ContentStore {
  const pathOf = (id: FileId) => join('files', id.slice(0, 2), id)
  const get = async (id: FileId) => {
    const bytes = await readIfThere(join(dataFolder, pathOf(id)))
    return bytes !== undefined && hashOf(bytes) === id ? bytes : undefined
  }
  return {
    pathOf,
    get,
    put: async (bytes) => {
      const id = hashOf(bytes)
      if ((await get(id)) === undefined) await writeWhole(dataFolder, join(dataFolder, pathOf(id)), bytes)
      return id
    },
    sweep: async (olderThanMs) => {
      for (const name of await namesIn(join(dataFolder, TEMPORARY))) {
        const path = join(dataFolder, TEMPORARY, name)
        const { mtimeMs } = await stat(path)
        // Either way: what lies in the future was written before the clock was put right.
        if (Math.abs(Date.now() - mtimeMs) >= olderThanMs) await rm(path, { force: true })
      }
    },
  }
}

/** SHA-256 of bytes, the name under which the store keeps them. */
export function hashOf(bytes: Uint8Array): FileId {
  return FileId.parse(createHash('sha256').update(bytes).digest('hex'))
}

// In the same folder tree, so that the rename never crosses a disk.
const TEMPORARY = join('files', 'being-written')

async function writeWhole(dataFolder: string, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dataFolder, TEMPORARY, randomUUID())
  await mkdir(dirname(temporary), { recursive: true, mode: 0o700 })
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** The new name itself has to be on the disk before a row speaks of it; Windows does that by itself and knows no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
