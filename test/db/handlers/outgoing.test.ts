import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import type { OutgoingId, OutgoingKind } from '#shared/domain/outgoing.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, itemId } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, openMinutes, plantMeeting, textOfPaper, type as typeInto } from '#test/support/letters.ts'
import { typeParagraph } from '#test/support/room.ts'

const HASH = 'a'.repeat(64)
const OTHER_HASH = 'b'.repeat(64)

describe('papers of a meeting', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const prepare = (kind: 'invitation' | 'agenda' | 'signInSheet' | 'minutes', languages?: ('en' | 'lo' | 'both')[]) =>
    app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: [kind], ...(languages && { languages }) })
  const list = (kind?: OutgoingKind) => app.call('outgoing.list', kind === undefined ? {} : { kind })
  const textTo = async (recipientShort: string) => {
    const letter = (await list('invitation')).find((row) => row.recipientShort === recipientShort)
    return textOfPaper(app, letter?.id as OutgoingId)
  }

  it('gives the meeting its number with the first paper', async () => {
    await prepare('agenda')

    expect(await list()).toMatchObject([{ kind: 'agenda', number: null, meetingNumber: 'CSSWG/2015/01', language: 'en', state: 'ready' }])
  })

  it('asks for no new papers of a meeting that was held on another day than they say', async () => {
    await prepare('agenda')
    app.setNow('2015-11-10T02:00:00.000Z')

    await app.call('minutes.startMeeting', { meetingId: ids.meeting })

    expect((await app.call('meetings.get', { id: ids.meeting })).papers).toMatchObject([{ kind: 'agenda', isOutdated: false }])
  })

  it('invites every post on the list in its own language, numbered in the order of the seats', async () => {
    await prepare('invitation')

    expect((await list('invitation')).toReversed().map((row) => [row.number, row.recipientShort, row.language])).toEqual([
      ['1/LCDC', 'MoPS', 'en'],
      ['2/LCDC', 'JPN', 'en'],
      ['3/LCDC', 'MoFA', 'en'],
      ['4/LCDC', 'LCDC', 'lo'],
      ['5/LCDC', 'DEU', 'en'],
    ])
  })

  it('writes title, salutation, day, place and answer day into the invitation', async () => {
    await prepare('invitation')

    const text = await textTo('JPN')

    expect(text).toContain('Kenji Invented')
    expect(text).toContain('Excellency,')
    expect(text).toContain('on behalf of the Chairperson of the Illicit Drug Sector Working Group')
    expect(text).toContain('Thursday 12 November 2015')
    expect(text).toContain('Meeting room 2, MoPS')
    expect(text).toContain('by Wednesday 11 November 2015')
  })

  it('encloses the agenda once there is one', async () => {
    await prepare('invitation')
    const before = await textTo('JPN')

    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation', 'agenda'] })

    expect(before).not.toContain('Enclosures')
    expect(await textTo('JPN')).toContain('Enclosures (1): Agenda')
  })

  it('keeps number and date of an invitation that is still here, and says the new day', async () => {
    await prepare('invitation')
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19', reason: 'Room' })

    const again = await prepare('invitation')

    expect(again.map(({ isNew }) => isNew)).toEqual([false, false, false, false, false])
    expect((await list('invitation'))[0]).toMatchObject({ number: '5/LCDC', datedOn: '2015-11-03' })
    expect(await textTo('JPN')).toContain('Thursday 19 November 2015')
  })

  it('invites again, under a new number, whoever was told another day already', async () => {
    await prepare('invitation')
    const japan = (await list('invitation')).find(({ recipientShort }) => recipientShort === 'JPN')
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [japan?.id as OutgoingId], sentOn: '2015-11-04', sentHow: 'hand' })
    const unchanged = await prepare('invitation')
    await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19', reason: 'Room' })

    const moved = await prepare('invitation')

    expect(unchanged.filter(({ isNew }) => isNew)).toEqual([])
    expect(moved.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect((await list('invitation'))[0]).toMatchObject({ number: '6/LCDC', recipientShort: 'JPN', state: 'ready' })
  })

  it('does not invite the chair of the main group to its own meeting', async () => {
    await app.call('people.saveMembership', {
      ...{ id: 'chair-id', groupId: ids.idswg, postId: 'office-head', role: 'chair', fromOn: null, toOn: null, position: null },
    } as never)
    await app.call('meetings.create', buildNewMeeting({ id: 'm-high' as never, groupIds: [ids.idswg, ids.csswg], kind: 'highLevel' }))

    await app.call('outgoing.prepareForMeeting', { meetingId: 'm-high' as never, kinds: ['invitation'] })

    expect((await list('invitation')).map(({ recipientShort }) => recipientShort)).not.toContain('LCDC')
  })

  it.each([
    ['papers.noDate', 'invitation', { heldOn: null }],
    ['papers.noAgenda', 'agenda', {}],
  ] as const)('refuses with %s and uses no number', async (code, kind, changes) => {
    await app.call('meetings.create', buildNewMeeting({ id: 'm-2' as never, ...changes }))

    const attempt = app.call('outgoing.prepareForMeeting', { meetingId: 'm-2' as never, kinds: [kind] })

    await expect(attempt).rejects.toMatchObject({ code })
    expect(await app.db.selectFrom('issuedNumber').selectAll().execute()).toEqual([])
  })

  it('writes nothing for a cancelled meeting', async () => {
    await app.call('meetings.cancel', { id: ids.meeting, reason: 'Flood' })

    await expect(prepare('invitation')).rejects.toMatchObject({ code: 'papers.meetingCancelled' })
  })

  it('freezes the numbers of the items when the agenda leaves', async () => {
    await prepare('agenda')
    const agenda = (await list('agenda'))[0]
    const before = await app.call('agenda.list', { meetingId: ids.meeting })

    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [agenda?.id as OutgoingId], sentOn: '2015-11-04', sentHow: 'email' })
    await app.call('agenda.move', { id: itemId('other'), to: 'up' })

    const after = await app.call('agenda.list', { meetingId: ids.meeting })
    expect(before.isFrozen).toBe(false)
    expect(after.rows.map(({ item, number }) => [item.id, number])).toEqual([
      ['item-other', '2'],
      ['item-mou', '1'],
    ])
  })

  it('announces the meeting and fixes an enclosed agenda when an invitation leaves', async () => {
    await prepare('invitation')
    const [first, second] = (await list('invitation')).map(({ id }) => id)
    app.setNow('2015-11-05T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [first as OutgoingId], sentOn: '2015-11-04', sentHow: 'hand' })
    const alone = await app.call('agenda.list', { meetingId: ids.meeting })
    await prepare('agenda')

    await app.call('outgoing.markSent', { ids: [second as OutgoingId], sentOn: '2015-11-05', sentHow: 'hand' })

    const { meeting } = await app.call('meetings.get', { id: ids.meeting })
    expect(meeting.announcedAt).toBe('2015-11-04T05:00:00.000Z')
    expect(alone.isFrozen).toBe(false)
    expect((await app.call('agenda.list', { meetingId: ids.meeting })).isFrozen).toBe(true)
  })

  it('prints the sheet in protocol order with six empty lines, and announced visitors under their numbers', async () => {
    await app.call('attendance.addGuest', {
      id: 'guest' as never,
      meetingId: ids.meeting,
      guestName: 'Visitor Invented',
      guestOrganisation: 'APG',
    })

    await prepare('signInSheet')

    const text = await textOfPaper(app, (await list('signInSheet'))[0]?.id as OutgoingId)
    expect(text).toContain('v1\nVisitor Invented\nAPG')
    expect(text).toContain('v7')
    expect(text).not.toContain('v8')
    expect(text.indexOf('Bounmy Invented')).toBeLessThan(text.indexOf('Kenji Invented'))
  })

  it('counts the meeting without a Lao title in an invitation in Lao, and says that its agenda is in English', async () => {
    await prepare('agenda', ['en'])

    await prepare('invitation')

    const english = (await list('invitation')).filter(({ englishCount }) => englishCount > 0)
    expect(english.map(({ recipientShort, englishCount }) => [recipientShort, englishCount])).toEqual([['LCDC', 1]])
    expect(await textTo('LCDC')).toContain('(1): ວາລະກອງປະຊຸມ (ພາສາອັງກິດ)')
  })

  it('asks for an answer as soon as possible on the eve of the meeting, and on a working day before that', async () => {
    app.setNow('2015-11-10T03:00:00.000Z')
    await prepare('invitation')
    const before = await list('invitation')
    app.setNow('2015-11-11T03:00:00.000Z')
    await app.call('outgoing.void', { id: before[0]?.id as OutgoingId, reason: 'Lost' })

    await prepare('invitation')

    const [letter] = await list('invitation')
    expect(before.map(({ answerDueOn }) => answerDueOn)).toEqual(['2015-11-11', '2015-11-11', '2015-11-11', '2015-11-11', '2015-11-11'])
    expect(letter).toMatchObject({ datedOn: '2015-11-11', answerDueOn: null })
    expect(await textOfPaper(app, letter?.id as OutgoingId)).toContain('as soon as possible')
  })

  it('numbers the drafts of the minutes, keeps one that has not changed, and says DRAFT', async () => {
    await holdMeeting(app)
    const first = await prepare('minutes')
    const same = await prepare('minutes')
    await typeInto(app, await openMinutes(app), 'The next meeting was discussed.')

    await prepare('minutes')

    const versions = await app.db.selectFrom('minutesVersion').select(['n', 'state']).orderBy('n').execute()
    const minutes = await app.call('outgoing.get', { id: first[0]?.id as OutgoingId })
    expect(same).toEqual([{ id: first[0]?.id, isNew: false }])
    expect(versions).toEqual([
      { n: 1, state: 'draft' },
      { n: 2, state: 'draft' },
    ])
    expect(minutes.tree).toContain('DRAFT')
    expect(await textOfPaper(app, minutes.id)).toContain('The next meeting was discussed.')
  })

  it('says in minutes of what stands empty that it was not recorded or not reached, and nothing of what is restricted', async () => {
    const add = (name: string) => app.call('agenda.add', { id: itemId(name), meetingId: ids.meeting, titleEn: `About ${name}` })
    for (const name of ['silence', 'secrets', 'nobody']) await add(name)
    app.setNow('2015-11-12T02:00:00.000Z')
    await app.call('minutes.startMeeting', { meetingId: ids.meeting })
    for (const [name, time] of [
      ['silence', '09:05'],
      ['secrets', '09:20'],
    ] as const)
      await app.call('minutes.startItem', { meetingId: ids.meeting, itemId: itemId(name), time })
    const bytes = typeParagraph(await openMinutes(app), `${itemId('secrets')}/en`, 'An investigation', { restricted: 'true' })
    await app.call('minutes.append', { docId: ids.meeting, batchId: app.newId(), bytes })
    const [before] = await prepare('minutes')
    const running = await textOfPaper(app, before?.id as OutgoingId)
    app.setNow('2015-11-12T04:30:00.000Z')
    await app.call('minutes.endMeeting', { meetingId: ids.meeting })

    const [after] = await prepare('minutes')
    const over = await textOfPaper(app, after?.id as OutgoingId)

    expect(running).toMatch(/About silence\n\d About secrets\n\d About nobody/)
    expect(over).toMatch(/About silence\nNo discussion was recorded.\n\d About secrets\n\d About nobody\nThis item was not reached.\n/)
  })

  it('gives both languages of the minutes the same number of draft', async () => {
    await holdMeeting(app)
    await prepare('minutes', ['en'])

    await prepare('minutes', ['lo'])

    expect(await app.db.selectFrom('minutesVersion').select(['n', 'language']).orderBy('language').execute()).toEqual([
      { n: 1, language: 'en' },
      { n: 1, language: 'lo' },
    ])
  })

  it('makes a new paper of adopted minutes, without DRAFT, and leaves the circulated draft as it was', async () => {
    await holdMeeting(app)
    const [draft] = await prepare('minutes')
    app.setNow('2015-11-16T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [draft?.id as OutgoingId], sentOn: '2015-11-16', sentHow: 'email' })
    await app.call('minutes.close', { meetingId: ids.meeting })
    await app.call('minutes.adopt', { meetingId: ids.meeting, on: '2015-11-20' })

    const [adopted] = await prepare('minutes')

    const versions = await app.db.selectFrom('minutesVersion').select(['n', 'state']).orderBy('n').execute()
    expect(adopted?.isNew).toBe(true)
    expect(versions).toEqual([
      { n: 1, state: 'circulated' },
      { n: 2, state: 'adopted' },
    ])
    expect((await app.call('outgoing.get', { id: adopted?.id as OutgoingId })).tree).not.toContain('DRAFT')
    expect((await app.call('outgoing.get', { id: draft?.id as OutgoingId })).tree).toContain('DRAFT')
  })
})

describe('the register', () => {
  let app: TestApp
  let id: OutgoingId
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation'] })
    id = (await app.call('outgoing.list', {})).find(({ recipientShort }) => recipientShort === 'JPN')?.id as OutgoingId
  })
  afterEach(() => app.close())

  const paper = () => app.call('outgoing.get', { id })

  it('says number, date, addressee, subject and state', async () => {
    expect(await paper()).toMatchObject({
      number: '2/LCDC',
      datedOn: '2015-11-03',
      addressee: 'H.E. Mr Kenji Invented, Ambassador of Japan',
      subject: 'Invitation to the meeting of the Crime Sub-Sector Working Group',
      state: 'ready',
      answerDueOn: '2015-11-11',
    })
  })

  it('counts the papers that have not left as the list does, but for a sheet that never leaves', async () => {
    const waiting = () => Promise.all([app.call('outgoing.waitingCount', {}), app.call('outgoing.list', { state: 'ready' })])
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['signInSheet'] })
    const [before, listed] = await waiting()
    expect(before).toBeGreaterThan(1)
    expect(before).toBe(listed.length - 1)

    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })

    const [after, stillListed] = await waiting()
    expect([after, stillListed.length]).toEqual([before - 1, listed.length - 1])
  })

  it('goes from ready to sent to answered', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })
    const sent = await paper()
    app.setNow('2015-11-06T03:00:00.000Z')
    await app.call('outgoing.markAnswered', { id, answeredOn: '2015-11-06' })

    expect(sent).toMatchObject({ state: 'sent', sentOn: '2015-11-04', sentHow: 'hand' })
    expect(await paper()).toMatchObject({ state: 'answered', answeredOn: '2015-11-06' })
  })

  it.each([
    ['papers.sentBeforeDated', (call: TestApp['call']) => call('outgoing.markSent', { ids: [id], sentOn: '2015-11-02', sentHow: 'hand' })],
    ['papers.notSent', (call: TestApp['call']) => call('outgoing.markAnswered', { id, answeredOn: '2015-11-05' })],
    ['record.notFound', (call: TestApp['call']) => call('outgoing.void', { id: 'nobody' as OutgoingId, reason: 'x' })],
  ] as const)('refuses with %s', async (code, act) => {
    await expect(act(app.call)).rejects.toMatchObject({ code })
  })

  it('refuses an answer from before the letter left', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })

    app.setNow('2015-11-03T03:00:00.000Z')
    await expect(app.call('outgoing.markAnswered', { id, answeredOn: '2015-11-03' })).rejects.toMatchObject({
      code: 'papers.answeredBeforeSent',
    })
  })

  it('lets nothing happen to a void paper, and keeps its number', async () => {
    await app.call('outgoing.void', { id, reason: 'Wrong name' })

    expect(await paper()).toMatchObject({ state: 'void', voidReason: 'Wrong name', number: '2/LCDC' })
    app.setNow('2015-11-04T03:00:00.000Z')
    await expect(app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })).rejects.toMatchObject({
      code: 'papers.isVoid',
    })
    await expect(app.call('outgoing.void', { id, reason: 'again' })).rejects.toMatchObject({ code: 'papers.isVoid' })
  })

  it('cannot take a number, a sent mark or a kept file back', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })
    const ops = await app.db.selectFrom('op').select(['commandId', 'name']).orderBy('seq', 'desc').limit(1).execute()

    await expect(app.call('history.undo', { commandId: ops[0]?.commandId ?? '' })).rejects.toMatchObject({ code: 'undo.notPossible' })
  })

  it('writes a letter that is still here in the other language, under its number', async () => {
    await app.call('outgoing.rewrite', { id, language: 'lo' })

    expect(await paper()).toMatchObject({ language: 'lo', number: '2/LCDC', fileHash: null, subject: expect.stringContaining('ເຊີນ') })
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation'] })
    expect(await paper()).toMatchObject({ language: 'lo' })
  })

  it('does not change the language of a letter that has left', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })

    await expect(app.call('outgoing.rewrite', { id, language: 'lo' })).rejects.toMatchObject({ code: 'papers.alreadySent' })
  })

  it('keeps the written and the really sent file apart', async () => {
    const file = { sizeBytes: 10, mediaType: 'application/pdf' }
    await app.call('outgoing.filed', { id, fileHash: HASH as never, fileName: 'letter.docx', ...file })
    await app.call('outgoing.tookInSent', { id, fileHash: OTHER_HASH as never, fileName: 'signed.pdf', ...file })

    expect(await paper()).toMatchObject({
      file: { id: HASH, name: 'letter.docx', sizeBytes: 10 },
      sentFile: { id: OTHER_HASH, name: 'signed.pdf', sizeBytes: 10 },
    })
  })

  it('keeps the name under which a letter was sent', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-04', sentHow: 'hand' })
    const kenji = (await app.call('people.persons', {})).find(({ nameEn }) => nameEn === 'Kenji Invented')
    await app.call('people.savePerson', { ...kenji, nameEn: 'Kenji Corrected' } as never)
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation'] })

    expect(await paper()).toMatchObject({ addressee: expect.stringContaining('Kenji Invented') })
  })
})

describe('a set of papers before the wording is confirmed', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
  })
  afterEach(() => app.close())

  it('is written when all of it is in English', async () => {
    await app.db.updateTable('organisation').set({ letterLanguage: 'en' }).execute()

    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation', 'agenda', 'minutes'] })

    const languages = (await app.call('outgoing.list', {})).map(({ language }) => language)
    expect([...new Set(languages)]).toEqual(['en'])
  })

  it('is written as a whole or not at all, and in English alone when that is asked for', async () => {
    const asked: Input<'outgoing.prepareForMeeting'> = {
      meetingId: ids.meeting,
      kinds: ['invitation', 'agenda', 'signInSheet'],
      agendaLanguage: 'en',
    }
    await expect(app.call('outgoing.prepareForMeeting', asked)).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })
    const refused = await app.call('outgoing.list', {})

    await app.call('outgoing.prepareForMeeting', { ...asked, isEnglishOnly: true })

    const made = await app.call('outgoing.list', {})
    expect(refused).toEqual([])
    expect([...new Set(made.map(({ kind, language }) => `${kind} ${language}`))].toSorted()).toEqual(['agenda en', 'invitation en'])
  })
})

describe('wording of the papers', () => {
  it('waits for the office, sentence by sentence', async () => {
    const app = await openTestApp()
    const before = await app.call('outgoing.wording', {})
    const waiting = before.filter(({ isConfirmed }) => !isConfirmed)

    await app.call('outgoing.confirmWording', { sentences: waiting.slice(0, 1).map(({ key, lo }) => ({ key, lo })) })

    const after = await app.call('outgoing.wording', {})
    expect(after.filter(({ isConfirmed }) => !isConfirmed)).toHaveLength(waiting.length - 1)
    expect(after.find(({ key }) => key === waiting[0]?.key)).toMatchObject({ isConfirmed: true, isOwn: false })
    await app.close()
  })

  it('takes the sentence of the office, and gives the program’s back for an empty one', async () => {
    const app = await openTestApp()
    const original = (await app.call('outgoing.wording', {})).find(({ key }) => key === 'venue')
    await app.call('outgoing.confirmWording', { sentences: [{ key: 'venue', lo: 'ບ່ອນ' }] })
    const own = (await app.call('outgoing.wording', {})).find(({ key }) => key === 'venue')

    await app.call('outgoing.confirmWording', { sentences: [{ key: 'venue', lo: '' }] })

    expect(own).toMatchObject({ lo: 'ບ່ອນ', isOwn: true, isConfirmed: true })
    expect((await app.call('outgoing.wording', {})).find(({ key }) => key === 'venue')).toMatchObject({ lo: original?.lo, isOwn: false })
    await app.close()
  })

  it('refuses a sentence that would lose a date or a name', async () => {
    const app = await openTestApp()

    const attempt = app.call('outgoing.confirmWording', { sentences: [{ key: 'dueLine', lo: 'ວັນນີ້' }] })

    await expect(attempt).rejects.toMatchObject({ code: 'papers.wordingPlaces', details: { places: 'date' } })
    await app.close()
  })
})
