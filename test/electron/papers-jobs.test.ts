import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '#electron/content-store.ts'
import type { JobContext } from '#electron/jobs.ts'
import { papersJobs } from '#electron/papers-jobs.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, itemId } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, plantMeeting } from '#test/support/letters.ts'

const meetingId = ids.meeting
const MOF_LETTER = '2015-11-16 Follow-up letter 3-LCDC MoF EN.docx'

describe('jobs of the papers', () => {
  let app: TestApp
  let root: string
  let folder: string
  let ctx: JobContext
  let opened: string[]
  let labels: string[]
  let cancel: AbortController
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)
    root = await mkdtemp(join(tmpdir(), 'papers ລາວ '))
    folder = join(root, 'papers', '2015', 'CSSWG-2015-01')
    opened = []
    labels = []
    cancel = new AbortController()
    ctx = {
      call: app.call,
      signal: cancel.signal,
      progress: (done, total, label) => labels.push(`${done}/${total} ${label}`),
      dirs: { data: join(root, 'data'), papers: join(root, 'papers'), safeCopies: join(root, 'copies') },
      openPath: async (path) => {
        opened.push(path)
      },
    }
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
    await rm(root, { recursive: true })
  })

  const makeFollowUps = () => papersJobs['papers.makeFollowUps'](ctx, { meetingId })
  const letterTo = async (short: string) => {
    const row = (await app.call('outgoing.list', { kind: 'followUp' })).find(({ recipientShort }) => recipientShort === short)
    return app.call('outgoing.get', { id: row?.id as OutgoingId })
  }

  it('writes real Word files under sensible names, each with its own actions only', async () => {
    const made = await makeFollowUps()

    const names = await readdir(folder)
    const body = await bodyOf(join(folder, MOF_LETTER))
    expect(made.folder).toBe(folder)
    expect(names.toSorted()).toEqual([
      '2015-11-16 Follow-up letter 1-LCDC MoPS EN.docx',
      '2015-11-16 Follow-up letter 2-LCDC MoFA EN.docx',
      MOF_LETTER,
      '2015-11-16 ໜັງສືຕິດຕາມ 4-LCDC LCDC LO.docx',
    ])
    expect(body).toContain('3/LCDC')
    expect(body).toContain('Director General, Customs Department')
    expect(body).toContain('Report on cash couriers')
    expect(body).not.toContain('Submit the BLO workplan')
  })

  it('keeps each file in the content store under the hash that the register names', async () => {
    await makeFollowUps()

    const letter = await letterTo('MoF')
    const kept = await readFile(join(root, 'data', 'files', letter.fileHash?.slice(0, 2) ?? '', letter.fileHash ?? ''))
    expect(hashOf(kept)).toBe(letter.fileHash)
    expect(kept.equals(await readFile(join(folder, MOF_LETTER)))).toBe(true)
    expect(letter).toMatchObject({ fileName: MOF_LETTER, file: { sizeBytes: kept.length } })
  })

  it('writes no second files and uses no numbers on a second run', async () => {
    const first = await makeFollowUps()
    const second = await makeFollowUps()

    expect(second.outgoing.map(({ number }) => number)).toEqual(first.outgoing.map(({ number }) => number))
    expect(second.outgoing.map(({ isNew }) => isNew)).toEqual([false, false, false, false])
    expect(await readdir(folder)).toHaveLength(4)
  })

  it('says what it is doing', async () => {
    await makeFollowUps()

    expect(labels[2]).toBe(`2/4 ${MOF_LETTER}`)
    expect(labels.at(-1)).toBe('4/4 ')
  })

  it('stops when it is cancelled, keeps the numbers, and writes the rest next time', async () => {
    const stopping: JobContext = {
      ...ctx,
      progress: (done) => {
        if (done === 2) cancel.abort()
      },
    }

    await expect(papersJobs['papers.makeFollowUps'](stopping, { meetingId })).rejects.toMatchObject({ code: 'request.cancelled' })
    const whenStopped = await readdir(folder)
    const numbers = (await app.call('outgoing.list', {})).map(({ number }) => number)
    const again = await papersJobs['papers.makeFollowUps']({ ...ctx, signal: new AbortController().signal }, { meetingId })

    expect(whenStopped).toHaveLength(2)
    expect(numbers).toHaveLength(4)
    expect(again.outgoing.map(({ fileName }) => fileName)).toEqual((await readdir(folder)).toSorted())
  })

  it('writes a changed letter again under its name, and under a second one when somebody has worked on the file', async () => {
    await makeFollowUps()
    const own = await app.call('actions.list', { meetingId })
    await app.call('actions.update', {
      id: own.find(({ number }) => number.endsWith('A5'))?.id as never,
      textEn: 'Report on couriers of cash',
    })
    const unedited = await makeFollowUps()
    await writeFile(join(folder, MOF_LETTER), 'worked on in Word')
    await app.call('actions.update', { id: own.find(({ number }) => number.endsWith('A5'))?.id as never, textEn: 'Report on all couriers' })

    const edited = await makeFollowUps()

    expect(unedited.renamed).toEqual([])
    expect(edited.renamed).toEqual(['2015-11-16 Follow-up letter 3-LCDC MoF EN (2).docx'])
    expect(await readFile(join(folder, MOF_LETTER), 'utf8')).toBe('worked on in Word')
    expect(await bodyOf(join(folder, edited.renamed[0] ?? ''))).toContain('Report on all couriers')
  })

  it('says in words when the folder cannot be written to, and has kept the letters', async () => {
    await writeFile(join(root, 'papers'), 'a file where the folder should be')

    await expect(makeFollowUps()).rejects.toMatchObject({ code: 'papers.folderNotWritable', details: { folder } })
    expect(await app.call('outgoing.list', {})).toHaveLength(4)
  })

  it('puts the files where the office wants them', async () => {
    await app.call('app.saveSettings', { papersFolder: join(root, 'elsewhere') })

    const made = await makeFollowUps()

    expect(made.folder).toBe(join(root, 'elsewhere', '2015', 'CSSWG-2015-01'))
  })

  it('opens the file, writes it again when it is gone, and shows the folder', async () => {
    const made = await makeFollowUps()
    const outgoingId = (await letterTo('MoF')).id
    await rm(folder, { recursive: true })

    await papersJobs['papers.open'](ctx, { outgoingId, what: 'file' })
    await papersJobs['papers.open'](ctx, { outgoingId, what: 'folder' })

    expect(opened).toEqual([join(made.folder, MOF_LETTER), folder])
    expect(await bodyOf(join(folder, MOF_LETTER))).toContain('3/LCDC')
  })

  it('writes the file of a letter that was put into the other language', async () => {
    await makeFollowUps()
    const { id } = await letterTo('MoF')
    await app.call('outgoing.rewrite', { id, language: 'lo' })

    const { outgoing } = await papersJobs['papers.write'](ctx, { outgoingIds: [id] })

    expect(outgoing).toMatchObject([{ fileName: '2015-11-16 ໜັງສືຕິດຕາມ 3-LCDC MoF LO.docx', number: '3/LCDC' }])
    expect(await readdir(folder)).toContain('2015-11-16 ໜັງສືຕິດຕາມ 3-LCDC MoF LO.docx')
    expect(await readdir(folder)).not.toContain(MOF_LETTER)
  })

  it('keeps the minutes and the agenda of the other language in the folder, whichever is looked at', async () => {
    const { outgoing } = await papersJobs['papers.makeForMeeting'](ctx, { meetingId, kinds: ['agenda', 'minutes'] })
    const put = async (language: 'en' | 'lo' | 'both', ids: readonly OutgoingId[]) => {
      for (const id of ids) await app.call('outgoing.rewrite', { id, language })
      return papersJobs['papers.write'](ctx, { outgoingIds: [...ids] })
    }
    const papers = outgoing.map(({ id }) => id)

    await put('lo', papers)
    await put('both', papers.slice(0, 1))
    const again = await put('en', papers)

    expect(again.renamed).toEqual([])
    expect((await readdir(folder)).toSorted()).toEqual([
      '2015-11-16 Agenda CSSWG-2015-01 EN-LO.docx',
      '2015-11-16 Agenda CSSWG-2015-01 EN.docx',
      '2015-11-16 Minutes CSSWG-2015-01 EN.docx',
      '2015-11-16 ບົດບັນທຶກກອງປະຊຸມ CSSWG-2015-01 LO.docx',
      '2015-11-16 ວາລະກອງປະຊຸມ CSSWG-2015-01 LO.docx',
    ])
  })

  it('takes the second name of minutes away once the usual one is free again', async () => {
    const minutes = () => papersJobs['papers.makeForMeeting'](ctx, { meetingId, kinds: ['minutes'] })
    const rename = (title: string) => app.call('agenda.update', { id: itemId('other'), titleEn: title })
    const [usual, second] = ['2015-11-16 Minutes CSSWG-2015-01 EN.docx', '2015-11-16 Minutes CSSWG-2015-01 EN (2).docx']
    await minutes()
    await writeFile(join(folder, usual), 'worked on in Word')
    await rename('Other matters')
    await minutes()
    const held = (await readdir(folder)).toSorted()
    await rm(join(folder, usual))
    await rename('Other business')
    await minutes()

    expect(held).toEqual([second, usual])
    expect(await readdir(folder)).toEqual([usual])
  })

  it('joins all letters into one file to print, each from its own page 1', async () => {
    const { outgoing } = await makeFollowUps()

    const bundle = await papersJobs['papers.bundle'](ctx, { outgoingIds: outgoing.map(({ id }) => id), open: true })
    await papersJobs['papers.bundle'](ctx, { outgoingIds: outgoing.map(({ id }) => id), open: false })

    const body = strFromU8(unzipSync(bundle.bytes)['word/document.xml'] ?? new Uint8Array())
    // Lao and Latin letters stand in runs of their own.
    const text = body.replace(/<[^>]+>/g, '')
    expect(bundle.fileName).toBe('2015-11-16 To print 1-LCDC to 4-LCDC.docx')
    expect(opened).toEqual([join(folder, bundle.fileName)])
    expect(body.match(/<w:sectPr/g)).toHaveLength(4)
    expect(['1/LCDC', '2/LCDC', '3/LCDC', '4/LCDC'].filter((number) => !text.includes(number))).toEqual([])
    expect((await readdir(folder)).filter((name) => name.includes('To print'))).toHaveLength(1)
  })

  it('has joined the letters even where no program can open the file', async () => {
    const { outgoing } = await makeFollowUps()
    const bare: JobContext = {
      ...ctx,
      openPath: async (path) => {
        throw new Refusal('host.cannotOpen', { path })
      },
    }

    const bundle = await papersJobs['papers.bundle'](bare, { outgoingIds: outgoing.map(({ id }) => id), open: true })

    expect(bundle.isOpened).toBe(false)
    expect(await readdir(folder)).toContain(bundle.fileName)
  })

  it('takes in the signed scan that was really sent, and gives it back', async () => {
    await makeFollowUps()
    const outgoingId = (await letterTo('MoF')).id
    const scan = new TextEncoder().encode('%PDF-1.4 signed and sealed')

    const { isTaken } = await papersJobs['papers.takeInSent'](ctx, { outgoingId, fileName: 'Letter MoF signed.pdf', bytes: scan })
    await papersJobs['papers.open'](ctx, { outgoingId, what: 'sentFile' })
    const download = await papersJobs['papers.download'](ctx, { outgoingId, what: 'sentFile' })

    expect(isTaken).toBe(true)
    expect((await letterTo('MoF')).sentFile).toMatchObject({ id: hashOf(scan), name: 'Letter MoF signed.pdf' })
    expect(opened).toEqual([join(folder, 'Letter MoF signed.pdf')])
    expect(download).toMatchObject({ fileName: 'Letter MoF signed.pdf', mediaType: 'application/pdf' })
    expect(Buffer.from(download.bytes)).toEqual(Buffer.from(scan))
  })

  it('keeps the file of the folder as the sent one when somebody has worked on it', async () => {
    await makeFollowUps()
    const outgoingId = (await letterTo('MoF')).id
    const untouched = await papersJobs['papers.takeInSent'](ctx, { outgoingId })
    await writeFile(join(folder, MOF_LETTER), 'worked on in Word')

    const touched = await papersJobs['papers.takeInSent'](ctx, { outgoingId })

    expect(untouched).toEqual({ isTaken: false })
    expect(touched).toEqual({ isTaken: true })
    expect((await letterTo('MoF')).sentFile).toMatchObject({ name: MOF_LETTER, sizeBytes: 'worked on in Word'.length })
  })

  it.each([
    ['letter.exe', 10, 'papers.fileOfOtherKind'],
    ['letter.pdf', 0, 'papers.fileOfOtherKind'],
    ['scan.pdf', 41_000_001, 'papers.fileTooLarge'],
  ])('does not take in %s of %i bytes', async (fileName, sizeBytes, code) => {
    await makeFollowUps()
    const outgoingId = (await letterTo('MoF')).id

    const attempt = papersJobs['papers.takeInSent'](ctx, { outgoingId, fileName, bytes: new Uint8Array(sizeBytes) })

    await expect(attempt).rejects.toMatchObject({ code })
    expect((await letterTo('MoF')).sentFile).toBeNull()
  })

  it('hands the file to a window that cannot open it, also before it was ever written', async () => {
    await app.call('outgoing.prepareFollowUps', { meetingId })
    const outgoingId = (await letterTo('MoF')).id

    const { fileName, bytes } = await papersJobs['papers.download'](ctx, { outgoingId, what: 'file' })

    expect(fileName).toBe(MOF_LETTER)
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('3/LCDC')
  })

  it('writes invitation, agenda, sheet and minutes of a meeting', async () => {
    const made = await papersJobs['papers.makeForMeeting'](ctx, { meetingId, kinds: ['agenda', 'invitation', 'signInSheet', 'minutes'] })

    expect(made.outgoing.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      'agenda en',
      ...['invitation en', 'invitation en', 'invitation en', 'invitation lo', 'invitation en'],
      'signInSheet both',
      'minutes en',
    ])
    expect(await readdir(folder)).toContain('2015-11-16 Minutes CSSWG-2015-01 EN.docx')
    expect(await headerOf(join(folder, '2015-11-16 Minutes CSSWG-2015-01 EN.docx'))).toContain('DRAFT')
  })

  it('puts the page for a meeting to come into the year in which it is written, under the name of the group', async () => {
    const next = 'next-year' as typeof meetingId
    await app.call('meetings.create', { ...buildNewMeeting(), id: next, heldOn: '2016-02-11' })

    const english = await papersJobs['papers.makeSinceLast'](ctx, { groupId: ids.csswg, meetingId: next, language: 'en' })
    const lao = await papersJobs['papers.makeSinceLast'](ctx, { groupId: ids.csswg, meetingId: next, language: 'lo' })

    expect(english.folder).toBe(join(root, 'papers', '2015'))
    expect(english.outgoing.map(({ fileName }) => fileName)).toEqual(['2015-11-16 Since we last met CSSWG EN.docx'])
    expect(lao.outgoing.map(({ fileName }) => fileName)).toEqual(['2015-11-16 ນັບແຕ່ກອງປະຊຸມຄັ້ງກ່ອນ CSSWG LO.docx'])
    expect([...english.renamed, ...lao.renamed]).toEqual([])
  })

  it('never counts a file that was only half written', async () => {
    await makeFollowUps()
    const halfWritten = join(root, 'data', 'files', 'being-written')
    await mkdir(halfWritten, { recursive: true })
    await writeFile(join(halfWritten, 'half'), 'half')

    const second = await makeFollowUps()

    expect(second.outgoing).toHaveLength(4)
    expect(await app.db.selectFrom('file').select('id').execute()).toHaveLength(4)
  })
})

async function bodyOf(path: string): Promise<string> {
  return strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array())
}

async function headerOf(path: string): Promise<string> {
  const parts = unzipSync(await readFile(path))
  return Object.keys(parts)
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .join('')
}
