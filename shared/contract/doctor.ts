import { z } from 'zod'
import { DoctorFinding } from '../domain/indicator-doctor.ts'
import { PeriodId } from '../domain/period.ts'
import { command, query } from './define.ts'

const Answer = z.object({ periodId: PeriodId, findings: z.array(DoctorFinding).min(1).max(1_000) })

/** The indicator doctor: what cannot be reported against in a period's matrix. */
export const doctor = {
  'doctor.findings': query(z.object({ periodId: PeriodId }), z.array(DoctorFinding.extend({ isAnswered: z.boolean() }))),
  /** The office has looked at findings and leaves them as they are; one that no longer holds needs no answer. */
  'doctor.answer': command(Answer, z.null()),
  'doctor.reopen': command(Answer, z.null()),
} as const
