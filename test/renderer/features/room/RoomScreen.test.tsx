import { Outlet } from '@tanstack/react-router'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RoomScreen } from '#renderer/features/room/RoomScreen.tsx'
import { noteSaved } from '#renderer/last-saved.ts'
import { StatusBar } from '#renderer/shell/StatusBar.tsx'
import type { ActionId } from '#shared/domain/action.ts'
import type { FileId, OutgoingId } from '#shared/domain/outgoing.ts'
import type { PostId } from '#shared/domain/post.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildPost } from '#test/support/people.ts'
import { addMeeting, itemIds, meetingId, mofaId, mopsId } from '#test/support/room.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const show = (app: TestApp, language: 'en' | 'lo' = 'en') =>
  showScreen({ app, Screen: RoomScreen, path: `/meetings/${meetingId}/room`, route: '/meetings/$meetingId/room', language })
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, ...more })
const editor = () => (screen.getByRole('textbox', { name: /Minutes of/ }) as HTMLElement & { readonly editor: Editor }).editor
const type = (text: string) => editor().chain().focus('end').insertContent(text).run()
const texts = async (app: TestApp) => (await app.call('minutes.text', { meetingId })).items

const WithStatusBar = () => (
  <>
    <Outlet />
    <StatusBar />
  </>
)

describe('RoomScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp({ now: '2015-11-12T02:00:00.000Z' })
    await addMeeting(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  it('begins the meeting with its first item, and goes on with the next', async () => {
    show(app)

    fireEvent.click(await screen.findByRole('button', { name: 'Start the meeting' }))
    await screen.findByText(/in session since 09:00/)
    press('ArrowDown', { ctrlKey: true })

    await screen.findByRole('heading', { name: 'Container control' })
    await waitFor(async () => {
      const items = await app.db.selectFrom('agendaItem').select(['startedTime', 'endedTime']).orderBy('position').execute()
      expect(items).toEqual([
        { startedTime: '09:00', endedTime: '09:00' },
        { startedTime: '09:00', endedTime: null },
      ])
    })
  })

  it('asks before a meeting of another day is held today, and does nothing when the answer is no', async () => {
    app.setNow('2015-11-10T02:00:00.000Z')
    show(app)
    fireEvent.click(await screen.findByRole('button', { name: 'Start the meeting' }))
    await screen.findByText('Planned for Thursday 12 November 2015. Hold it today, Tuesday 10 November 2015?')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Held today'))

    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Held today' })).toBeNull())
    const planned = await app.call('meetings.get', { id: meetingId })
    fireEvent.click(screen.getByRole('button', { name: 'Start the meeting' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Held today' }))

    await screen.findByText(/in session since 09:00/)
    expect(planned.meeting).toMatchObject({ heldOn: '2015-11-12', startedAt: null })
    expect((await app.call('meetings.get', { id: meetingId })).meeting.heldOn).toBe('2015-11-10')
  })

  it('lets a meeting of a day gone by be entered afterwards or held today', async () => {
    app.setNow('2015-11-16T02:00:00.000Z')
    show(app)
    await screen.findByRole('button', { name: 'Start the meeting' })

    fireEvent.click(screen.getByRole('button', { name: 'Meeting was held' }))

    await screen.findByText(/held 12 Nov 2015/)
    const { meeting, dates } = await app.call('meetings.get', { id: meetingId })
    expect([meeting.heldOn, meeting.startedAt, dates]).toEqual(['2015-11-12', null, []])
  })

  it('proposes the next date without leaving the room, and ticks it off', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    const { router } = show(app)

    fireEvent.click(await screen.findByRole('button', { name: 'Propose the next date' }))
    const form = await screen.findByRole('form', { name: 'Propose the next date' })
    const [first] = await within(form).findAllByRole('radio')
    expect((first as HTMLInputElement).checked).toBe(true)
    fireEvent.submit(form)

    await screen.findByText('Next meeting: Thursday 3 December 2015')
    expect(router.state.location.pathname).toBe(`/meetings/${meetingId}/room`)
    expect(screen.queryByRole('button', { name: 'Propose the next date' })).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(editor().view.dom))
    expect((await app.call('minutes.room', { meetingId })).nextMeetingOn).toBe('2015-12-03')
  })

  it('says of a day of one’s own for the next meeting that it is a weekend', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    show(app)
    fireEvent.click(await screen.findByRole('button', { name: 'Propose the next date' }))
    const form = await screen.findByRole('form', { name: 'Propose the next date' })
    fireEvent.click(await within(form).findByRole('radio', { name: 'Another date' }))
    const day = within(form).getByRole('textbox', { name: 'Date' })

    fireEvent.change(day, { target: { value: '5 dec' } })
    fireEvent.blur(day)

    await within(form).findByText('This is a weekend.')
  })

  it('has the button ready for Tab while a day of one’s own is still being written', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    show(app)
    fireEvent.click(await screen.findByRole('button', { name: 'Propose the next date' }))
    const form = await screen.findByRole('form', { name: 'Propose the next date' })
    fireEvent.click(await within(form).findByRole('radio', { name: 'Another date' }))
    const day = within(form).getByRole('textbox', { name: 'Date' }) as HTMLInputElement
    const create = within(form).getByRole('button', { name: 'Create the meeting' }) as HTMLButtonElement
    day.focus()

    fireEvent.submit(form)
    const whenEmpty = { isRequired: day.required, created: (await app.call('minutes.room', { meetingId })).nextMeetingOn }
    fireEvent.change(day, { target: { value: '10 mar' } })
    const isOffered = !create.disabled
    fireEvent.blur(day)
    fireEvent.click(create)

    expect([whenEmpty, isOffered]).toEqual([{ isRequired: true, created: null }, true])
    await waitFor(async () => expect((await app.call('minutes.room', { meetingId })).nextMeetingOn).toBe('2016-03-10'))
  })

  it('counts the time on the first item from the second it began', async () => {
    app.setNow('2015-11-12T02:00:48.000Z')
    await app.call('minutes.startMeeting', { meetingId, itemId: itemIds[0] })
    app.setNow('2015-11-12T02:01:53.000Z')

    show(app)

    await waitFor(() => expect(screen.getByRole('timer').textContent).toMatch(/^1:0[5-9]/))
  })

  it('says after the end when the meeting ended and what was not reached', async () => {
    await app.call('minutes.startMeeting', { meetingId, itemId: itemIds[0] })
    app.setNow('2015-11-12T02:17:00.000Z')
    await app.call('minutes.endMeeting', { meetingId })
    show(app)

    await screen.findByText('Ended 09:17')

    const agenda = screen.getByRole('navigation', { name: 'Agenda' })
    expect(within(agenda).getByRole('button', { name: /Container control/ }).textContent).toContain('not reached')
    expect(within(agenda).getAllByLabelText('done')).toHaveLength(1)
  })

  it('ticks the draft in Word once it is written', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    show(app)
    const task = await screen.findByRole('button', { name: /Draft minutes in Word/ })
    expect(within(task).queryByLabelText('done')).toBeNull()

    const [paper] = await app.call('outgoing.prepareForMeeting', { meetingId, kinds: ['minutes'] })
    const file = { fileHash: 'a'.repeat(64) as FileId, fileName: 'Minutes.docx', mediaType: 'application/docx', sizeBytes: 9 }
    await app.call('outgoing.filed', { id: paper?.id as OutgoingId, ...file })
    cleanup()
    show(app)

    await within(await screen.findByRole('button', { name: /Draft minutes in Word/ })).findByLabelText('done')
  })

  it('saves what is typed under its item and says so', async () => {
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    type('The chair opened the meeting.')

    await screen.findByText('Saved 09:00:00')
    expect((await texts(app))[0]?.en).toEqual([{ kind: 'paragraph', runs: [{ text: 'The chair opened the meeting.' }], restricted: false }])
  })

  it('says the same of what is saved at its head and at the foot of the window', async () => {
    showScreen({
      app,
      Screen: RoomScreen,
      Frame: WithStatusBar,
      path: `/meetings/${meetingId}/room`,
      route: '/meetings/$meetingId/room',
      jobs: { 'safeCopies.list': [] },
    })
    await screen.findByRole('textbox', { name: /Opening/ })

    type('The chair opened the meeting.')
    await waitFor(() => expect(screen.getAllByText('Saved 09:00:00')).toHaveLength(2))
    app.setNow('2015-11-12T02:00:10.000Z')
    noteSaved('2015-11-12T02:00:10.000Z')

    await waitFor(() => expect(screen.getAllByText('Saved 09:00:10')).toHaveLength(2))
  })

  it('writes nothing by only looking at the items', async () => {
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    press('ArrowDown', { ctrlKey: true })
    await screen.findByRole('textbox', { name: /Container/ })

    const rows = await app.db.selectFrom('minutesUpdate').select('batchId').orderBy('seq').execute()
    expect(rows.every(({ batchId }) => batchId.startsWith('create'))).toBe(true)
  })

  it('reads a line back while it is typed and captures it with Enter', async () => {
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    type('! MoFA, SIAA: send comments on the MoU @15 Dec #10')
    const readBack = (await screen.findByText('Tuesday 15 December 2015, in 33 days')).closest('[data-popover]') as HTMLElement
    expect(within(readBack).getByText('new')).toBeTruthy()
    expect(within(readBack).getByText('#10 Activity 10')).toBeTruthy()
    press('Enter')

    await waitFor(async () => expect((await texts(app))[0]?.en).toMatchObject([{ kind: 'captured' }]))
    const list = screen.getByRole('tabpanel')
    await within(list).findByText('Send comments on the MoU')
    expect(within(list).getByText('MoFA, with SIAA')).toBeTruthy()
    await waitFor(() => expect(editor().view.dom.textContent).toContain('A1 · MoFA, with SIAA'))
  })

  it('counts to a due day from today, whatever day was planned, and says quietly that it is a weekend', async () => {
    app.setNow('2015-11-10T02:00:00.000Z')
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    type('! MoFA: send comments on the MoU @5 Dec')

    await screen.findByText('Saturday 5 December 2015, in 25 days')
    await screen.findByText('This is a weekend.')
    // What is typed is kept for the next opening until it is stored.
    await waitFor(async () => expect((await texts(app))[0]?.en).toHaveLength(1))
  })

  it('says of a due day gone by how long ago it was', async () => {
    app.setNow('2015-12-20T02:00:00.000Z')
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    type('! MoFA: send comments on the MoU @18 Dec')

    await screen.findByText('Friday 18 December 2015, 2 days ago')
    // What is typed is kept for the next opening until it is stored.
    await waitFor(async () => expect((await texts(app))[0]?.en).toHaveLength(1))
  })

  it('keeps a line as text with Escape', async () => {
    show(app)
    await screen.findByRole('textbox', { name: /Opening/ })

    type('* not a decision')
    await screen.findByText('Agreed')
    press('Escape')

    await waitFor(() => expect(screen.queryByText('Agreed')).toBeNull())
    press('Enter')
    expect((await app.call('minutes.room', { meetingId })).captured).toEqual([])
  })

  it('calls the roll from the keyboard and says which number is unknown', async () => {
    await app.db
      .insertInto('attendance')
      .values(
        [1, 2].map((seat) => ({
          id: `seat-${seat}` as never,
          meetingId,
          postId: null,
          personId: null,
          guestName: `Guest ${seat}`,
          guestOrganisation: '',
          role: 'guest' as const,
          seat,
          reply: null,
          replyBy: '',
          repliedOn: null,
          presence: null,
          representedBy: '',
          arrivedTime: null,
          leftTime: null,
          deletedAt: null,
        })),
      )
      .execute()
    show(app)
    const field = await screen.findByRole('textbox', { name: 'Roll call' })
    await waitFor(() => expect(document.activeElement).toBe(editor().view.dom))

    press('F8')
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'v1 v9' } })
    press('Enter')
    await screen.findByText('Nobody has the number v9.')
    fireEvent.change(field, { target: { value: 'v1' } })
    press('Enter')

    await screen.findByRole('button', { name: /v1, Guest 1, present/ })
  })

  it('notes who came for a post without a holder, and says of each seat name, post and state', async () => {
    await app.call('people.savePost', buildPost('customs', mofaId, { titleEn: 'Director General, Customs Department' }))
    await app.call('attendance.invite', { meetingId, postIds: ['customs' as PostId] })
    show(app)
    await screen.findByRole('button', { name: '1, MoFA, Director General, Customs Department, no holder entered, not called yet' })
    const field = screen.getByRole('textbox', { name: 'Roll call' })

    fireEvent.change(field, { target: { value: '1 Ms Somsy Keo' } })
    fireEvent.keyDown(field, { key: 'Enter' })

    await screen.findByRole('button', { name: '1, MoFA, Director General, Customs Department, Ms Somsy Keo, present' })
    const { seats } = await app.call('attendance.list', { meetingId })
    expect(seats).toMatchObject([{ presence: 'present', representedBy: 'Ms Somsy Keo' }])
  })

  it('offers nothing of a restricted paragraph to the matrix', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    show(app)
    await waitFor(() => expect(document.activeElement).toBe(editor().view.dom))
    type('A remark about a case.')
    press('x', { ctrlKey: true, shiftKey: true, code: 'KeyX' })

    press('1', { ctrlKey: true, code: 'Digit1' })

    await screen.findByText('A restricted paragraph does not leave the house: nothing was proposed.')
    expect(await app.db.selectFrom('proposal').select('id').orderBy('id').execute()).toEqual([])
  })

  it('leaves a line to write on after a table at the end, which one undo takes away with it', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    show(app)
    await waitFor(() => expect(document.activeElement).toBe(editor().view.dom))
    const kinds = () =>
      editor()
        .getJSON()
        .content?.map(({ type }) => type)

    type('<table><tr><td><p>Province</p></td></tr></table>')
    await waitFor(() => expect(kinds()?.slice(-2)).toEqual(['table', 'paragraph']))
    press('z', { ctrlKey: true, code: 'KeyZ' })

    await waitFor(() => expect(kinds()).toEqual(['paragraph']))
  })

  it('shows closed minutes without a place to type', async () => {
    await app.call('minutes.endMeeting', { meetingId })
    await app.call('minutes.close', { meetingId })
    show(app)

    await screen.findByText(/minutes closed, not adopted/)

    expect(screen.getByRole('button', { name: 'Adopt' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /letter/ })).toBeNull()
    await waitFor(() => expect(editor().isEditable).toBe(false))
  })

  it('leads from closed minutes to the letters that nobody has written yet', async () => {
    const agencies = { organisationIds: [mofaId, mopsId], newOrganisations: [] }
    await app.call('minutes.capture', {
      meetingId,
      itemId: itemIds[0],
      record: { kind: 'action', id: 'a1' as ActionId, textEn: 'Send comments', textLo: '', dueOn: null, ...agencies, activityIds: [] },
      update: null,
    })
    await app.call('minutes.endMeeting', { meetingId })
    await app.call('minutes.close', { meetingId })
    const { router } = show(app)

    fireEvent.click(await screen.findByRole('button', { name: 'To the letters (2)…' }))

    await waitFor(() => expect(router.state.location.pathname).toBe('/documents'))
    expect(router.state.location.search).toEqual({ meeting: meetingId })
  })

  it('sends to the agenda when there is none', async () => {
    await app.db.updateTable('agendaItem').set({ deletedAt: 'now' }).where('id', 'in', itemIds).execute()
    show(app)

    expect(await screen.findByRole('button', { name: 'Prepare the agenda' })).toBeTruthy()
  })

  it('speaks Lao', async () => {
    show(app, 'lo')

    expect(await screen.findByRole('button', { name: 'ເລີ່ມກອງປະຊຸມ' })).toBeTruthy()
  })
})
