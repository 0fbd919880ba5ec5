import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobContext } from '#electron/jobs.ts'
import { papersJobs } from '#electron/papers-jobs.ts'
import { DocumentsScreen } from '#renderer/features/documents/DocumentsScreen.tsx'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { PostId } from '#shared/domain/post.ts'
import { Refusal } from '#shared/errors.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, plantMeeting } from '#test/support/letters.ts'
import { buildPost } from '#test/support/people.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const press = (key: string, code: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...more })
/** The line of the register that says all of this. */
const row = (...words: readonly string[]) =>
  waitFor(() => {
    const found = screen.getAllByRole('row').find((line) => words.every((word) => line.textContent?.includes(word)))
    expect(found, words.join(' · ')).toBeDefined()
    return found as HTMLElement
  })

describe('DocumentsScreen', () => {
  let app: TestApp
  let root: string
  let ctx: JobContext
  let opened: string[]
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    root = await mkdtemp(join(tmpdir(), 'documents-'))
    opened = []
    ctx = {
      call: app.call,
      signal: new AbortController().signal,
      progress: () => {},
      dirs: { data: join(root, 'data'), papers: join(root, 'papers'), safeCopies: join(root, 'copies') },
      openPath: async (path) => {
        opened.push(path)
      },
    }
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
    await rm(root, { recursive: true })
  })

  const show = (path = '/documents') => {
    const jobs = Object.fromEntries(Object.entries(papersJobs).map(([name, job]) => [name, (input: never) => job(ctx, input)]))
    return showScreen({ app, Screen: DocumentsScreen, path, jobs })
  }
  const write = async () => {
    await confirmWording(app)
    await holdMeeting(app)
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Write 4 letters' }))
    await screen.findByText('4 letters written, 1/LCDC – 4/LCDC.')
    await row('4/LCDC', '4 texts in English')
  }

  it('says on an empty register where papers come from', async () => {
    show()

    expect(await screen.findByText(/No papers yet/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Go to the meetings' })).toBeTruthy()
  })

  it('writes the letters that are ready, and shows the first of them', async () => {
    await write()

    const first = await row('1/LCDC', 'Follow-up letter to MoPS', '5 actions of CSSWG/2015/01, EN', 'Ready to sign')
    expect(first.dataset.open).toBe('true')
    expect(await row('3/LCDC', 'Follow-up letter to MoF', 'No post holder')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Write/ })).toBeNull()
    expect(await readdir(join(root, 'papers', '2015', 'CSSWG-2015-01'))).toHaveLength(4)
    expect((await screen.findByRole('article')).textContent).toContain('No. 1/LCDC')
  })

  it('lets the office confirm the Lao sentences before a letter speaks them', async () => {
    await holdMeeting(app)
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Write 4 letters' }))
    const refusal = await screen.findByText(/In Lao: 1 of these 4 papers/)
    const count = Number(/not confirmed (\d+) of their sentences yet/.exec(refusal.textContent ?? '')?.[1])
    fireEvent.click(await screen.findByRole('button', { name: `I have read them: confirm ${count} sentences` }))
    await screen.findByText('The sentences of these papers are confirmed. You can write them now.')
    fireEvent.click(screen.getByRole('button', { name: 'Write the 4 letters now' }))

    expect(await screen.findByText('4 letters written, 1/LCDC – 4/LCDC.')).toBeTruthy()
    expect((await screen.findByRole('article')).textContent).toContain('No. 1/LCDC')
  })

  it('leads from the confirmed sentences back to the meeting whose papers they held back', async () => {
    const waiting = (await app.call('outgoing.wording', {})).find(({ isConfirmed }) => !isConfirmed)
    const { router } = show(`/documents?wording=1&sentences=${waiting?.key}&from=/meetings/${ids.meeting}`)

    fireEvent.click(await screen.findByRole('button', { name: 'I have read it: confirm 1 sentence' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the meeting' }))

    await waitFor(() => expect(router.state.location.pathname).toBe(`/meetings/${ids.meeting}`))
  })

  it('warns of letters without a telephone, and is silent once the office has written one', async () => {
    await holdMeeting(app)
    show()
    await screen.findByRole('link', { name: 'Add one in Settings' })
    cleanup()

    await app.call('app.saveSettings', { contactEn: 'Secretariat\n021 213 500', contactLo: 'ກອງເລຂາ\n021 213 500' })
    show()

    expect(await screen.findByRole('button', { name: 'Write 4 letters' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Add one in Settings' })).toBeNull()
  })

  it('writes the English letters at once when only Lao ones wait', async () => {
    await holdMeeting(app)
    show()
    fireEvent.click(await screen.findByRole('button', { name: 'Write 4 letters' }))

    fireEvent.click(await screen.findByRole('button', { name: 'Write the 3 English ones now' }))

    expect(await screen.findByText('3 letters written, 1/LCDC – 3/LCDC. 1 paper in Lao waits for its wording.')).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Write 1 letter' })).toBeTruthy()
  })

  it('says how many texts of a Lao letter are in English, and leads to the post without a Lao title', async () => {
    await app.call('people.savePost', buildPost('office-head', 'LCDC', { titleEn: 'Head of the Office', titleLo: '' }))
    await confirmWording(app)
    await holdMeeting(app)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const { router } = show()

    fireEvent.click(await row('Follow-up letter to LCDC', '5 texts in English'))
    expect(await screen.findByText(/The title of the post stands in English/)).toBeTruthy()
    expect(screen.getByText(/^4 actions, decisions or names of the meeting have no Lao/)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: 'Open the post' }))

    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/people', search: { open: 'office-head' } }))
  })

  it('says of a Lao letter to a vacant post also how many of its texts are in English', async () => {
    await confirmWording(app)
    await holdMeeting(app)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const letter = (await app.call('outgoing.list', {})).find(({ recipientShort }) => recipientShort === 'MoF')
    await app.call('outgoing.rewrite', { id: letter?.id as OutgoingId, language: 'lo' })
    show()

    fireEvent.click(await row('3/LCDC', 'Follow-up letter to MoF', 'No post holder · 4 texts in English'))

    expect(await screen.findByText(/Nobody holds this post/)).toBeTruthy()
    expect(screen.getByText(/The title of the post stands in English/)).toBeTruthy()
    expect(screen.getByText(/^3 actions, decisions or names of the meeting have no Lao/)).toBeTruthy()
  })

  it('is read, opened and marked as sent with the keyboard alone', async () => {
    await write()
    cleanup()
    app.setNow('2015-11-18T03:00:00.000Z')
    show()
    await row('1/LCDC', 'Ready to sign')

    press('ArrowDown', 'ArrowDown')
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain('No. 2/LCDC'))
    press('Enter', 'Enter')
    await waitFor(() => expect(opened).toEqual([expect.stringContaining('2-LCDC MoFA EN.docx')]))
    press('s', 'KeyS')
    fireEvent.change(await screen.findByLabelText(/Left the house on/), { target: { value: '17 nov' } })
    fireEvent.blur(screen.getByLabelText(/Left the house on/))
    fireEvent.click(screen.getByLabelText('By post'))
    fireEvent.submit(screen.getByRole('form', { name: 'Mark as sent' }))

    expect(await row('2/LCDC', 'By post, 17 Nov 2015')).toBeTruthy()
    expect(await screen.findByText(/An answer was asked for by Monday 30 November 2015/)).toBeTruthy()
  })

  it('keeps the scan that was dropped on a letter as the one that was sent', async () => {
    await write()
    const pane = await screen.findByRole('region', { name: /Actions agreed/ })

    fireEvent.drop(pane, { dataTransfer: { files: [new File(['signed'], 'signed.pdf')] } })
    expect(await screen.findByText('signed.pdf')).toBeTruthy()
    fireEvent.submit(screen.getByRole('form', { name: 'Mark as sent' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Open the letter as it was sent' }))

    await waitFor(() => expect(opened).toEqual([expect.stringContaining('signed.pdf')]))
  })

  it('marks several papers as sent at once, and prints them as one file', async () => {
    await write()

    press('x', 'KeyX')
    press('ArrowDown', 'ArrowDown', { shiftKey: true })
    const bar = await screen.findByRole('toolbar', { name: '2 papers chosen' })
    fireEvent.click(within(bar).getByRole('button', { name: 'Print as one file' }))
    await waitFor(() => expect(opened).toEqual([expect.stringContaining('To print 1-LCDC to 2-LCDC.docx')]))
    fireEvent.click(within(bar).getByRole('button', { name: 'Mark as sent' }))
    fireEvent.submit(await screen.findByRole('form', { name: 'Mark as sent' }))

    expect(await screen.findByText('2 papers are marked as sent.')).toBeTruthy()
    expect(await row('1/LCDC', 'By hand, 16 Nov 2015')).toBeTruthy()
    expect(await row('2/LCDC', 'By hand, 16 Nov 2015')).toBeTruthy()
  })

  it('says in one sentence how many files of the same name were left alone', async () => {
    await confirmWording(app)
    await holdMeeting(app)
    const folder = join(root, 'papers', '2015', 'CSSWG-2015-01')
    await mkdir(folder, { recursive: true })
    const names = ['Follow-up letter 1-LCDC MoPS EN', 'Follow-up letter 2-LCDC MoFA EN', 'ໜັງສືຕິດຕາມ 4-LCDC LCDC LO']
    await Promise.all(names.map((name) => writeFile(join(folder, `2015-11-16 ${name}.docx`), 'worked on in Word')))
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Write 4 letters' }))

    const said = '4 letters written, 1/LCDC – 4/LCDC. 3 files of the same name were there already and stay as they are.'
    const message = await screen.findByText(said)
    fireEvent.click(within(message.parentElement as HTMLElement).getByRole('button', { name: 'Open folder' }))
    await waitFor(() => expect(opened).toEqual([folder]))
  })

  it('prints the letters of one kind as one file, and says so where nothing can open it', async () => {
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation', 'agenda'] })
    await holdMeeting(app)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const invitations = (await app.call('outgoing.list', { kind: 'invitation' })).length
    ctx = {
      ...ctx,
      openPath: async (path) => {
        if (path.endsWith('.docx')) throw new Refusal('host.cannotOpen', { path })
        opened.push(path)
      },
    }
    show()

    expect(await screen.findByRole('button', { name: `All ${invitations} invitations in one file` })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'All 4 follow-up letters in one file' }))

    const range = `${invitations + 1}-LCDC to ${invitations + 4}-LCDC`
    const message = await screen.findByText(`Written: 2015-11-16 To print ${range}.docx. No program on this computer could open it.`)
    expect(message.closest('[role="status"]')).not.toBeNull()
    fireEvent.click(within(message.parentElement as HTMLElement).getByRole('button', { name: 'Open folder' }))
    await waitFor(() => expect(opened).toEqual([join(root, 'papers', '2015', 'CSSWG-2015-01')]))
  })

  it('offers the way in which papers left last time, and says to whom it goes', async () => {
    await write()
    const [first] = await app.call('outgoing.list', { kind: 'followUp' })
    await app.call('outgoing.markSent', { ids: [first?.id as OutgoingId], sentOn: '2015-11-16', sentHow: 'fax' })
    cleanup()
    show()
    await row('1/LCDC', 'Ready to sign')

    press('s', 'KeyS')
    const form = await screen.findByRole('form', { name: 'Mark as sent' })

    expect(within(form).getByLabelText<HTMLInputElement>('By fax').checked).toBe(true)
    expect(within(form).getByText('Chosen as last time. Choose another way if this one left differently.')).toBeTruthy()
    expect(within(form).getByText(/^To Mr Bounmy Invented/)).toBeTruthy()
    fireEvent.submit(form)
    expect(await row('1/LCDC', 'By fax, 16 Nov 2015')).toBeTruthy()
  })

  it('asks why before a paper is taken out of use, and offers its actions again', async () => {
    await write()

    press('Delete', 'Delete')
    fireEvent.change(await screen.findByLabelText(/Why/), { target: { value: 'Wrong ministry' } })
    fireEvent.submit(screen.getByRole('form', { name: 'Take out of use' }))

    expect(await row('1/LCDC', 'Void')).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Write 1 letter' })).toBeTruthy()
  })

  it('puts a letter into the other language under its number', async () => {
    await write()

    fireEvent.click(await screen.findByLabelText('ລາວ'))

    expect(await screen.findByText('1/LCDC is up to date.')).toBeTruthy()
    expect(await row('1/LCDC', 'Follow-up letter to MoPS', '5 actions of CSSWG/2015/01, LO')).toBeTruthy()
  })

  it('shows what came from another screen, and lifts that filter', async () => {
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation', 'agenda'] })
    show('/documents?organisation=JPN')

    expect(await row('2/LCDC', 'Invitation to JPN')).toBeTruthy()
    expect(screen.queryByText('Agenda CSSWG/2015/01')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Lift the filter “To”' }))

    expect(await screen.findByText('Agenda CSSWG/2015/01')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show the letters' }))
    expect(await row('5/LCDC', 'Invitation to DEU')).toBeTruthy()
  })

  it('tells apart the letters that go to several posts of one organisation', async () => {
    await app.call('people.savePost', buildPost('traffic', 'MoPS', { titleEn: 'Director General, Traffic Police' }))
    await app.call('attendance.invite', { meetingId: ids.meeting, postIds: ['traffic' as PostId] })
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation'] })
    show()

    fireEvent.click(await screen.findByRole('button', { name: 'Show the letters' }))

    expect(await row('Invitation to MoPS', 'EN, Mr Bounmy Invented, Director General, Police Department')).toBeTruthy()
    expect(await row('Invitation to MoPS', 'EN, Director General, Traffic Police')).toBeTruthy()
    expect(await row('Invitation to MoFA', 'of 3 Nov 2015, EN')).toBeTruthy()
  })

  it('speaks Lao', async () => {
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['agenda'] })
    showScreen({ app, Screen: DocumentsScreen, path: '/documents', language: 'lo' })

    expect(await screen.findByText('ວາລະກອງປະຊຸມ CSSWG/2015/01')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'ເອກະສານ' })).toBeTruthy()
  })
})
