import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads who this laptop is, or makes it up once; outside the database, so that a copied database does not take it along. */
export function readDeviceId(folder: string): string {
  const path = join(folder, 'device-id')
  if (existsSync(path)) {
    const known = readFileSync(path, 'utf8').trim()
    if (known !== '') return known
  }
  const made = randomUUID()
  writeFileSync(path, made, { mode: 0o600 })
  return made
}
