import type { Organisation, OrganisationId } from '#shared/domain/organisation.ts'
import type { PersonId } from '#shared/domain/person.ts'
import type { Post, PostId } from '#shared/domain/post.ts'
import { type Address, addressOf } from '#shared/domain/salutation.ts'
import type { Reader } from './context.ts'
import { holderOf, readHolders } from './seated-posts.ts'

/** Whom a letter to an organisation, or to a post, is addressed to on a day. */
export type Recipient = Address & {
  readonly organisation: Organisation
  /** null when the organisation has no post yet: the letter goes to the organisation. */
  readonly post: Post | null
  /** null while the post is vacant: the letter goes to its title. */
  readonly personId: PersonId | null
}

/** The recipient of letters to an organisation: its post for letters, else its first one, with the holder on that day. */
export async function recipientOf(db: Reader, organisationId: OrganisationId, on: string): Promise<Recipient | undefined> {
  return (await recipientsOf(db, [organisationId], on)).get(organisationId)
}

/** Recipients of several organisations at once. */
async function recipientsOf(
  db: Reader,
  organisationIds: readonly OrganisationId[],
  on: string,
): Promise<ReadonlyMap<OrganisationId, Recipient>> {
  const organisations = await db.selectFrom('organisation').selectAll().where('id', 'in', organisationIds).orderBy('position').execute()
  const posts = await db
    .selectFrom('post')
    .selectAll()
    .where('organisationId', 'in', organisationIds)
    .where('deletedAt', 'is', null)
    .orderBy('receivesLetters', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const holders = Map.groupBy(await readHolders(db, { on }), ({ term }) => term.postId)
  return new Map(
    organisations.map((organisation) => {
      const post = posts.find(({ organisationId }) => organisationId === organisation.id) ?? null
      return [organisation.id, recipient(organisation, post, post === null ? null : holderOf(holders.get(post.id) ?? [], on))]
    }),
  )
}

/** Recipients of letters to posts, as invitations are. */
export async function recipientsOfPosts(db: Reader, postIds: readonly PostId[], on: string): Promise<ReadonlyMap<PostId, Recipient>> {
  const posts = await db.selectFrom('post').selectAll().where('id', 'in', postIds).orderBy('id').execute()
  const organisations = await db
    .selectFrom('organisation')
    .selectAll()
    .where(
      'id',
      'in',
      posts.map(({ organisationId }) => organisationId),
    )
    .orderBy('id')
    .execute()
  const organisationOf = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const holders = Map.groupBy(await readHolders(db, { on }), ({ term }) => term.postId)
  return new Map(
    posts.flatMap((post) => {
      const organisation = organisationOf.get(post.organisationId)
      return organisation === undefined ? [] : [[post.id, recipient(organisation, post, holderOf(holders.get(post.id) ?? [], on))] as const]
    }),
  )
}

function recipient(organisation: Organisation, post: Post | null, holder: ReturnType<typeof holderOf>): Recipient {
  const address = addressOf(post ?? { category: 'other', titleEn: '', titleLo: '' }, organisation, holder)
  return { ...address, organisation, post, personId: holder?.person.id ?? null }
}
