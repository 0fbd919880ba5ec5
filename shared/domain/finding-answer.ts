import { z } from 'zod'
import { PeriodId } from './period.ts'

/** A finding of the indicator doctor that the office has looked at and leaves as it is. */
export const FindingAnswer = z.object({
  id: z.string().min(1),
  periodId: PeriodId,
  kind: z.string().min(1),
  /** The rows it is about: their ids, in order, joined by a space. */
  subject: z.string().min(1),
  answeredAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type FindingAnswer = z.infer<typeof FindingAnswer>
