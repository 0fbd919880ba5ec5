import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MembershipId } from '#shared/domain/membership.ts'
import { OrganisationId } from '#shared/domain/organisation.ts'
import { PostId } from '#shared/domain/post.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { addAustralia, buildGroup, buildHolder, buildMembership, buildOrganisation, buildPost } from '#test/support/people.ts'

const post = PostId.parse('p-aus')
const groupId = WorkingGroupId.parse('g-id')

describe('people', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addAustralia(app.call)
  })
  afterEach(() => app.close())

  it('keeps the old ambassador’s name for days before the change', async () => {
    const june = await app.call('people.members', { groupId, on: '2015-06-30' })
    const july = await app.call('people.members', { groupId, on: '2015-07-01' })

    expect(june[0]?.holder?.person.nameEn).toBe('Alan Whitcombe')
    expect(july[0]?.holder?.person.nameEn).toBe('Claire Whitlock')
    expect(july[0]).toMatchObject({ role: 'coChair', protocolClass: 'coChair' })
  })

  it('ends the old term on the day before, in the same operation', async () => {
    const { terms } = await app.call('people.postHistory', { postId: post })
    const lastOp = await app.db.selectFrom('op').select('name').orderBy('seq', 'desc').limit(1).executeTakeFirst()

    expect(terms.map(({ term }) => [term.fromOn, term.toOn])).toEqual([
      ['2015-07-01', null],
      ['2013-06-01', '2015-06-30'],
    ])
    expect(lastOp?.name).toBe('people.newHolder')
  })

  it('refuses a holder before one who comes later', async () => {
    const adding = app.call('people.newHolder', buildHolder('Third Person', 'p-aus', '2014-01-01'))

    await expect(adding).rejects.toMatchObject({ code: 'people.termsOverlap', details: { otherName: 'Claire Whitlock' } })
    expect((await app.call('people.postHistory', { postId: post })).terms).toHaveLength(2)
  })

  it('lets somebody stand in while the holder keeps the post', async () => {
    await app.call('people.newHolder', buildHolder('John Hartley', 'p-aus', '2015-08-01', { acting: 1, standsIn: 1 }))

    const [member] = await app.call('people.members', { groupId, on: '2015-08-02' })
    const { terms } = await app.call('people.postHistory', { postId: post })

    expect(member?.holder?.person.nameEn).toBe('John Hartley')
    expect(terms.filter(({ term }) => term.toOn === null)).toHaveLength(2)
  })

  it('refuses a post or a person that is not there', async () => {
    const nobody = app.call('people.newHolder', buildHolder('X', 'no-such-post', '2015-01-01'))

    await expect(nobody).rejects.toMatchObject({ code: 'record.notFound' })
  })

  it('checks a corrected term against the others', async () => {
    const [first] = (await app.call('people.postHistory', { postId: post })).terms
    const { deletedAt: _, ...term } = first?.term ?? {}

    const saving = app.call('people.saveTerm', { ...term, fromOn: '2015-06-30' } as never)

    await expect(saving).rejects.toMatchObject({ code: 'people.termsOverlap' })
  })

  it('corrects a term and its person in one operation, or neither of them', async () => {
    const [first] = (await app.call('people.postHistory', { postId: post })).terms
    const { deletedAt: _, ...term } = first?.term ?? {}
    const { deletedAt: __, ...person } = first?.person ?? {}
    const renamed = { ...person, nameEn: 'Claire Whitlock-Smith' }

    await expect(app.call('people.saveTerm', { ...term, fromOn: '2015-06-30', person: renamed } as never)).rejects.toThrow()
    const kept = await app.call('people.persons', {})
    await app.call('people.saveTerm', { ...term, credentialsOn: '2015-07-10', person: renamed } as never)

    expect(kept.map(({ nameEn }) => nameEn)).toContain('Claire Whitlock')
    expect((await app.call('people.postHistory', { postId: post })).terms[0]).toMatchObject({
      person: { nameEn: 'Claire Whitlock-Smith' },
      term: { credentialsOn: '2015-07-10' },
    })
  })

  it('shows a post without a holder as vacant', async () => {
    const [before] = await app.call('people.posts', { on: '2010-01-01' })

    expect(before).toMatchObject({ post: { id: 'p-aus' }, holder: null, seats: [{ role: 'coChair', groupCode: 'IDSWG' }] })
  })

  it('leaves posts of other groups out of a group’s list', async () => {
    await app.call('groups.save', buildGroup({ id: 'g-cs', code: 'CSSWG', parentId: 'g-id' }))
    await app.call('people.saveOrganisation', buildOrganisation('MoJ', { position: 2 }))
    await app.call('people.savePost', buildPost('p-moj', 'MoJ'))
    await app.call('people.saveMembership', buildMembership('m-moj', 'g-cs', 'p-moj', { role: 'chair' }))

    const all = await app.call('people.posts', { on: '2015-11-03' })
    const crime = await app.call('people.posts', { on: '2015-11-03', groupId: WorkingGroupId.parse('g-cs') })

    expect(all.map(({ post: { id }, protocolClass }) => [id, protocolClass])).toEqual([
      ['p-aus', 'coChair'],
      ['p-moj', 'subGroupChair'],
    ])
    expect(crime.map(({ post: { id }, protocolClass }) => [id, protocolClass])).toEqual([['p-moj', 'chair']])
  })

  it('no longer seats a post after its membership has ended', async () => {
    await app.call('people.saveMembership', buildMembership('m-aus', 'g-id', 'p-aus', { role: 'coChair', toOn: '2015-10-31' }))

    expect(await app.call('people.members', { groupId, on: '2015-10-31' })).toHaveLength(1)
    expect(await app.call('people.members', { groupId, on: '2015-11-01' })).toEqual([])
  })

  it('refuses a second seat of a post in the same group', async () => {
    const saving = app.call('people.saveMembership', buildMembership('m-2', 'g-id', 'p-aus'))

    await expect(saving).rejects.toMatchObject({ code: 'people.seatTaken', details: { code: 'IDSWG' } })
  })

  it('keeps one post for letters in an organisation', async () => {
    await app.call('people.savePost', buildPost('p-2', 'AUS', { receivesLetters: 1, category: 'other' }))

    const posts = await app.call('people.posts', { on: '2015-11-03' })

    expect(posts.filter(({ post: { receivesLetters } }) => receivesLetters === 1).map(({ post: { id } }) => id)).toEqual(['p-2'])
  })

  it('refuses a short name that belongs to another organisation', async () => {
    const saving = app.call('people.saveOrganisation', buildOrganisation('other', { shortEn: 'aus' }))

    await expect(saving).rejects.toMatchObject({ code: 'people.shortNameTaken', details: { short: 'aus', other: 'Embassy of Australia' } })
  })

  it('deletes an organisation only when no post belongs to it', async () => {
    const id = OrganisationId.parse('AUS')

    await expect(app.call('people.removeOrganisation', { id })).rejects.toMatchObject({ code: 'people.inUse', details: { count: 1 } })
    await app.call('people.removePost', { id: post })
    await app.call('people.removeOrganisation', { id })

    expect(await app.call('people.organisations', {})).toEqual([])
    expect(await app.call('people.posts', { on: '2015-11-03' })).toEqual([])
  })

  it('takes a membership out', async () => {
    await app.call('people.removeMembership', { id: MembershipId.parse('m-aus') })

    expect(await app.call('people.members', { groupId, on: '2015-11-03' })).toEqual([])
  })

  it('lists organisations in the office’s order', async () => {
    await app.call('people.saveOrganisation', buildOrganisation('LCDC', { position: 0 }))
    await app.call('people.saveOrganisation', buildOrganisation('ADB', { position: 1, nameEn: 'Asian Development Bank' }))

    expect((await app.call('people.organisations', {})).map(({ id }) => id)).toEqual(['LCDC', 'ADB', 'AUS'])
  })

  it('knows every person once, and every term', async () => {
    const persons = await app.call('people.persons', {})
    const terms = await app.call('people.terms', {})

    expect(persons.map(({ nameEn }) => nameEn)).toEqual(['Alan Whitcombe', 'Claire Whitlock'])
    expect(terms.map(({ term }) => term.fromOn)).toEqual(['2013-06-01', '2015-07-01'])
  })

  it.each([
    ['an organisation', (call: TestApp['call']) => call('people.removeOrganisation', { id: OrganisationId.parse('nobody') })],
    ['a post', (call: TestApp['call']) => call('people.removePost', { id: PostId.parse('nobody') })],
    ['a seat', (call: TestApp['call']) => call('people.removeMembership', { id: MembershipId.parse('nobody') })],
  ])('refuses to remove %s that is not there', async (_name, remove) => {
    await expect(remove(app.call)).rejects.toMatchObject({ code: 'record.notFound' })
  })
})
