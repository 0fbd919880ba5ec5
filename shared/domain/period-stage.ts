import { z } from 'zod'
import { Refusal } from '../errors.ts'
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

/** The stages in the order in which a report goes through them. */
export const STAGES = PeriodStage.options

/** Where a report is after its steps; without any it is a draft. */
export function stageOf(steps: readonly Pick<PeriodStep, 'stage'>[]): PeriodStage {
  return steps.at(-1)?.stage ?? 'draft'
}

/** Stages that a report can go on to from one: a stage may be skipped, but only what was sent can be frozen. */
export function nextStages(stage: PeriodStage): readonly PeriodStage[] {
  const later = STAGES.slice(STAGES.indexOf(stage) + 1)
  return stage === 'sent' ? later : later.filter((next) => next !== 'frozen')
}

/** Stages that a report can be returned to from one. What was sent cannot become unsent by passing through `sent` again. */
export function earlierStages(stage: PeriodStage): readonly PeriodStage[] {
  return STAGES.slice(0, Math.min(STAGES.indexOf(stage), STAGES.indexOf('sent')))
}

/**
 * Checks a step on the way of a report; a step back needs its reason.
 *
 * @throws {Refusal} `stage.notNext`, `stage.reasonMissing`.
 */
export function checkStep(from: PeriodStage, to: PeriodStage, note: string): void {
  if (nextStages(from).includes(to)) return
  if (!earlierStages(from).includes(to)) throw new Refusal('stage.notNext', { from, to })
  if (note.trim() === '') throw new Refusal('stage.reasonMissing', {})
}
