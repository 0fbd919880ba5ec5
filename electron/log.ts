import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'

const LIMIT_BYTES = 5_000_000
const KEPT_COUNT = 3

/** Opens the log of this host: codes, ids and stacks, never what people write. The newest three files of 5 MB are kept. */
export function openLog(folder: string): Logger {
  const path = join(folder, 'swg-desk.log')
  if (existsSync(path) && statSync(path).size > LIMIT_BYTES) {
    for (let n = KEPT_COUNT - 1; n >= 1; n--) {
      const older = n === 1 ? path : `${path}.${n - 1}`
      if (existsSync(older)) renameSync(older, `${path}.${n}`)
    }
  }
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: path, sync: true, mkdir: true }))
}
