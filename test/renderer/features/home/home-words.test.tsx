import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HomeScreen } from '#renderer/features/home/HomeScreen.tsx'
import { MeetingsScreen } from '#renderer/features/meetings/MeetingsScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { plantOffice } from '#test/support/convening.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('a period whose Round Table has been', () => {
  const sentence = /The Round Table of FY 2014\/2015 was on 27 November 2015\. What is convened now counts for it/
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

  it('is said on Home, with the way to the next one', async () => {
    app.setNow('2026-11-28T03:00:00.000Z')
    showScreen({ app, Screen: HomeScreen, path: '/', jobs: { 'safeCopies.list': [] } })

    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Start the next period…' }).getAttribute('href')).toContain('/matrix/next?period=')
  })

  it('is said once where a meeting is convened, and not again at every day', async () => {
    app.setNow('2026-11-28T03:00:00.000Z')
    showScreen({ app, Screen: MeetingsScreen, path: '/meetings?new=1&group=g-cs' })

    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(screen.queryByText(/counts no longer for this report/)).toBeNull()
  })

  it('is not said while its Round Table is to come', async () => {
    showScreen({ app, Screen: HomeScreen, path: '/', jobs: { 'safeCopies.list': [] } })

    await screen.findByText(/24 days to the Round Table/)
    expect(screen.queryByText(/Round Table of FY/)).toBeNull()
  })
})

describe('Home of an office with nothing to do yet', () => {
  it('claims nothing and offers no empty list', async () => {
    const app = await openTestApp()
    await plantOffice(app)
    showScreen({ app, Screen: HomeScreen, path: '/', jobs: { 'safeCopies.list': [] } })

    expect(await screen.findByText('No letter waits to be written.')).toBeTruthy()
    expect(screen.getByText('Nothing is overdue.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /open/ })).toBeNull()
    cleanup()
    await app.close()
  })
})
