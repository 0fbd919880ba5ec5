import { z } from 'zod'
import { job } from './define.ts'

const SafeCopy = z.object({
  fileName: z.string(),
  madeAt: z.string(),
  /** Why it was made: by hand, at the close of a meeting, at the end of the day, before an update or a restore. */
  reason: z.enum(['hand', 'meeting', 'day', 'update', 'restore']),
  opSeq: z.int(),
  sizeBytes: z.int(),
  meetingCount: z.int(),
  actionCount: z.int(),
})

/** Verified copies of the data on this computer, and the way back to one. */
export const safeCopies = {
  'safeCopies.list': job(z.object({}), z.array(SafeCopy)),
  'safeCopies.make': job(z.object({}), SafeCopy),
  /** Puts a copy in the place of the data; what was there is set aside, never deleted. Numbers issued since stay issued. */
  'safeCopies.restore': job(z.object({ fileName: z.string() }), z.object({ setAside: z.string() })),
} as const
