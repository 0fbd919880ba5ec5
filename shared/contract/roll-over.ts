import { z } from 'zod'
import { Activity, ActivityId, CommitmentId } from '../domain/activity.ts'
import { Period, PeriodId } from '../domain/period.ts'
import { KeptCount, Lineage, RollOverChoice } from '../domain/roll-over.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

const EarlierRow = Activity.pick({
  id: true,
  position: true,
  progressEn: true,
  progressLo: true,
  challengesEn: true,
  challengesLo: true,
  keyMessageEn: true,
  keyMessageLo: true,
  retiredReason: true,
}).extend({
  periodId: PeriodId,
  label: z.string(),
  held: z.int().nullable(),
  counts: z.array(KeptCount),
  endedReason: z.string().nullable(),
})
export type EarlierRow = z.infer<typeof EarlierRow>

/** From one reporting period into the next: what is promised again, and what ends. */
export const rollOver = {
  'rollOver.preview': query(
    z.object({ periodId: PeriodId }),
    z.object({
      /** Periods that may follow, the likely one first. */
      next: z.array(Period.pick({ label: true, startsOn: true, endsOn: true })).min(1),
      /** The period into which these promises were rolled over before; null when they were not. */
      doneIn: z.string().nullable(),
      rows: z.array(
        Activity.pick({ id: true, position: true, titleEn: true, titleLo: true }).extend({ openActionCount: z.int(), lineage: Lineage }),
      ),
    }),
  ),
  /** Makes the next period, or fills an empty one of that name; open actions are linked to the new rows as well. */
  'rollOver.run': command(
    z.object({
      periodId: PeriodId,
      next: Period.omit({ closedAt: true, deletedAt: true }),
      choices: z.array(RollOverChoice).min(1).max(2_000),
    }),
    z.object({ periodId: PeriodId, carriedCount: z.int(), closedCount: z.int(), actionCount: z.int() }),
  ),
  /** The promise of a row through the years: what was reported each time, newest first, its own period among them. */
  'rollOver.lineage': query(z.object({ activityId: ActivityId }), z.object({ lineage: Lineage, rows: z.array(EarlierRow) })),
  /** All promises of a group, or of all, beside each other: periods with rows, newest first, and each promise with its newest words. */
  'rollOver.years': query(
    z.object({ groupId: WorkingGroupId.optional() }),
    z.object({
      periods: z.array(Period.pick({ id: true, label: true })),
      promises: z.array(Activity.pick({ titleEn: true, titleLo: true }).extend({ id: CommitmentId, rows: z.array(EarlierRow) })),
    }),
  ),
} as const
