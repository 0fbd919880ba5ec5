import { z } from 'zod'
import { Day } from './common.ts'
import { PostId } from './post.ts'
import { WorkingGroupId } from './working-group.ts'

export const MembershipId = z.string().min(1).brand<'MembershipId'>()
export type MembershipId = z.infer<typeof MembershipId>

export const MembershipRole = z.enum(['chair', 'coChair', 'member', 'secretariat', 'observer'])
export type MembershipRole = z.infer<typeof MembershipRole>

/** A post's seat in a group; the organisation is the post's. */
export const Membership = z.object({
  id: MembershipId,
  groupId: WorkingGroupId,
  postId: PostId,
  role: MembershipRole,
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  /** Place set by hand; null = protocol order decides. */
  position: z.int().nullable(),
  deletedAt: z.string().nullable(),
})
export type Membership = z.infer<typeof Membership>
