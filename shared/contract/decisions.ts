import { z } from 'zod'
import { ActivityId } from '../domain/activity.ts'
import { Day, Line, OptionalLine } from '../domain/common.ts'
import { Decision, DecisionId, DecisionKind } from '../domain/decision.ts'
import { MeetingId } from '../domain/meeting.ts'
import { PeriodId } from '../domain/period.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

const Row = Decision.omit({ deletedAt: true }).extend({
  groupId: WorkingGroupId,
  groupCode: z.string(),
  heldOn: Day.nullable(),
  meetingTitleEn: z.string(),
  meetingTitleLo: z.string(),
  itemTitleEn: z.string().nullable(),
  itemTitleLo: z.string().nullable(),
  activities: z.array(z.object({ id: ActivityId, position: z.int(), periodId: PeriodId })),
})

/** What was decided, noted, recommended or requested, over all meetings. */
export const decisions = {
  /** Newest meeting first. A group's list has the decisions of its sub-groups too. */
  'decisions.list': query(
    z.object({
      groupId: WorkingGroupId.optional(),
      meetingId: MeetingId.optional(),
      activityId: ActivityId.optional(),
      year: z.int().optional(),
      text: OptionalLine.optional(),
      withWithdrawn: z.boolean().optional(),
    }),
    z.array(Row),
  ),
  /** What is left out stays as it is. */
  'decisions.update': command(
    z.object({
      id: DecisionId,
      kind: DecisionKind.optional(),
      textEn: Line.optional(),
      textLo: OptionalLine.optional(),
      activityIds: z.array(ActivityId).max(100).optional(),
    }),
    z.null(),
  ),
  'decisions.withdraw': command(z.object({ id: DecisionId, withdrawn: z.boolean() }), z.null()),
} as const
