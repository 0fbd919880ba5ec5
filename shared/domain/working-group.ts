import { z } from 'zod'
import { Line, OptionalLine, Prose } from './common.ts'

export const WorkingGroupId = z.string().min(1).brand<'WorkingGroupId'>()
export type WorkingGroupId = z.infer<typeof WorkingGroupId>

/** A working group; a sub-group names its parent. */
export const WorkingGroup = z.object({
  id: WorkingGroupId,
  parentId: WorkingGroupId.nullable(),
  /** Stands in every number, e.g. `CSSWG`; never changes once a number was issued. */
  code: z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/),
  nameEn: Line,
  nameLo: OptionalLine,
  mandateEn: Prose,
  mandateLo: Prose,
  /** Chair and co-chairs as the form writes them, in one line. */
  chairLine: Prose,
  /** Two letters of the group's mark on the screen: ID, DS, CS. */
  mark: z.string().max(3),
  /** Members needed for a quorum; null = the office has no such rule. Only ever warns. */
  quorumCount: z.int().min(1).nullable(),
  position: z.int(),
  deletedAt: z.string().nullable(),
})
export type WorkingGroup = z.infer<typeof WorkingGroup>
