import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PeopleScreen } from '#renderer/features/people/PeopleScreen.tsx'
import { PostId } from '#shared/domain/post.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { addAustralia, buildOrganisation, buildPost } from '#test/support/people.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const show = (app: TestApp, path = '/people') => showScreen({ app, Screen: PeopleScreen, path })
const press = (key: string, code: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key, code })
// A list of choices carries the label of its field too; the field itself is meant.
const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}`), { selector: 'input, textarea' })
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } })

describe('PeopleScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addAustralia(app.call)
  })
  afterEach(async () => {
    cleanup()
    await app.close()
  })

  it('shows the holder of the day, how letters begin, and who held the post before', async () => {
    show(app, '/people?open=p-aus')

    const panel = within(await screen.findByRole('complementary'))
    expect(panel.getByText('H.E. Ms Claire Whitlock')).toBeTruthy()
    expect(panel.getByText('Her Excellency Ms Claire Whitlock')).toBeTruthy()
    expect(panel.getByText('9 July 2015, 1st among ambassadors')).toBeTruthy()
    expect(panel.getByText('H.E. Mr Alan Whitcombe')).toBeTruthy()
  })

  it('shows another holder on another day', async () => {
    show(app, '/people?open=p-aus&on=2015-06-30')

    const panel = within(await screen.findByRole('complementary'))
    expect(panel.getByText('His Excellency Mr Alan Whitcombe')).toBeTruthy()
    expect(panel.getByText('Holders after')).toBeTruthy()
  })

  it('goes down the list, opens a post and enters a new holder without a mouse', async () => {
    show(app)
    await screen.findByText('Ambassador of Australia')

    press('ArrowDown', 'ArrowDown')
    press('n', 'KeyN')
    await screen.findByText('New holder', { selector: 'h2' })
    type('Name in English', 'Third Person')
    type('Holds the post from', '1 oct 2015')
    fireEvent.blur(field('Holds the post from'))
    expect(screen.getByText('H.E. Ms Claire Whitlock holds the post until 30 September 2015.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText('Third Person holds the post from 1 October 2015')
    const { terms } = await app.call('people.postHistory', { postId: PostId.parse('p-aus') })
    expect(terms.map(({ person, term }) => [person.nameEn, term.fromOn, term.toOn])).toEqual([
      ['Third Person', '2015-10-01', null],
      ['Claire Whitlock', '2015-07-01', '2015-09-30'],
      ['Alan Whitcombe', '2013-06-01', '2015-06-30'],
    ])
  })

  it('takes the next holder entered for another post than the one before, and no honorific for a part of the name', async () => {
    show(app, '/people?open=p-aus&new=1')
    await screen.findByText('New holder', { selector: 'h2' })
    type('Name in English', 'Mr Third Person')
    type('Name in Lao', 'ທ່ານ ບຸນທະວີ')
    fireEvent.blur(field('Name in Lao'))
    expect(field('Name in English').getAttribute('value')).toBe('Third Person')
    expect(field('Name in Lao').getAttribute('value')).toBe('ບຸນທະວີ')
    type('Holds the post from', '1 oct 2015')
    fireEvent.blur(field('Holds the post from'))
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Third Person holds the post from 1 October 2015')

    press('Escape', 'Escape')
    press('n', 'KeyN')

    await screen.findByText('New holder', { selector: 'h2' })
    expect(screen.getByRole('combobox', { name: 'Post' }).getAttribute('value')).toBe('')
  })

  it('says in the form why two holders on one day cannot be', async () => {
    show(app, '/people?open=p-aus&new=1')
    await screen.findByText('New holder', { selector: 'h2' })

    type('Name in English', 'Third Person')
    type('Holds the post from', '1 may 2014')
    fireEvent.blur(field('Holds the post from'))
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Claire Whitlock (1 Jul 2015 – …) and Third Person (1 May 2014 – …)')
  })

  it('does not store a date that it could not read', async () => {
    show(app, '/people?open=p-aus&new=1')
    await screen.findByText('New holder', { selector: 'h2' })

    type('Name in English', 'Third Person')
    type('Holds the post from', 'soon')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(screen.getByText(/This is not a date/)).toBeTruthy()
    expect((await app.call('people.postHistory', { postId: PostId.parse('p-aus') })).terms).toHaveLength(2)
  })

  it('deletes nothing while no row was chosen, and the chosen post after that', async () => {
    await app.call('people.savePost', buildPost('p-2', 'AUS', { category: 'other', titleEn: 'Counsellor' }))
    show(app)
    await screen.findByText('Ambassador of Australia')

    press('Delete', 'Delete')
    expect(await app.call('people.posts', { on: '2015-11-03' })).toHaveLength(2)
    press('ArrowDown', 'ArrowDown')
    press('ArrowDown', 'ArrowDown')
    press('Delete', 'Delete')

    await screen.findByText('Counsellor deleted')
    await waitFor(() => expect(screen.queryByText('Counsellor')).toBeNull())
  })

  it('puts organisations that were only typed in the minutes first and completes them', async () => {
    await app.call(
      'people.saveOrganisation',
      buildOrganisation('SIAA', { nameEn: 'SIAA', position: 9, draftAt: '2015-11-01T00:00:00.000Z' }),
    )
    show(app)

    fireEvent.click(await screen.findByText('1 organisation to complete'))
    expect(await screen.findByText('To complete')).toBeTruthy()
    press('ArrowDown', 'ArrowDown')
    press('F2', 'F2')
    await screen.findByText('Edit the organisation')
    type('Name in Lao', 'ອົງການກວດກາ')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    await screen.findByText('SIAA saved')
    expect(await app.call('people.organisations', {})).toContainEqual(
      expect.objectContaining({ id: 'SIAA', draftAt: null, nameLo: 'ອົງການກວດກາ' }),
    )
  })

  it('names a group in which nobody sits and offers to lift the filter', async () => {
    show(app, '/people?group=g-id&on=2001-01-01')
    expect(await screen.findByText('Ambassador of Australia')).toBeTruthy()
    cleanup()

    show(app, '/people?group=no-such-group')

    fireEvent.click(await screen.findByText('Show all groups'))
    expect(await screen.findByText('Ambassador of Australia')).toBeTruthy()
  })

  it('says what belongs here while there is nothing', async () => {
    const empty = await openTestApp()
    show(empty)

    fireEvent.click(await screen.findByRole('button', { name: 'New organisation' }))

    expect(await screen.findByText('New organisation', { selector: 'h2' })).toBeTruthy()
    await empty.close()
  })
})
