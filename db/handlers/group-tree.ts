import { type RawBuilder, sql } from 'kysely'
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
