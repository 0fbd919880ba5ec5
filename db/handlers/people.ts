import { checkTerm, type NamedTerm, termsClosedBy } from '#shared/domain/holding.ts'
import { checkMembership, checkShortNames } from '#shared/domain/people-checks.ts'
import type { Person } from '#shared/domain/person.ts'
import type { PostId } from '#shared/domain/post.ts'
import type { Term } from '#shared/domain/term.ts'
import { Refusal } from '#shared/errors.ts'
import { byText, compareText } from '#shared/i18n/sort.ts'
import type { CommandContext, Handlers } from './context.ts'
import { type Reader, readHolders, readSeatedPosts } from './seated-posts.ts'

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

  async 'people.saveOrganisation'({ db }, organisation) {
    const others = await db
      .selectFrom('organisation')
      .select(['id', 'nameEn', 'shortEn', 'shortLo'])
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .execute()
    checkShortNames(organisation, others)
    const row = { ...organisation, deletedAt: null }
    await db
      .insertInto('organisation')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'people.savePost'({ db }, post) {
    if (post.receivesLetters === 1) {
      await db
        .updateTable('post')
        .set({ receivesLetters: 0 })
        .where('organisationId', '=', post.organisationId)
        .where('id', '!=', post.id)
        .where('receivesLetters', '=', 1)
        .execute()
    }
    const row = { ...post, deletedAt: null }
    await db
      .insertInto('post')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'people.savePerson'({ db }, person) {
    await upsertPerson(db, person)
    return null
  },

  async 'people.saveTerm'({ db }, { person: changed, ...term }) {
    if (changed !== undefined) await upsertPerson(db, changed)
    const person = await db.selectFrom('person').select('nameEn').where('id', '=', term.personId).executeTakeFirst()
    if (person === undefined) throw new Refusal('record.notFound', { kind: 'person' })
    checkTerm({ ...term, personName: person.nameEn }, await namedTerms(db, term.postId))
    await upsertTerm(db, term)
    return null
  },

  async 'people.saveMembership'({ db }, membership) {
    const others = await db
      .selectFrom('membership')
      .select(['id', 'fromOn', 'toOn'])
      .where('groupId', '=', membership.groupId)
      .where('postId', '=', membership.postId)
      .where('deletedAt', 'is', null)
      .orderBy('fromOn')
      .execute()
    checkMembership(membership, others, await seatFacts(db, membership))
    const row = { ...membership, deletedAt: null }
    await db
      .insertInto('membership')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'people.newHolder'({ db }, { termId, person, standsIn, ...input }) {
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
    await upsertPerson(db, person)
    await upsertTerm(db, term)
    return { closedTermIds: closed.map(({ id }) => id) }
  },

  async 'people.removeOrganisation'({ db, now }, { id }) {
    const posts = await db
      .selectFrom('post')
      .select('id')
      .where('organisationId', '=', id)
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .execute()
    const organisation = await db.selectFrom('organisation').select('nameEn').where('id', '=', id).executeTakeFirst()
    if (posts.length > 0) throw new Refusal('people.inUse', { name: organisation?.nameEn ?? '', count: posts.length })
    await db.updateTable('organisation').set({ deletedAt: now }).where('id', '=', id).execute()
    return null
  },

  async 'people.removePost'({ db, now }, { id }) {
    await db.updateTable('membership').set({ deletedAt: now }).where('postId', '=', id).where('deletedAt', 'is', null).execute()
    await db.updateTable('post').set({ deletedAt: now }).where('id', '=', id).execute()
    return null
  },

  async 'people.removeTerm'({ db, now }, { id }) {
    await db.updateTable('term').set({ deletedAt: now }).where('id', '=', id).execute()
    return null
  },

  async 'people.removeMembership'({ db, now }, { id }) {
    await db.updateTable('membership').set({ deletedAt: now }).where('id', '=', id).execute()
    return null
  },
} satisfies Partial<Handlers>

async function namedTerms(db: Reader, postId: PostId): Promise<readonly NamedTerm[]> {
  const holders = await readHolders(db, { postId })
  return holders.map(({ term, person }) => ({ ...term, personName: person.nameEn }))
}

async function seatFacts(db: Reader, seat: { readonly postId: PostId; readonly groupId: string }) {
  const post = await db.selectFrom('post').select('titleEn').where('id', '=', seat.postId).executeTakeFirst()
  const group = await db
    .selectFrom('workingGroup')
    .select('code')
    .where('id', '=', seat.groupId as never)
    .executeTakeFirst()
  if (post === undefined || group === undefined) throw new Refusal('record.notFound', { kind: post === undefined ? 'post' : 'group' })
  return { title: post.titleEn, code: group.code }
}

async function upsertPerson(db: CommandContext['db'], person: Omit<Person, 'deletedAt'>): Promise<void> {
  const row = { ...person, deletedAt: null }
  await db
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

async function upsertTerm(db: CommandContext['db'], term: Omit<Term, 'deletedAt'>): Promise<void> {
  const row = { ...term, deletedAt: null }
  await db
    .insertInto('term')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}
