import { checkTerm, type NamedTerm, termsClosedBy } from '#shared/domain/holding.ts'
import type { Membership } from '#shared/domain/membership.ts'
import { checkMembership, checkShortNames, checkWithoutPosts } from '#shared/domain/people-checks.ts'
import type { PostId } from '#shared/domain/post.ts'
import { Refusal } from '#shared/errors.ts'
import { byText, compareText } from '#shared/i18n/sort.ts'
import type { Handlers, Reader } from './context.ts'
import { markDeleted, saveRow } from './save-row.ts'
import { readHolders, readSeatedPosts } from './seated-posts.ts'

/** Organisations, their posts, and who holds them from when to when. */
export const people = {
  async 'people.organisations'({ db }) {
    const rows = await db.selectFrom('organisation').selectAll().where('deletedAt', 'is', null).orderBy('position').execute()
    return rows.toSorted((left, right) => left.position - right.position || compareText(left.nameEn, right.nameEn))
  },

  'people.posts': async ({ db }, { on, groupId }) => [...(await readSeatedPosts(db, on, groupId))],

  async 'people.members'({ db }, { groupId, on }) {
    const posts = await readSeatedPosts(db, on, groupId)
    return posts.flatMap((post) => post.seats.slice(0, 1).map(({ role }) => ({ ...post, role })))
  },

  async 'people.postHistory'({ db }, { postId }) {
    const holders = await readHolders(db, { postId })
    const papers = await db
      .selectFrom('outgoing')
      .select(['id', 'kind', 'number', 'datedOn', 'addressee'])
      .where('postId', '=', postId)
      .where('deletedAt', 'is', null)
      .where('number', 'is not', null)
      .$narrowType<{ number: string }>()
      .orderBy('datedOn', 'desc')
      .orderBy('madeAt', 'desc')
      .execute()
    const meetings = await db
      .selectFrom('attendance')
      .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
      .select([
        'meeting.id',
        'meeting.number',
        'meeting.titleEn',
        'meeting.titleLo',
        'meeting.heldOn',
        'attendance.reply',
        'attendance.presence',
      ])
      .where('attendance.postId', '=', postId)
      .where('attendance.deletedAt', 'is', null)
      .where('meeting.deletedAt', 'is', null)
      .where('meeting.cancelledAt', 'is', null)
      .orderBy('meeting.heldOn', 'desc')
      .orderBy('meeting.id')
      .execute()
    return { terms: [...holders].reverse(), papers, meetings }
  },

  'people.terms': async ({ db }) => [...(await readHolders(db, {}))],

  async 'people.persons'({ db }) {
    const rows = await db.selectFrom('person').selectAll().where('deletedAt', 'is', null).orderBy('id').execute()
    return rows.toSorted(byText(({ nameEn }) => nameEn))
  },

  async 'people.saveOrganisation'(ctx, organisation) {
    const others = await ctx.db
      .selectFrom('organisation')
      .select(['id', 'nameEn', 'shortEn', 'shortLo'])
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .execute()
    checkShortNames(organisation, others)
    await saveRow(ctx, 'organisation', organisation)
    return null
  },

  async 'people.savePost'(ctx, post) {
    if (post.receivesLetters === 1) {
      await ctx.db
        .updateTable('post')
        .set({ receivesLetters: 0 })
        .where('organisationId', '=', post.organisationId)
        .where('id', '!=', post.id)
        .where('receivesLetters', '=', 1)
        .execute()
    }
    await saveRow(ctx, 'post', post)
    return null
  },

  async 'people.savePerson'(ctx, person) {
    await saveRow(ctx, 'person', person)
    return null
  },

  async 'people.saveTerm'(ctx, { person: changed, ...term }) {
    if (changed !== undefined) await saveRow(ctx, 'person', changed)
    const person = await ctx.db.selectFrom('person').select('nameEn').where('id', '=', term.personId).executeTakeFirst()
    if (person === undefined) throw new Refusal('record.notFound', { kind: 'person' })
    checkTerm({ ...term, personName: person.nameEn }, await namedTerms(ctx.db, term.postId))
    await saveRow(ctx, 'term', term)
    return null
  },

  async 'people.saveMembership'(ctx, membership) {
    const others = await ctx.db
      .selectFrom('membership')
      .select(['id', 'fromOn', 'toOn'])
      .where('groupId', '=', membership.groupId)
      .where('postId', '=', membership.postId)
      .where('deletedAt', 'is', null)
      .orderBy('fromOn')
      .execute()
    checkMembership(membership, others, await seatFacts(ctx.db, membership))
    await saveRow(ctx, 'membership', membership)
    return null
  },

  async 'people.newHolder'(ctx, { termId, person, standsIn, ...input }) {
    const { db } = ctx
    const post = await db.selectFrom('post').select('id').where('id', '=', input.postId).where('deletedAt', 'is', null).executeTakeFirst()
    if (post === undefined) throw new Refusal('record.notFound', { kind: 'post' })
    const terms = await namedTerms(db, input.postId)
    const closed = termsClosedBy(terms, input.fromOn, input.acting === 1 && standsIn === 1)
    const term = { ...input, id: termId, personId: person.id, toOn: null }
    const kept = terms.map((before) => closed.find(({ id }) => id === before.id) ?? before)
    checkTerm({ ...term, personName: person.nameEn }, kept)
    if (closed.length > 0) {
      const ids = closed.map(({ id }) => id)
      await db
        .updateTable('term')
        .set({ toOn: closed[0]?.toOn ?? null })
        .where('id', 'in', ids)
        .execute()
    }
    await saveRow(ctx, 'person', person)
    await saveRow(ctx, 'term', term)
    return { closedTermIds: closed.map(({ id }) => id) }
  },

  async 'people.removeOrganisation'(ctx, { id }) {
    const posts = await ctx.db
      .selectFrom('post')
      .innerJoin('organisation', 'organisation.id', 'post.organisationId')
      .select('organisation.nameEn')
      .where('organisationId', '=', id)
      .where('post.deletedAt', 'is', null)
      .orderBy('post.id')
      .execute()
    checkWithoutPosts(posts)
    await markDeleted(ctx, 'organisation', id, 'organisation')
    return null
  },

  async 'people.removePost'(ctx, { id }) {
    await markDeleted(ctx, 'post', id, 'post')
    await ctx.db.updateTable('membership').set({ deletedAt: ctx.now }).where('postId', '=', id).where('deletedAt', 'is', null).execute()
    return null
  },

  async 'people.removeTerm'(ctx, { id }) {
    await markDeleted(ctx, 'term', id, 'term')
    return null
  },

  async 'people.removeMembership'(ctx, { id }) {
    await markDeleted(ctx, 'membership', id, 'seat')
    return null
  },
} satisfies Partial<Handlers>

async function namedTerms(db: Reader, postId: PostId): Promise<readonly NamedTerm[]> {
  const holders = await readHolders(db, { postId })
  return holders.map(({ term, person }) => ({ ...term, personName: person.nameEn }))
}

async function seatFacts(db: Reader, seat: Pick<Membership, 'postId' | 'groupId'>) {
  const post = await db.selectFrom('post').select('titleEn').where('id', '=', seat.postId).executeTakeFirst()
  const group = await db.selectFrom('workingGroup').select('code').where('id', '=', seat.groupId).executeTakeFirst()
  if (post === undefined || group === undefined) throw new Refusal('record.notFound', { kind: post === undefined ? 'post' : 'group' })
  return { title: post.titleEn, code: group.code }
}
