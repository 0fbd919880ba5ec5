import type { Holder, SeatedPost } from '#shared/contract/people.ts'
import { holderOn } from '#shared/domain/holding.ts'
import { inProtocolOrder, protocolClass } from '#shared/domain/protocol-order.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'

/** Posts with their holders and seats on a day, in protocol order; only those of one group when it is named. */
export async function readSeatedPosts(db: Reader, on: string, groupId?: WorkingGroupId): Promise<readonly SeatedPost[]> {
  const [posts, organisations, holders, seats] = await Promise.all([
    db.selectFrom('post').selectAll().where('deletedAt', 'is', null).orderBy('position').execute(),
    db.selectFrom('organisation').selectAll().where('deletedAt', 'is', null).orderBy('position').execute(),
    readHolders(db, { on }),
    readSeats(db, on, groupId),
  ])
  const organisationOf = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const holdersOf = Map.groupBy(holders, ({ term }) => term.postId)
  const seatsOf = Map.groupBy(seats, ({ postId }) => postId)
  const ranked = posts
    .filter(({ id }) => groupId === undefined || seatsOf.has(id))
    .flatMap((post) => {
      const organisation = organisationOf.get(post.organisationId)
      if (organisation === undefined) return []
      const holder = holderOf(holdersOf.get(post.id) ?? [], on)
      const ownSeats = seatsOf.get(post.id) ?? []
      return [{ post, organisation, holder, term: holder?.term ?? null, personName: holder?.person.nameEn ?? '', seats: ownSeats }]
    })
  return inProtocolOrder(ranked).map((item) => ({
    post: item.post,
    organisation: item.organisation,
    holder: item.holder,
    seats: item.seats.map(({ isSubGroup: _, groupPosition: __, postId: ___, ...seat }) => seat),
    protocolClass: protocolClass(item),
  }))
}

/** Terms with their persons, oldest first; of one day or one post when it is named. */
export async function readHolders(
  db: Reader,
  { on, postId }: { readonly on?: string; readonly postId?: string },
): Promise<readonly Holder[]> {
  const terms = await db
    .selectFrom('term')
    .selectAll()
    .where('deletedAt', 'is', null)
    .$if(postId !== undefined, (query) => query.where('postId', '=', postId as never))
    .$if(on !== undefined, (query) =>
      query
        .where((eb) => eb.or([eb('fromOn', 'is', null), eb('fromOn', '<=', on as string)]))
        .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', on as string)])),
    )
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  const persons = await db
    .selectFrom('person')
    .selectAll()
    .where(
      'id',
      'in',
      terms.map(({ personId }) => personId),
    )
    .orderBy('id')
    .execute()
  const personOf = new Map(persons.map((person) => [person.id, person]))
  return terms.flatMap((term) => {
    const person = personOf.get(term.personId)
    return person === undefined ? [] : [{ person, term }]
  })
}

/** The holder on a day among the terms of one post, or null while it is vacant. */
export function holderOf(holders: readonly Holder[], on: string): Holder | null {
  const term = holderOn(
    holders.map((holder) => holder.term),
    on,
  )
  return holders.find((holder) => holder.term === term) ?? null
}

async function readSeats(db: Reader, on: string, groupId: WorkingGroupId | undefined) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('workingGroup', 'workingGroup.id', 'membership.groupId')
    .select([
      'membership.id as membershipId',
      'membership.groupId',
      'membership.postId',
      'membership.role',
      'membership.fromOn',
      'membership.toOn',
      'membership.position',
      'workingGroup.code as groupCode',
      'workingGroup.parentId',
      'workingGroup.position as groupPosition',
    ])
    .where('membership.deletedAt', 'is', null)
    .where('workingGroup.deletedAt', 'is', null)
    .where((eb) => eb.or([eb('membership.fromOn', 'is', null), eb('membership.fromOn', '<=', on)]))
    .where((eb) => eb.or([eb('membership.toOn', 'is', null), eb('membership.toOn', '>=', on)]))
    .$if(groupId !== undefined, (query) => query.where('membership.groupId', '=', groupId as WorkingGroupId))
    .orderBy('workingGroup.position')
    .orderBy('membership.id')
    .execute()
  // Seen from inside, a sub-group is the group: its own chair comes first.
  return rows.map(({ parentId, ...row }) => ({ ...row, isSubGroup: groupId === undefined && parentId !== null }))
}
