import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PrepareScreen } from '#renderer/features/meetings/PrepareScreen.tsx'
import { LanguageSwitch } from '#renderer/shell/LanguageSwitch.tsx'
import type { ActionId } from '#shared/domain/action.ts'
import type { AttendanceId } from '#shared/domain/attendance.ts'
import { Refusal } from '#shared/errors.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, buildNewMeeting, ids, itemId, plantOffice } from '#test/support/convening.ts'
import { confirmWording } from '#test/support/letters.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const press = (key: string, target: Element = document.activeElement ?? document.body, more = {}) =>
  fireEvent.keyDown(target, { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, ...more })
const lines = () =>
  screen
    .getAllByRole('listitem')
    .map((line) => line.getAttribute('aria-label'))
    .filter((name) => name !== null)
const line = (name: string) => screen.getByRole('listitem', { name })

describe('PrepareScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
    await app.call('meetings.create', buildNewMeeting())
    await add('Opening')
    await add('TIP Law')
    await add('Closing')
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const add = (name: string) => app.call('agenda.add', { id: itemId(name), meetingId: ids.meeting, titleEn: name, durationMinutes: 10 })
  const show = (jobs = {}) =>
    showScreen({ app, Screen: PrepareScreen, path: `/meetings/${ids.meeting}`, route: '/meetings/$meetingId', jobs })

  it('says date, place and cost, what stands against the date, and the step that comes next', async () => {
    show()

    expect(await screen.findByText(/Thursday 12 November 2015, 09:00–11:30 · Meeting room 2, MoPS · no cost/)).toBeTruthy()
    expect(screen.getByText('9 days left; the usual notice is 21 days.')).toBeTruthy()
    expect(screen.getByText('Convene').textContent).toContain('next')
  })

  it('says of a meeting that was held who came, when it was held, and which step is due', async () => {
    app.setNow('2015-11-12T02:05:00.000Z')
    await app.call('minutes.startMeeting', { meetingId: ids.meeting, itemId: itemId('Opening') })
    const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })
    await app.call('attendance.record', {
      meetingId: ids.meeting,
      changes: [
        { attendanceId: seats[0]?.id as AttendanceId, presence: 'present' },
        { attendanceId: seats[1]?.id as AttendanceId, presence: 'represented', representedBy: 'DCM' },
      ],
    })
    await app.call('attendance.rest', { meetingId: ids.meeting })
    app.setNow('2015-11-12T03:10:00.000Z')
    await app.call('minutes.endMeeting', { meetingId: ids.meeting })
    show()

    const invited = await screen.findByRole('region', { name: 'Invited' })

    expect(screen.getByText(/Thursday 12 November 2015, 09:05–10:10/)).toBeTruthy()
    expect(within(invited).queryByText('No answer')).toBeNull()
    expect(within(invited).getByText('Present')).toBeTruthy()
    expect(within(invited).getByText('Represented: DCM')).toBeTruthy()
    expect(within(invited).getAllByText('Absent')).toHaveLength(seats.length - 2)
    expect(within(line('1 Opening')).getByText('09:05')).toBeTruthy()
    expect(line('2 TIP Law').textContent).not.toContain('09:10')
    expect(screen.getByText('Adopt').closest('[aria-current]')?.getAttribute('aria-current')).toBe('step')
    expect(screen.getByText('Prepare').closest('[aria-current]')).toBeNull()
  })

  it('says so when the meeting was taken back while its screen is open', async () => {
    const Screen = () => (
      <>
        <LanguageSwitch />
        <PrepareScreen />
      </>
    )
    showScreen({ app, Screen, path: `/meetings/${ids.meeting}`, route: '/meetings/$meetingId' })
    await screen.findByRole('listitem', { name: '2 TIP Law' })
    await app.db.updateTable('meeting').set({ deletedAt: '2015-11-03T02:00:00.000Z' }).execute()

    // Any change in the office makes the window read again.
    fireEvent.click(screen.getByRole('button', { name: 'EN' }))

    await screen.findByText(/This meeting no longer exists/)
    expect(screen.getByRole('button', { name: 'All meetings' })).toBeTruthy()
    expect(screen.queryByRole('listitem', { name: '2 TIP Law' })).toBeNull()
  })

  it('moves, indents and removes items from the keyboard', async () => {
    show()
    await screen.findByRole('listitem', { name: '2 TIP Law' })

    press('ArrowUp', line('2 TIP Law'), { altKey: true })
    await waitFor(() => expect(lines()).toEqual(['1 TIP Law', '2 Opening', '3 Closing']))
    press('Tab', line('2 Opening'))
    await waitFor(() => expect(lines()).toEqual(['1 TIP Law', '1.1 Opening', '2 Closing']))
    press('Delete', line('2 Closing'))

    await waitFor(() => expect(lines()).toEqual(['1 TIP Law', '1.1 Opening']))
    const { rows } = await app.call('agenda.list', { meetingId: ids.meeting })
    expect(rows.map(({ number, item }) => `${number} ${item.titleEn}`)).toEqual(['1 TIP Law', '1.1 Opening'])
  })

  it('leaves Tab alone where it cannot indent', async () => {
    show()

    const first = await screen.findByRole('listitem', { name: '1 Opening' })

    expect(press('Tab', first)).toBe(true)
    expect(press('Tab', line('2 TIP Law'))).toBe(false)
  })

  it('saves a cell when it is left and takes it back with Esc', async () => {
    show()
    const title = within(await screen.findByRole('listitem', { name: '2 TIP Law' })).getByLabelText('Item')

    fireEvent.change(title, { target: { value: 'Thrown away' } })
    press('Escape', title)
    expect(title).toHaveProperty('value', 'TIP Law')
    fireEvent.change(title, { target: { value: 'TIP Law and manuals' } })
    press('Enter', title)

    expect(await screen.findByRole('listitem', { name: '2 TIP Law and manuals' })).toBeTruthy()
  })

  it('saves a cell once when it is left by Enter, and not at all when it is left by Esc', async () => {
    show()
    const title = within(await screen.findByRole('listitem', { name: '2 TIP Law' })).getByLabelText<HTMLInputElement>('Item')
    const changes = async () =>
      (await app.db.selectFrom('op').select('name').where('name', '=', 'agenda.update').orderBy('seq').execute()).length

    act(() => title.focus())
    fireEvent.change(title, { target: { value: 'Thrown away' } })
    press('Escape', title)
    act(() => title.focus())
    fireEvent.change(title, { target: { value: 'TIP Law and manuals' } })
    press('Enter', title)
    await screen.findByRole('listitem', { name: '2 TIP Law and manuals' })
    await waitFor(async () => expect(await changes()).toBeGreaterThan(0))

    expect(await changes()).toBe(1)
  })

  it('says before letters are written that nobody can be called, and leads to where that is put right', async () => {
    const { router } = show()
    const notice = /The letters name whom to ask, but no telephone and no e-mail/
    await screen.findByText(notice)

    fireEvent.click(screen.getByRole('checkbox', { name: /Invitations/ }))
    expect(screen.queryByText(notice)).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: /Invitations/ }))
    fireEvent.click(screen.getByRole('link', { name: 'Add one in Settings' }))

    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/settings', search: { setting: 'contact' } }))
  })

  it('leads from unconfirmed Lao sentences to where they are confirmed', async () => {
    const { router } = show({
      'papers.makeForMeeting': () => {
        throw new Refusal('papers.wordingNotConfirmed', {
          count: 2,
          all: 174,
          lao: 1,
          papers: 5,
          english: 4,
          keys: ['venue', 'agendaKind'],
        })
      },
    })
    await screen.findByRole('listitem', { name: '1 Opening' })

    fireEvent.click(screen.getByRole('button', { name: /Make \d+ documents/ }))
    fireEvent.click(await screen.findByRole('button', { name: 'Read and confirm' }))

    await waitFor(() =>
      expect(router.state.location).toMatchObject({
        pathname: '/documents',
        search: { wording: 1, sentences: 'venue,agendaKind', from: `/meetings/${ids.meeting}` },
      }),
    )
  })

  it('keeps what was picked to be made, and the language of the agenda, while another screen is looked at', async () => {
    const { router } = show()
    fireEvent.change(await screen.findByLabelText('Language of the agenda'), { target: { value: 'both' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /Invitations/ }))

    await act(() => router.navigate({ to: '/documents' as never }))
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /Invitations/ })).toBeNull())
    await act(() => router.history.back())

    expect((await screen.findByLabelText<HTMLSelectElement>('Language of the agenda')).value).toBe('both')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Invitations/ }).checked).toBe(false)
  })

  it('takes # in a title for a row of the matrix', async () => {
    show()
    const item = await screen.findByRole('listitem', { name: '2 TIP Law' })
    const title = within(item).getByLabelText<HTMLInputElement>('Item')
    act(() => title.focus())

    expect(press('#', title)).toBe(false)
    expect(await within(item).findByRole('combobox')).toBeTruthy()
  })

  it('adds an item after the chosen line', async () => {
    show()
    fireEvent.click(await screen.findByRole('listitem', { name: '1 Opening' }))

    const input = screen.getByLabelText('New item')
    fireEvent.change(input, { target: { value: 'Adoption of the agenda' } })
    fireEvent.submit(input)

    await waitFor(() => expect(lines()).toEqual(['1 Opening', '2 Adoption of the agenda', '3 TIP Law', '4 Closing']))
  })

  it('shows earlier actions with their age, and takes in those that came since', async () => {
    await app.call('actions.create', {
      ...{ id: 'late' as ActionId, groupId: ids.csswg, textEn: 'Send the draft law', textLo: '', dueOn: '2015-10-30' },
      ...{ leadId: 'MoPS' as never, withIds: [], activityIds: [] },
    })
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Take them in' }))

    expect(await screen.findByText('Send the draft law')).toBeTruthy()
    expect(screen.getByText(/MoPS · due 30 Oct 2015 · since 3 Nov 2015/)).toBeTruthy()
    expect(screen.getByText('4 days late')).toBeTruthy()
  })

  it('puts the rows that were never discussed on the agenda in one step', async () => {
    await app.call('agenda.linkActivity', { itemId: itemId('TIP Law'), activityId: activityId(2) })
    show()

    await screen.findByText('Never discussed this period: #1, #3')
    fireEvent.click(screen.getByRole('button', { name: 'Add to agenda' }))

    await waitFor(async () => expect((await app.call('agenda.list', { meetingId: ids.meeting })).rows).toHaveLength(5))
    expect(await app.call('agenda.neverDiscussed', { meetingId: ids.meeting })).toEqual([])
  })

  it('takes replies as one line, and says which part it did not understand', async () => {
    show()
    await screen.findByText('Director General, Police Department', { exact: false })

    press('r')
    const input = await screen.findByLabelText('Enter replies', { selector: 'input' })
    fireEvent.change(input, { target: { value: '1a 99' } })
    fireEvent.submit(input)
    expect(await screen.findByText('Nobody has the number 99. Nothing was changed.')).toBeTruthy()
    fireEvent.change(input, { target: { value: '1a 2r Deputy Chief' } })
    fireEvent.submit(input)

    expect(await screen.findByText('2 replies noted')).toBeTruthy()
    expect(await screen.findByText('Deputy Chief comes')).toBeTruthy()
    const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })
    expect(seats.map(({ reply, replyBy }) => [reply, replyBy])).toEqual([
      ['accepts', 'Telephone'],
      ['represented', 'Telephone'],
      [null, ''],
      [null, ''],
    ])
  })

  it('adds a guest by name', async () => {
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Add a guest' }))
    fireEvent.change(screen.getByLabelText(/^Guest/), { target: { value: 'Invented Expert' } })
    fireEvent.submit(screen.getByLabelText(/^Guest/))

    expect(await screen.findByText('Guest v1 added')).toBeTruthy()
  })

  it('announces, and keeps the earlier date when it moves', async () => {
    await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19', reason: 'Hall taken' })
    show()

    fireEvent.click(await screen.findByRole('button', { name: /Announce/ }))

    expect(await screen.findByText('Announced', { selector: 'h1 ~ span' })).toBeTruthy()
    expect(screen.getByText('Thursday 12 November 2015, 09:00–11:30')).toBeTruthy()
    expect(screen.getByText('Moved on Tue 3 Nov: Hall taken')).toBeTruthy()
  })

  it('says of papers that they name an earlier day once the meeting has moved, and chooses them to be made again', async () => {
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['agenda', 'signInSheet'] })
    await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19', reason: 'Hall taken' })
    show()

    expect(await screen.findAllByText('earlier date or place')).toHaveLength(2)
    expect((screen.getByRole('checkbox', { name: 'Agenda' }) as HTMLInputElement).checked).toBe(true)

    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['agenda', 'signInSheet'] })
    const { papers } = await app.call('meetings.get', { id: ids.meeting })
    expect(papers.map(({ kind, isOutdated }) => [kind, isOutdated])).toEqual([
      ['agenda', false],
      ['signInSheet', false],
    ])
  })

  it('writes the two questions for the co-chairs, and takes an emptied one out', async () => {
    await app.call('questions.save', {
      id: 'q-1' as never,
      groupId: ids.csswg,
      meetingId: null,
      position: 1,
      textEn: 'Who pays?',
      textLo: '',
    })
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Questions…' }))
    fireEvent.change(await screen.findByLabelText('Question 1 in English'), { target: { value: '' } })
    fireEvent.change(screen.getByLabelText('Question 2 in Lao'), { target: { value: 'ຈັດໃນເດືອນໃດ?' } })
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }))

    await screen.findByText('Questions stored')
    await waitFor(async () =>
      expect(await app.call('questions.list', { groupId: ids.csswg })).toMatchObject([{ position: 2, textEn: '', textLo: 'ຈັດໃນເດືອນໃດ?' }]),
    )
  })

  it('takes a suggested question over into the first empty one, to be changed before it is stored', async () => {
    await app.call('actions.create', {
      ...{ id: 'a-1' as ActionId, groupId: ids.csswg, textEn: 'Send the figures', textLo: '', activityIds: [] },
      ...{ leadId: 'MoPS' as never, withIds: [], dueOn: '2015-10-01' },
    })
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Questions…' }))
    fireEvent.click(await screen.findByRole('button', { name: /^Take over: CSSWG\/2015\/A1 has been due since 1 Oct 2015/ }))
    const first = await screen.findByLabelText<HTMLTextAreaElement>('Question 1 in English')
    expect(first.value).toContain('What is in the way?')
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull()
    expect(await app.call('questions.list', { groupId: ids.csswg })).toEqual([])
    fireEvent.change(first, { target: { value: 'Who sends the figures?' } })
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }))

    await screen.findByText('Questions stored')
    expect(await app.call('questions.list', { groupId: ids.csswg })).toMatchObject([{ textEn: 'Who sends the figures?', position: 1 }])
  })

  it('begins an empty agenda with the template that fits', async () => {
    await app.call('agenda.remove', { id: itemId('Opening') })
    await app.call('agenda.remove', { id: itemId('TIP Law') })
    await app.call('agenda.remove', { id: itemId('Closing') })
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Template: Sub-sector working group' }))

    await waitFor(() => expect(lines()).toHaveLength(9))
  })
})
