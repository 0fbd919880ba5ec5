import { type RawBuilder, sql } from 'kysely'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

/** A group with all its sub-groups, for `where(…, 'in', …)`: what is filtered by the sector group adds up its sub-groups. */
export function groupAndBelow(groupId: WorkingGroupId): RawBuilder<WorkingGroupId> {
  return sql<WorkingGroupId>`(
    WITH RECURSIVE below (id) AS (
      SELECT ${groupId}
      UNION ALL
      SELECT "workingGroup".id FROM "workingGroup" JOIN below ON "workingGroup"."parentId" = below.id WHERE "workingGroup"."deletedAt" IS NULL
    )
    SELECT id FROM below
  )`
}

/** Meetings of a group and its sub-groups, those that are joint with others among them, for `where(…, 'in', …)`. */
export function meetingsOf(groupId: WorkingGroupId): RawBuilder<MeetingId> {
  return sql<MeetingId>`(
    SELECT "meeting".id FROM "meeting" LEFT JOIN "meetingGroup" ON "meetingGroup"."meetingId" = "meeting".id
    WHERE "meeting"."groupId" IN ${groupAndBelow(groupId)} OR "meetingGroup"."groupId" IN ${groupAndBelow(groupId)}
  )`
}
