import type { SeatedPost } from '#shared/contract/people.ts'
import { roleAtMeeting } from '#shared/domain/joint-meeting.ts'
import type { MembershipRole } from '#shared/domain/membership.ts'
import type { PostId } from '#shared/domain/post.ts'
import { inProtocolOrder } from '#shared/domain/protocol-order.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { readSeatedPosts } from './seated-posts.ts'

export type InvitedPost = { readonly postId: PostId; readonly role: MembershipRole }

/** Posts that sit in any of the groups on a day, in protocol order seen from the first group. */
export async function readMembers(db: Reader, on: string, groupIds: readonly WorkingGroupId[]): Promise<readonly InvitedPost[]> {
  const posts = await readSeatedPosts(db, on)
  return ranked(
    posts.flatMap((post) => {
      const seats = post.seats.filter(({ groupId }) => groupIds.includes(groupId))
      const role = roleAtMeeting(seats, groupIds[0] ?? '')
      return seats.length === 0 ? [] : [{ ...post, role, place: seats.length === 1 ? (seats[0]?.position ?? null) : null }]
    }),
  )
}

/** Puts posts with the roles they have at a meeting in protocol order. */
export async function orderInvited(db: Reader, on: string, invited: readonly InvitedPost[]): Promise<readonly InvitedPost[]> {
  const roles = new Map(invited.map(({ postId, role }) => [postId, role]))
  const posts = await readSeatedPosts(db, on)
  return ranked(
    posts.flatMap((post) => {
      const role = roles.get(post.post.id)
      return role === undefined ? [] : [{ ...post, role, place: null }]
    }),
  )
}

function ranked(posts: readonly (SeatedPost & { readonly role: MembershipRole; readonly place: number | null })[]): readonly InvitedPost[] {
  const items = posts.map(({ post, organisation, holder, role, place }) => ({
    post,
    organisation,
    term: holder?.term ?? null,
    personName: holder?.person.nameEn ?? '',
    seats: [{ role, isSubGroup: false, groupPosition: 0, position: place }],
  }))
  return inProtocolOrder(items).map(({ post, seats }) => ({ postId: post.id, role: seats[0]?.role ?? 'member' }))
}
