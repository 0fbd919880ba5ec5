import { z } from 'zod'
import { Day } from '../domain/common.ts'
import { Period } from '../domain/period.ts'
import { command, query } from './define.ts'

/** Reporting periods and their Round Tables. */
export const periods = {
  /** Newest first. */
  'periods.list': query(z.object({}), z.array(Period)),
  /** Whether it is frozen is decided on the way of its report, not here. */
  'periods.save': command(Period.omit({ closedAt: true, deletedAt: true }), z.null()),
  /** The open period whose Round Table comes next; null while there is none. */
  'periods.current': query(z.object({ on: Day }), Period.nullable()),
} as const
