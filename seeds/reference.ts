import type { Call } from '#shared/contract/client.ts'
import type { SeatedPost } from '#shared/contract/people.ts'
import type { MembershipId } from '#shared/domain/membership.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PostId } from '#shared/domain/post.ts'
import type { VenueId } from '#shared/domain/venue.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { laoHolidays } from './holidays.ts'
import { organisations, type SeedOrganisation, type SeedPost } from './organisations.ts'
import { seedGroups, seedVenues } from './places.ts'

const HOLIDAYS = laoHolidays()

/** What a seed may use. */
export type SeedContext = {
  readonly call: Call
  readonly newId: <Id extends string>() => Id
  readonly progress: (done: number, total: number, label: string) => void
}

/**
 * Enters the groups, the public organisations with their posts and seats, the rooms and the holidays.
 *
 * Records that are there already are left as they are, so that a run that was cut off can be repeated.
 */
export async function seedReference(ctx: SeedContext): Promise<void> {
  const groupIds = await seedTheGroups(ctx)
  const organisationIds = await seedTheOrganisations(ctx, groupIds)
  await seedTheVenues(ctx, organisationIds)
  await seedTheHolidays(ctx)
}

async function seedTheGroups({ call, newId }: SeedContext): Promise<ReadonlyMap<string, WorkingGroupId>> {
  const ids = new Map((await call('groups.list', {})).map(({ code, id }) => [code, id]))
  for (const { parentCode, ...group } of seedGroups) {
    if (ids.has(group.code)) continue
    const id = newId<WorkingGroupId>()
    ids.set(group.code, id)
    const parentId = parentCode === null ? null : (ids.get(parentCode) ?? null)
    await call('groups.save', { ...group, id, parentId, mandateEn: '', mandateLo: '', chairLine: '', quorumCount: null })
  }
  return ids
}

async function seedTheOrganisations(
  ctx: SeedContext,
  groupIds: ReadonlyMap<string, WorkingGroupId>,
): Promise<ReadonlyMap<string, OrganisationId>> {
  const { call, newId, progress } = ctx
  const ids = new Map((await call('people.organisations', {})).map(({ shortEn, id }) => [shortEn, id]))
  const { today } = await call('app.state', {})
  const knownPosts = await call('people.posts', { on: today })
  for (const [index, organisation] of organisations.entries()) {
    const id = ids.get(organisation.shortEn) ?? newId<OrganisationId>()
    if (!ids.has(organisation.shortEn)) {
      ids.set(organisation.shortEn, id)
      await call('people.saveOrganisation', withoutPosts(organisation, id, index + 1))
    }
    const known = knownPosts.filter((post) => post.organisation.id === id)
    await seedThePosts(ctx, organisation.posts, id, { groupIds, known })
    progress(index + 1, organisations.length + HOLIDAYS.length, organisation.shortEn)
  }
  return ids
}

function withoutPosts({ posts: _, ...organisation }: SeedOrganisation, id: OrganisationId, position: number) {
  return { ...organisation, id, draftAt: null, position }
}

async function seedThePosts(
  { call, newId }: SeedContext,
  posts: readonly SeedPost[],
  organisationId: OrganisationId,
  { groupIds, known }: { readonly groupIds: ReadonlyMap<string, WorkingGroupId>; readonly known: readonly SeatedPost[] },
): Promise<void> {
  for (const [index, { seats, ...post }] of posts.entries()) {
    const found = known.find((candidate) => candidate.post.titleEn === post.titleEn)
    const id = found?.post.id ?? newId<PostId>()
    if (found === undefined) {
      await call('people.savePost', { ...post, id, organisationId, receivesLetters: index === 0 ? 1 : 0, position: index + 1 })
    }
    for (const { code, role } of seats) {
      const groupId = groupIds.get(code)
      if (groupId === undefined || found?.seats.some((seat) => seat.groupId === groupId)) continue
      const membershipId = newId<MembershipId>()
      await call('people.saveMembership', { id: membershipId, groupId, postId: id, role, fromOn: null, toOn: null, position: null })
    }
  }
}

async function seedTheVenues({ call, newId }: SeedContext, owners: ReadonlyMap<string, OrganisationId>): Promise<void> {
  const known = new Set((await call('venues.list', {})).map(({ nameEn }) => nameEn))
  for (const [index, { ownerShort, ...venue }] of seedVenues.entries()) {
    if (known.has(venue.nameEn)) continue
    const organisationId = ownerShort === null ? null : (owners.get(ownerShort) ?? null)
    await call('venues.save', { ...venue, id: newId<VenueId>(), organisationId, position: index + 1 })
  }
}

async function seedTheHolidays({ call, newId, progress }: SeedContext): Promise<void> {
  const known = new Set((await call('app.holidays', {})).map(({ heldOn, nameEn }) => `${heldOn} ${nameEn}`))
  for (const [index, holiday] of HOLIDAYS.entries()) {
    if (!known.has(`${holiday.heldOn} ${holiday.nameEn}`)) await call('app.saveHoliday', { ...holiday, id: newId(), deleted: false })
    progress(organisations.length + index + 1, organisations.length + HOLIDAYS.length, holiday.heldOn)
  }
}
