import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { JobContext } from '#electron/jobs.ts'
import { papersJobs } from '#electron/papers-jobs.ts'
import { DocumentsScreen } from '#renderer/features/documents/DocumentsScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids } from '#test/support/convening.ts'
import { confirmWording, plantMeeting } from '#test/support/letters.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const INVITATIONS = 5
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const chosen = (count: number) => screen.findByRole('toolbar', { name: `${count} papers chosen` })
const range = `1–${INVITATIONS}/LCDC`

describe('choosing papers of the register', () => {
  let app: TestApp
  let root: string
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation', 'agenda', 'signInSheet'] })
    root = await mkdtemp(join(tmpdir(), 'choosing-'))
  })
  afterEach(async () => {
    cleanup()
    vi.restoreAllMocks()
    expect(app.reported).toEqual([])
    await app.close()
    await rm(root, { recursive: true })
  })

  const show = async (path = '/documents') => {
    const ctx: JobContext = {
      call: app.call,
      signal: new AbortController().signal,
      progress: () => {},
      dirs: { data: join(root, 'data'), papers: join(root, 'papers'), safeCopies: join(root, 'copies') },
      openPath: async () => {},
    }
    const jobs = Object.fromEntries(Object.entries(papersJobs).map(([name, job]) => [name, (input: never) => job(ctx, input)]))
    showScreen({ app, Screen: DocumentsScreen, path, jobs })
    await screen.findByRole('button', { name: 'Show the letters' })
  }

  it('chooses the letters of a folded line with its box, and marks them all as sent', async () => {
    await show()

    fireEvent.click(box(`Choose ${range}`))
    fireEvent.click(within(await chosen(INVITATIONS)).getByRole('button', { name: 'Mark as sent' }))
    fireEvent.submit(await screen.findByRole('form', { name: 'Mark as sent' }))

    expect(await screen.findByText(`${INVITATIONS} papers are marked as sent.`)).toBeTruthy()
    const papers = await app.call('outgoing.list', { kind: 'invitation' })
    expect(papers.map(({ state }) => state)).toEqual(Array.from({ length: INVITATIONS }, () => 'sent'))
    expect(await app.call('outgoing.waitingCount', {})).toBe(0)
  })

  it('marks all that are chosen with the key, and leaves those out that have left already', async () => {
    await show()
    fireEvent.click(screen.getByRole('button', { name: 'Show the letters' }))
    fireEvent.click(box('Choose 2/LCDC'))
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS' })
    fireEvent.submit(await screen.findByRole('form', { name: 'Mark as sent' }))
    await screen.findByText('One paper is marked as sent.')

    fireEvent.click(box('Choose 1/LCDC'))
    fireEvent.click(box('Choose 2/LCDC'))
    fireEvent.click(box('Choose 3/LCDC'))
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS' })
    fireEvent.submit(await screen.findByRole('form', { name: 'Mark as sent' }))

    expect(await screen.findByText('2 papers are marked as sent.')).toBeTruthy()
    const papers = await app.call('outgoing.list', { kind: 'invitation' })
    expect(papers.filter(({ state }) => state === 'sent')).toHaveLength(3)
  })

  it('shows on the folded line that some of its letters are chosen', async () => {
    await show()

    fireEvent.click(screen.getByRole('button', { name: 'Show the letters' }))
    fireEvent.click(box('Choose 2/LCDC'))
    fireEvent.click(screen.getByRole('button', { name: 'Fold the letters' }))

    expect(await screen.findByRole('toolbar', { name: '1 paper chosen' })).toBeTruthy()
    expect(box(`Choose ${range}`).indeterminate).toBe(true)
    fireEvent.click(box(`Choose ${range}`))
    expect(await chosen(INVITATIONS)).toBeTruthy()
    expect(box(`Choose ${range}`)).toMatchObject({ indeterminate: false, checked: true })
  })

  it('chooses all papers in the head of the list, whatever is chosen, and none when all are', async () => {
    await show()

    fireEvent.click(box('Choose Agenda CSSWG/2015/01'))
    await waitFor(() => expect(box('Choose all').indeterminate).toBe(true))
    fireEvent.click(box('Choose all'))
    expect(await chosen(INVITATIONS + 2)).toBeTruthy()
    fireEvent.click(box('Choose all'))

    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
    expect(box('Choose all')).toMatchObject({ indeterminate: false, checked: false })
  })

  it('chooses from the box clicked last to the one clicked with Shift', async () => {
    await show()

    fireEvent.click(screen.getByRole('button', { name: 'Show the letters' }))
    fireEvent.click(box('Choose 4/LCDC'))
    fireEvent.click(box('Choose 2/LCDC'), { shiftKey: true })

    expect(await chosen(3)).toBeTruthy()
    expect(['1', '2', '4', '5'].map((n) => box(`Choose ${n}/LCDC`).checked)).toEqual([false, true, true, false])
  })

  it('leaves the list where it is when letters are unfolded', async () => {
    const agenda = (await app.call('outgoing.list', { kind: 'agenda' }))[0]?.id
    await show(`/documents?open=${agenda}`)
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')

    fireEvent.click(screen.getByRole('button', { name: 'Show the letters' }))
    await waitFor(() => expect(box('Choose 3/LCDC')).toBeTruthy())

    expect(scrolled).not.toHaveBeenCalled()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', code: 'ArrowUp' })
    await waitFor(() => expect(scrolled).toHaveBeenCalledTimes(1))
  })

  it('says on the folded line how many letters go to a post without a holder', async () => {
    await show()

    expect(screen.getByText(`${INVITATIONS} to sign, 1 without a post holder`)).toBeTruthy()
  })
})
