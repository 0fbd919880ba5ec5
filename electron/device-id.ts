import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads who this laptop is, or makes it up once; outside the database, so that a copied database does not take it along. */
export function readDeviceId(folder: string): string {
  const path = join(folder, 'device-id')
  const known = readIfThere(path)
  if (known !== '') return known
  const made = randomUUID()
  try {
    // Only if it is still missing: of two first starts at once, both must be the laptop that was written down.
    writeFileSync(path, made, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const theirs = readIfThere(path)
  if (theirs !== '') return theirs
  // Empty after a power cut.
  writeFileSync(path, made, { mode: 0o600 })
  return made
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return ''
  }
}
