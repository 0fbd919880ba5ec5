import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MeetingsScreen } from '#renderer/features/meetings/MeetingsScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const press = (key: string, code: string, target: Element = document.activeElement ?? document.body, more = {}) =>
  fireEvent.keyDown(target, { key, code, ...more })

describe('MeetingsScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = (path = '/meetings') => showScreen({ app, Screen: MeetingsScreen, path })

  it('shows the month with its holiday, the Round Table, and the last day for notice of groups that have not met', async () => {
    await app.call('meetings.create', buildNewMeeting())
    show()

    const calendar = within(await screen.findByRole('table', { name: 'Calendar of meetings' }))
    expect(calendar.getByText('That Luang festival')).toBeTruthy()
    expect(calendar.getByText('Round Table')).toBeTruthy()
    expect(calendar.getByText('Last day for notice: IDSWG, MDG')).toBeTruthy()
    expect(calendar.getByText('09:00, Draft')).toBeTruthy()
  })

  it('keeps a day of the weekend narrow only while nothing stands on it', async () => {
    await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-11-14' }))
    show()

    const calendar = within(await screen.findByRole('table', { name: 'Calendar of meetings' }))
    const headOf = (name: string) => calendar.getByRole('columnheader', { name })

    expect(calendar.getByText('09:00, Draft')).toBeTruthy()
    expect([headOf('Sat').dataset.narrow, headOf('Sun').dataset.narrow]).toEqual([undefined, 'true'])
  })

  it('leads to the periods in Settings when a meeting has none to count towards', async () => {
    await app.db.updateTable('period').set({ deletedAt: '2015-01-01T00:00:00.000Z' }).execute()
    const { router } = show('/meetings?new=1')

    fireEvent.click(await screen.findByRole('button', { name: /^Create the meeting/ }))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText(/There is no reporting period yet/)).toBeTruthy()
    fireEvent.click(alert.getByRole('button', { name: 'Enter a period' }))

    await waitFor(() => expect(router.state.location.pathname).toBe('/settings'))
    expect(router.state.location.search).toMatchObject({ section: 'periods' })
  })

  it('moves a draft by a day with Alt and an arrow, and asks for a reason once it is announced', async () => {
    await app.call('meetings.create', buildNewMeeting())
    show()

    const event = await screen.findByRole('button', { name: /09:00, Draft/ })
    press('ArrowRight', 'ArrowRight', event, { altKey: true })
    await screen.findByText('Moved to Friday 13 November 2015')

    await app.call('meetings.announce', { id: ids.meeting })
    cleanup()
    show()
    const calendar = await screen.findByRole('table', { name: 'Calendar of meetings' })
    press('ArrowRight', 'ArrowRight', within(calendar).getByRole('button', { name: /09:00/ }), { altKey: true })
    expect(await screen.findByLabelText(/Reason, for those who were invited/)).toBeTruthy()
    expect((await app.call('meetings.get', { id: ids.meeting })).meeting.heldOn).toBe('2015-11-13')
  })

  it('creates a meeting from the proposals with Enter alone', async () => {
    show('/meetings?new=1&group=g-cs')
    const choices = await screen.findByRole('group', { name: 'Date' })
    expect(within(choices).getByText('Tuesday 24 November 2015')).toBeTruthy()
    expect(within(choices).getByText(/Not Wed 25 Nov: That Luang festival/)).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: /Create the meeting/ }))

    await waitFor(async () => expect(await app.call('meetings.list', {})).toHaveLength(1))
    const [row] = await app.call('meetings.list', {})
    expect(row).toMatchObject({
      meeting: { heldOn: '2015-11-24', venueId: ids.room, groupId: ids.csswg },
      counts: { invited: 4, agendaItems: 9 },
    })
  })

  it('says in the panel that a hotel needs somebody who pays', async () => {
    show('/meetings?new=1&group=g-cs')
    await screen.findByRole('group', { name: 'Date' })

    fireEvent.click(screen.getByLabelText('Place', { selector: 'input' }))
    fireEvent.click(await screen.findByRole('option', { name: /Riverside Hotel/, hidden: true }))
    fireEvent.click(screen.getByRole('button', { name: /Create the meeting/ }))

    expect((await screen.findByRole('alert')).textContent).toContain('Riverside Hotel costs money.')
    fireEvent.change(screen.getByLabelText(/Who pays/), { target: { value: 'UNODC' } })
    fireEvent.click(screen.getByRole('button', { name: /Create the meeting/ }))
    await waitFor(async () => expect((await app.call('meetings.list', {}))[0]?.meeting.payer).toBe('UNODC'))
  })

  it('offers the first meeting where there is none', async () => {
    show('/meetings?view=list')

    expect(await screen.findByText('No meetings yet. Plan one, or enter one that was held.')).toBeTruthy()
  })

  it('filters by a group with one click on its bar', async () => {
    await app.call('meetings.create', buildNewMeeting())
    show('/meetings?view=list')
    await screen.findByRole('button', { name: /CS Crime Sub-Sector Working Group/ })

    fireEvent.click(screen.getByRole('button', { name: /Mini-Dublin Group/ }))

    expect(await screen.findByText(/This group has no meetings yet/)).toBeTruthy()
  })
})
