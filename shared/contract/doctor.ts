import { z } from 'zod'
import { Language } from '../domain/common.ts'
import { DoctorFinding } from '../domain/indicator-doctor.ts'
import { PeriodId } from '../domain/period.ts'
import { command, query } from './define.ts'

/** The indicator doctor: what cannot be reported against in a period's matrix. */
export const doctor = {
  'doctor.findings': query(
    z.object({ periodId: PeriodId, language: Language }),
    z.array(DoctorFinding.extend({ isAnswered: z.boolean() })),
  ),
  /** The office has looked at a finding and leaves it as it is, until other rows are concerned. */
  'doctor.answer': command(z.object({ periodId: PeriodId, finding: DoctorFinding }), z.null()),
  'doctor.reopen': command(z.object({ periodId: PeriodId, finding: DoctorFinding }), z.null()),
} as const
