import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SafeCopyManifest } from '#db/backup.ts'
import { DATABASE_FILE } from '#db/files.ts'
import { verifyDatabaseFile } from '#db/verify.ts'
import { Refusal } from '#shared/errors.ts'
import { SAFE_COPY_NAME } from './safe-copies.ts'

/**
 * Looks whether a copy is the one its manifest describes, and whole.
 *
 * @throws {Refusal} `store.damaged`, `record.notFound`.
 */
export function verifySafeCopy(folder: string, fileName: string): void {
  const path = join(folder, basename(fileName))
  if (!SAFE_COPY_NAME.test(fileName) || !existsSync(path) || !existsSync(`${path}.json`))
    throw new Refusal('record.notFound', { kind: 'safe copy' })
  const manifest = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as SafeCopyManifest
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  if (sha256 !== manifest.sha256) throw new Refusal('store.damaged', { problem: 'checksum' })
  const { problems } = verifyDatabaseFile(path)
  if (problems.length > 0) throw new Refusal('store.damaged', { problem: problems[0] ?? '' })
}

/**
 * Puts a verified copy in the place of a closed database; the old file and its log go to `set-aside/` as a pair.
 *
 * @returns the folder in which the old data now lie.
 */
export function putInPlace(dataFolder: string, copyPath: string, now: Date): string {
  const setAside = join(dataFolder, 'set-aside', now.toISOString().slice(0, 19).replaceAll(':', '-'))
  mkdirSync(setAside, { recursive: true })
  const incoming = join(dataFolder, `${DATABASE_FILE}.incoming`)
  copyFileSync(copyPath, incoming)
  for (const suffix of ['', '-wal', '-shm']) {
    const file = join(dataFolder, `${DATABASE_FILE}${suffix}`)
    if (existsSync(file)) renameSync(file, join(setAside, `${DATABASE_FILE}${suffix}`))
  }
  renameSync(incoming, join(dataFolder, DATABASE_FILE))
  return setAside
}
