import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SafeCopyManifest } from '#db/backup.ts'
import { DATABASE_FILE } from '#db/files.ts'
import type { Output } from '#shared/contract/index.ts'

export type SafeCopy = Output<'safeCopies.make'>
type SafeCopyReason = SafeCopy['reason']
/** What calls for a copy, as it stands at the beginning of its file name. */
export type SafeCopyCall = 'hand' | 'meeting' | 'day' | 'before-restore'

/** File names of copies that this program made. */
export const SAFE_COPY_NAME = /^(hand|meeting|day|before-restore|before-update)-[\w-]+\.sqlite$/
/** The newest copies are kept, then the newest of each of this many days. The two newest always stay. */
const NEWEST_KEPT = 12
const DAYS_KEPT = 14

/** File name of a new copy; the operation's number keeps the order right whatever the clock says. */
export function safeCopyName(reason: SafeCopyCall, now: Date, opSeq: number): string {
  return `${reason}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}-${String(opSeq).padStart(8, '0')}.sqlite`
}

/** Lists the copies that have a manifest, newest first by the operations they hold. */
export function listSafeCopies(folder: string): readonly SafeCopy[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => SAFE_COPY_NAME.test(name) && existsSync(join(folder, `${name}.json`)))
    .map((name) => describe(name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as SafeCopyManifest))
    .toSorted((left, right) => right.opSeq - left.opSeq || right.madeAt.localeCompare(left.madeAt))
}

/** Turns a manifest into what the screen shows. */
export function describe(fileName: string, manifest: SafeCopyManifest): SafeCopy {
  const word = fileName.split('-')[0]
  const reason: SafeCopyReason = fileName.startsWith('before-update')
    ? 'update'
    : word === 'before'
      ? 'restore'
      : word === 'meeting' || word === 'day'
        ? word
        : 'hand'
  const { meeting = 0, action = 0 } = manifest.rowCounts
  return {
    fileName,
    madeAt: manifest.madeAt,
    reason,
    opSeq: manifest.opSeq,
    sizeBytes: manifest.sizeBytes,
    meetingCount: meeting,
    actionCount: action,
  }
}

/** Removes old copies: never the two newest, never those made before an update or a restore. */
export function thinSafeCopies(folder: string): void {
  const copies = listSafeCopies(folder)
  const daysSeen = new Set<string>()
  for (const [index, { fileName, madeAt, reason }] of copies.entries()) {
    const day = madeAt.slice(0, 10)
    const firstOfDay = !daysSeen.has(day) && daysSeen.size < DAYS_KEPT
    daysSeen.add(day)
    if (index < NEWEST_KEPT || firstOfDay || reason === 'update' || reason === 'restore') continue
    rmSync(join(folder, fileName), { force: true })
    rmSync(join(folder, `${fileName}.json`), { force: true })
  }
}

/** Finishes a restore that a power cut interrupted between setting the old file aside and naming the new one. */
export function finishInterruptedRestore(dataFolder: string): void {
  const incoming = join(dataFolder, `${DATABASE_FILE}.incoming`)
  if (!existsSync(incoming)) return
  if (existsSync(join(dataFolder, DATABASE_FILE))) rmSync(incoming)
  else renameSync(incoming, join(dataFolder, DATABASE_FILE))
}
