import { z } from 'zod'
import { Day, Line, OptionalLine } from '../domain/common.ts'
import { Settings } from '../domain/settings.ts'
import { command, job, query } from './define.ts'

const Holiday = z.object({ id: z.string().min(1), heldOn: Day, nameEn: Line, nameLo: OptionalLine })

/** What every screen needs to know of the office and of this program. */
export const app = {
  'app.state': query(z.object({}), z.object({ today: Day, now: z.string(), isEmpty: z.boolean(), settings: Settings, lastOpSeq: z.int() })),
  'app.saveSettings': command(Settings.partial(), z.null()),
  'app.holidays': query(z.object({}), z.array(Holiday)),
  'app.saveHoliday': command(Holiday.extend({ deleted: z.boolean().default(false) }), z.null()),
  /** Facts of the host: which one, where the data are, which data set is open. */
  'app.host': job(
    z.object({}),
    z.object({
      host: z.enum(['electron', 'local']),
      version: z.string(),
      dataFolder: z.string(),
      papersFolder: z.string(),
      dataset: z.enum(['office', 'practice']),
      hasPractice: z.boolean(),
    }),
  ),
  'app.seed2015': job(z.object({}), z.null()),
  'app.openPractice': job(z.object({}), z.null()),
  'app.leavePractice': job(z.object({ erase: z.boolean() }), z.null()),
  'app.openFolder': job(z.object({ which: z.enum(['papers', 'data', 'safeCopies']) }), z.null()),
} as const
