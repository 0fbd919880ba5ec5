import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recipientOf, recipientsOfPosts } from '#db/handlers/recipient.ts'
import { OrganisationId } from '#shared/domain/organisation.ts'
import { PostId } from '#shared/domain/post.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { addAustralia, buildOrganisation, buildPost } from '#test/support/people.ts'

const australia = OrganisationId.parse('AUS')

describe('recipientOf', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addAustralia(app.call)
  })
  afterEach(() => app.close())

  it('addresses the letter of July to the new ambassador', async () => {
    const june = await recipientOf(app.db, australia, '2015-06-30')
    const july = await recipientOf(app.db, australia, '2015-07-01')

    expect(june).toMatchObject({ personEn: 'Alan Whitcombe', honorificEn: 'His Excellency Mr', salutationEn: 'Excellency' })
    expect(july).toMatchObject({
      personEn: 'Claire Whitlock',
      honorificEn: 'Her Excellency Ms',
      salutationEn: 'Excellency',
      salutationLo: 'ພະນະທ່ານ',
      titleEn: 'Ambassador of Australia to the Lao PDR',
      organisationLo: 'ສະຖານທູດ ອົດສະຕຣາລີ',
    })
  })

  it('takes the post for letters before the first one', async () => {
    await app.call('people.savePost', buildPost('p-0', 'AUS', { position: 0, category: 'other' }))

    expect((await recipientOf(app.db, australia, '2015-11-03'))?.post?.id).toBe('p-aus')
  })

  it('takes the first post when none is marked for letters', async () => {
    await app.call('people.saveOrganisation', buildOrganisation('MoJ'))
    await app.call('people.savePost', buildPost('p-2', 'MoJ', { position: 2 }))
    await app.call('people.savePost', buildPost('p-1', 'MoJ', { position: 1 }))

    expect((await recipientOf(app.db, OrganisationId.parse('MoJ'), '2015-11-03'))?.post?.id).toBe('p-1')
  })

  it('addresses a vacant post by its title and an organisation without posts by its name', async () => {
    await app.call('people.saveOrganisation', buildOrganisation('MoJ', { nameEn: 'Ministry of Justice' }))

    const vacant = await recipientOf(app.db, australia, '2001-01-01')
    const bare = await recipientOf(app.db, OrganisationId.parse('MoJ'), '2015-11-03')

    expect(vacant).toMatchObject({
      personId: null,
      personEn: '',
      titleEn: 'Ambassador of Australia to the Lao PDR',
      salutationEn: 'Excellency',
    })
    expect(bare).toMatchObject({ post: null, titleEn: '', organisationEn: 'Ministry of Justice' })
  })

  it('knows nothing of an organisation that is not there', async () => {
    expect(await recipientOf(app.db, OrganisationId.parse('none'), '2015-11-03')).toBeUndefined()
  })

  it('answers for posts as well', async () => {
    const recipients = await recipientsOfPosts(app.db, [PostId.parse('p-aus')], '2015-07-01')

    expect(recipients.get(PostId.parse('p-aus'))).toMatchObject({ personEn: 'Claire Whitlock', organisation: { id: 'AUS' } })
  })
})
