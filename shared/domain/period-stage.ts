import { z } from 'zod'
import { OptionalLine, Prose } from './common.ts'
import { PeriodId } from './period.ts'

/** Where a period's report is on its way out of the house, in order. */
export const PeriodStage = z.enum(['draft', 'chair', 'coChairs', 'sent', 'frozen'])
export type PeriodStage = z.infer<typeof PeriodStage>

/** One step on that way; the last one is where the report is, and a period without any is a draft. */
export const PeriodStep = z.object({
  id: z.string().min(1),
  periodId: PeriodId,
  stage: PeriodStage,
  enteredAt: z.string(),
  note: OptionalLine,
})
export type PeriodStep = z.infer<typeof PeriodStep>

/** The matrix as it was when its report was sent. */
export const MatrixVersion = z.object({
  id: z.string().min(1),
  periodId: PeriodId,
  n: z.int().min(1),
  /** JSON of the rows and the prose around them. */
  content: Prose,
  madeAt: z.string(),
})
export type MatrixVersion = z.infer<typeof MatrixVersion>
