import { z } from 'zod'
import { OptionalLine } from '../domain/common.ts'
import { MatrixChange } from '../domain/matrix-changes.ts'
import { PeriodId } from '../domain/period.ts'
import { MatrixVersion, PeriodStage, PeriodStep } from '../domain/period-stage.ts'
import { command, query } from './define.ts'

const Step = z.object({ periodId: PeriodId, note: OptionalLine })

/** The way of a period's report out of the house: draft, chair's office, co-chairs, sent, frozen. */
export const stages = {
  'stages.get': query(
    z.object({ periodId: PeriodId }),
    z.object({ stage: PeriodStage, steps: z.array(PeriodStep), sent: MatrixVersion.pick({ n: true, madeAt: true }).nullable() }),
  ),
  /** On to the chair's office or the co-chairs, or back to one of them with a reason; a frozen matrix opens again by it. */
  'stages.move': command(Step.extend({ stage: PeriodStage.exclude(['sent', 'frozen']) }), z.null()),
  /** Keeps a copy of the matrix as it was sent. The note says how and to whom. */
  'stages.send': command(Step, z.object({ n: z.int() })),
  /** Nothing in the matrix can be changed from then on. */
  'stages.freeze': command(Step, z.null()),
  /** What changed since the matrix was last sent; null while it never was. */
  'stages.changes': query(
    z.object({ periodId: PeriodId }),
    z.object({ n: z.int(), madeAt: z.string(), changes: z.array(MatrixChange) }).nullable(),
  ),
} as const
