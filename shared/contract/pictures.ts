import { z } from 'zod'
import { Activity } from '../domain/activity.ts'
import { Organisation, OrganisationId } from '../domain/organisation.ts'
import { Period, PeriodId } from '../domain/period.ts'
import { WorkingGroup, WorkingGroupId } from '../domain/working-group.ts'
import { query } from './define.ts'

const count = z.int().min(0)

const GroupMeetings = z.object({
  /** null = promised of no group in particular. */
  group: WorkingGroup.pick({ id: true, code: true, nameEn: true, nameLo: true }).nullable(),
  /** From the counters in use; null = nothing was promised that can be counted. */
  promised: count.nullable(),
  /** Promised meetings that were held. */
  kept: count,
  held: count,
  /** In the calendar and not held. */
  planned: count,
})

const YearMeetings = GroupMeetings.omit({ group: true }).extend({ groups: z.array(GroupMeetings) })
export type YearMeetings = z.infer<typeof YearMeetings>

const PromiseAge = Activity.pick({ id: true, position: true, titleEn: true, titleLo: true }).extend({
  /** Every period in which it was promised, up to this one, oldest first. */
  periods: z.array(z.object({ label: z.string(), isNothingReported: z.boolean() })),
})
export type PromiseAge = z.infer<typeof PromiseAge>

const AgencyActions = z.object({
  /** null = actions without a lead. */
  agency: Organisation.pick({ shortEn: true, shortLo: true, nameEn: true, nameLo: true }).extend({ id: OrganisationId }).nullable(),
  doneInTime: count,
  doneLate: count,
  open: count,
  late: count,
})
export type AgencyActions = z.infer<typeof AgencyActions>

/** What people would rather look at than read. */
export const pictures = {
  /** A joint meeting counts for each of its groups and once in the sum; retired rows are left out; a lead answers for its actions. */
  'pictures.year': query(
    z.object({ periodId: PeriodId, groupId: WorkingGroupId.optional() }),
    z.object({
      period: Period,
      meetings: YearMeetings,
      /** The rows that are asked for, in the order of the form. */
      activities: z.array(Activity),
      /** Oldest first. */
      promises: z.array(PromiseAge),
      agencies: z.array(AgencyActions),
    }),
  ),
} as const
