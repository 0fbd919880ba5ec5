import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads who this laptop is, or makes it up once; outside the database, so that a copied database does not take it along. */
export function readDeviceId(folder: string): string {
  const path = join(folder, 'device-id')
  const known = readIfThere(path)
  if (known !== '') return known
  try {
    // Only if it is still missing: of two first starts at once, both must be the laptop that was written down.
    const made = randomUUID()
    writeFileSync(path, made, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readIfThere(path)
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return ''
  }
}
