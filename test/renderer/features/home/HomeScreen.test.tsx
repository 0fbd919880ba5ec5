import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HomeScreen } from '#renderer/features/home/HomeScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'
import { holdMeeting, plantMeeting } from '#test/support/letters.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('HomeScreen', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const show = (language: 'en' | 'lo' = 'en') =>
    showScreen({ app, Screen: HomeScreen, path: '/', language, jobs: { 'safeCopies.list': [] } })

  it('draws no list of what is due while nothing is', async () => {
    show()

    await screen.findByRole('heading', { name: /Convening/ })

    expect(screen.queryByText('Due by the office’s days')).toBeNull()
  })

  it('says what to do first in an empty office, until it is done', async () => {
    cleanup()
    const empty = await openTestApp()
    const steps = async () => {
      cleanup()
      showScreen({ app: empty, Screen: HomeScreen, path: '/', jobs: { 'safeCopies.list': [] } })
      await screen.findByRole('heading', { name: /Letters to write/ })
      const list = screen.queryByRole('list', { name: 'What to do first' })
      return list === null
        ? null
        : within(list)
            .getAllByRole('link')
            .map(({ firstChild }) => firstChild?.textContent)
    }

    expect(await steps()).toEqual(['Enter who holds which post', 'Convene the first meeting'])
    await plantOffice(empty)
    expect(await steps()).toEqual(['Enter who holds which post', 'Convene the first meeting'])
    expect(screen.getByText('1 of 5 entered; letters to the others go to their title.')).toBeTruthy()
    await empty.call('meetings.create', buildNewMeeting())
    expect(await steps()).toBeNull()
    cleanup()
    await empty.close()
  })

  it('says what is due for which meeting and by which day, and leads to it', async () => {
    await holdMeeting(app)
    const { router } = show()

    const line = await screen.findByRole('link', { name: /Write the draft minutes/ })
    expect(line.textContent).toContain('By 19 Nov 2015')
    expect(line.textContent).toContain('CSSWG/2015/01')
    expect(line.querySelector('svg')).not.toBeNull()
    fireEvent.click(line)

    await waitFor(() => expect(router.state.location.pathname).toBe(`/meetings/${ids.meeting}/room`))
  })

  it('says what is late in words, in Lao too', async () => {
    await holdMeeting(app)
    app.setNow('2015-11-20T03:00:00.000Z')
    show('lo')

    const line = await screen.findByRole('link', { name: /ຂຽນຮ່າງບົດບັນທຶກ/ })

    expect(within(line).getByText(/ຊ້າ: 19 ພະຈິກ 2015/).dataset.kind).toBe('late')
  })

  it('leaves Enter to the line that has the focus', async () => {
    await app.call('meetings.announce', { id: ids.meeting })
    app.setNow('2015-11-05T03:00:00.000Z')
    const { router } = show()
    const line = await screen.findByRole('link', { name: /Remind \d+ who have not replied/ })
    line.focus()

    const isLeft = fireEvent.keyDown(line, { key: 'Enter', code: 'Enter' })

    expect(isLeft).toBe(true)
    expect(router.state.location.pathname).toBe('/')
  })
})
