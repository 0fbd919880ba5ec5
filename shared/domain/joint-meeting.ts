import type { MembershipRole } from './membership.ts'

const RANK: readonly MembershipRole[] = ['chair', 'coChair', 'member', 'observer', 'secretariat']

/**
 * Role of a post at a meeting of one or several groups.
 *
 * The chair of a group that joins sits beside the chair of the group that invites, as a co-chair; of several roles the highest counts.
 *
 * @param seats at least one, of the groups that meet.
 */
export function roleAtMeeting(
  seats: readonly { readonly groupId: string; readonly role: MembershipRole }[],
  owningGroupId: string,
): MembershipRole {
  const roles = seats.map(({ groupId, role }) => (role === 'chair' && groupId !== owningGroupId ? 'coChair' : role))
  return RANK.find((role) => roles.includes(role)) ?? 'member'
}
