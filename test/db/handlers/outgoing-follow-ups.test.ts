import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryNumberLog } from '#db/issued-numbers.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { Refusal } from '#shared/errors.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, itemId } from '#test/support/convening.ts'
import {
  captureActions,
  confirmWording,
  holdMeeting,
  openMinutes,
  plantMeeting,
  textOfPaper,
  type as typeInto,
} from '#test/support/letters.ts'
import { buildHolder, buildMembership, buildOrganisation, buildPost } from '#test/support/people.ts'
import { typeParagraph } from '#test/support/room.ts'

describe('follow-up letters', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const prepare = () => app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
  const letters = () => app.call('outgoing.list', { kind: 'followUp' })
  const letterTo = async (organisationId: string) => {
    const found = (await letters()).find((letter) => letter.organisationId === organisationId)
    return { ...found, text: await textOfPaper(app, found?.id as never) }
  }

  it('writes four numbered letters for nine actions of four agencies, and none on a second run', async () => {
    const first = await prepare()
    const numbers = (await letters()).map(({ number }) => number)
    const second = await prepare()

    expect(first.map(({ isNew }) => isNew)).toEqual([true, true, true, true])
    expect(numbers.toReversed()).toEqual(['1/LCDC', '2/LCDC', '3/LCDC', '4/LCDC'])
    expect(second.map(({ isNew }) => isNew)).toEqual([false, false, false, false])
    expect(second.map(({ id }) => id).toSorted()).toEqual(first.map(({ id }) => id).toSorted())
    expect((await letters()).map(({ number }) => number)).toEqual(numbers)
  })

  it('announces the letters that are ready, until they are written', async () => {
    const before = await app.call('outgoing.ready', {})
    await prepare()
    const after = await app.call('outgoing.ready', {})

    expect(before).toMatchObject([{ number: 'CSSWG/2015/01', letterCount: 4, actionCount: 9 }])
    expect(before[0]?.organisations.map(({ shortEn }) => shortEn)).toEqual(['MoPS', 'MoFA', 'MoF', 'LCDC'])
    expect(after).toEqual([])
  })

  it('tells an agency of its own actions only', async () => {
    await prepare()

    const { text } = await letterTo('MoF')

    expect(text).toContain('Report on cash couriers')
    expect(text).toContain('Name a focal point for customs')
    expect(text).toContain('Send comments on the MoU')
    expect(text).not.toContain('Submit the BLO workplan')
    expect(text).not.toContain('Circulate the treaty list')
    expect(text).not.toContain('Book the hall for March')
  })

  it('names the draft of the minutes and the paragraphs that word the actions', async () => {
    await prepare()

    const { text, minutesVersionId } = await letterTo('MoF')

    expect(text).toContain('minutes (draft 1), paragraphs 4, 6 and 7')
    expect(minutesVersionId).toEqual(expect.any(String))
  })

  it('writes to each agency in its own language', async () => {
    await prepare()

    expect(await letterTo('MoF')).toMatchObject({ language: 'en' })
    expect(await letterTo('LCDC')).toMatchObject({ language: 'lo', addressee: expect.stringContaining('ຫົວໜ້າຫ້ອງການ') })
  })

  it('addresses whoever holds the post on the date of the letter, not of the meeting', async () => {
    await app.call(
      'people.newHolder',
      buildHolder('Somsak Invented', 'dg-police', '2015-11-14', { person: { gender: 'm' }, honorificEn: 'Mr' }),
    )

    await prepare()

    const { text, addressee } = await letterTo('MoPS')
    expect(addressee).toBe('Mr Somsak Invented, Director General, Police Department, Organisation MoPS')
    expect(text).toContain('To:\nMr Somsak Invented\nDirector General')
    expect(text).not.toContain('Bounmy')
  })

  it('thanks the chair for chairing, and others for taking part', async () => {
    await prepare()

    expect((await letterTo('MoPS')).text).toContain('for chairing the meeting')
    expect((await letterTo('MoFA')).text).toContain('for taking part in the meeting')
    expect((await letterTo('MoF')).text).toContain('refer to the meeting')
  })

  it('addresses a vacant post by its title, and the holder once one is entered while the letter is still here', async () => {
    await prepare()
    const vacant = await letterTo('MoF')

    await app.call(
      'people.newHolder',
      buildHolder('Vanh Invented', 'customs', '2015-11-01', { person: { gender: 'f' }, honorificEn: 'Ms' }),
    )
    await prepare()

    expect(vacant).toMatchObject({ isVacant: true, addressee: 'Director General, Customs Department, Ministry of Finance' })
    expect(vacant.text).toContain('Sir or Madam')
    expect(await letterTo('MoF')).toMatchObject({
      isVacant: false,
      number: vacant.number,
      addressee: 'Ms Vanh Invented, Director General, Customs Department, Ministry of Finance',
    })
  })

  it('counts the texts that a Lao letter prints in English, and none once they have their Lao and the letter is up to date', async () => {
    const own = await app.call('actions.list', { organisationId: 'LCDC' as never, meetingId: ids.meeting })
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const counts = async () =>
      Object.fromEntries((await letters()).map(({ recipientShort, englishCount }) => [recipientShort, englishCount]))
    const before = await counts()

    for (const { id, textEn } of own) await app.call('actions.update', { id, textLo: `ລາວ ${textEn.length}` })
    const stale = await counts()
    await app.call('outgoing.rewrite', { id: (await letterTo('LCDC')).id as OutgoingId })

    expect(own).toHaveLength(4)
    expect(before).toEqual({ MoPS: 0, MoFA: 0, MoF: 0, LCDC: 4 })
    expect(stale).toEqual(before)
    expect(await counts()).toEqual({ MoPS: 0, MoFA: 0, MoF: 0, LCDC: 0 })
  })

  it('counts a title and a text with quotation marks too', async () => {
    await app.call('people.savePost', buildPost('office-head', 'LCDC', { titleEn: 'Head of the "Office"', titleLo: '' }))
    await captureActions(app, await openMinutes(app), [['Say "no"', ['LCDC']]])

    await prepare()

    expect(await letterTo('LCDC')).toMatchObject({ isTitleEnglish: true, englishCount: 6 })
  })

  it('names organisations in a Lao letter by their Lao name, short or in full, and in English without one', async () => {
    await app.call(
      'people.saveOrganisation',
      buildOrganisation('MoF', { nameEn: 'Ministry of Finance', nameLo: 'ກະຊວງການເງິນ', position: 4 }),
    )

    await prepare()

    const { text } = await letterTo('LCDC')
    expect(text).toContain('MoFA (ຜູ້ຮັບຜິດຊອບ), MoPS, ກະຊວງການເງິນ')
  })

  it('brings the minutes that it encloses up to date', async () => {
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['minutes'], languages: ['en'] })
    await app.call('meetings.update', { id: ids.meeting, titleEn: 'Crime, changed afterwards' })
    await prepare()

    const [minutes] = await app.call('outgoing.list', { kind: 'minutes' })
    expect((await letterTo('MoF')).text).toContain('(1): Minutes of Meeting CSSWG/2015/01 (draft 2)')
    expect(await textOfPaper(app, minutes?.id as OutgoingId)).toContain('Crime, changed afterwards')
  })

  it('names the minutes that it encloses in its own language, and says where they are in the other alone', async () => {
    const minutes = (languages: ('en' | 'lo')[]) =>
      app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['minutes'], languages })
    await minutes(['en'])
    await prepare()
    const english = (await letterTo('LCDC')).text
    await minutes(['lo'])
    await prepare()

    expect(english).toContain('(1): ບົດບັນທຶກກອງປະຊຸມ CSSWG/2015/01 (ຮ່າງ 1) (ພາສາອັງກິດ)')
    expect((await letterTo('LCDC')).text).toMatch(/\(1\): ບົດບັນທຶກກອງປະຊຸມ CSSWG\/2015\/01 \(ຮ່າງ 1\)$/m)
    expect((await letterTo('MoF')).text).toContain('(1): Minutes of Meeting CSSWG/2015/01 (draft 1)')
  })

  it('quotes the paragraphs of the minutes that are written, in a letter of the other language too', async () => {
    const minutes = (languages: ('en' | 'lo')[]) =>
      app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['minutes'], languages })
    const doc = await openMinutes(app)
    for (const text of ['ປະທານເປີດກອງປະຊຸມ', 'ຜູ້ເຂົ້າຮ່ວມສົນທະນາ', 'ປະທານສະຫຼຸບ']) {
      const bytes = typeParagraph(doc, `${itemId('mou')}/lo`, text)
      await app.call('minutes.append', { docId: ids.meeting, batchId: app.newId(), bytes })
    }
    await minutes(['en'])
    await prepare()
    const withEnglish = (await letterTo('LCDC')).text
    await app.call('outgoing.rewrite', { id: (await letterTo('LCDC')).id as OutgoingId })
    const rewritten = (await letterTo('LCDC')).text

    await minutes(['lo'])
    await prepare()
    const withBoth = (await letterTo('LCDC')).text

    expect((await letterTo('MoF')).text).toContain('paragraphs 4, 6 and 7')
    expect(withEnglish).toContain('ຂໍ້ 3, 4, 8 ແລະ 9')
    expect(rewritten).toBe(withEnglish)
    expect(withBoth).toContain('ຂໍ້ 5, 6, 10 ແລະ 11')
  })

  it('closes a letter to an agency as its invitation does', async () => {
    await app.call('people.savePost', buildPost('customs', 'MoF', { titleEn: 'Customs Adviser', letterForm: 'plain' }))

    await prepare()

    expect((await letterTo('MoF')).text).toMatch(/Dear Sir or Madam,\nWe refer to (?:.|\n)*Yours sincerely,/)
    expect((await letterTo('MoFA')).text).toMatch(/Madam,\nI have the honour (?:.|\n)*Please accept, Madam,/)
  })

  it('names a house that the title names once in the register and among the copies', async () => {
    await app.call('people.savePost', buildPost('customs', 'MoF', { titleEn: 'Customs Adviser, MoF' }))
    await app.call('people.saveMembership', buildMembership('m9', ids.csswg, 'customs', { role: 'coChair' }))

    await prepare()

    expect(await letterTo('MoF')).toMatchObject({ addressee: 'Customs Adviser, MoF' })
    expect((await letterTo('MoFA')).text).toMatch(/Copies: .*; Customs Adviser, MoF; /)
  })

  it('says of a Lao letter that the title of its post stands in English, until it has the Lao one', async () => {
    const head = buildPost('office-head', 'LCDC', { titleEn: 'Head of the Office', titleLo: '' })
    await app.call('people.savePost', head)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const letters = async () => (await app.call('outgoing.list', {})).filter(({ isTitleEnglish }) => isTitleEnglish)
    const [letter, ...others] = await letters()
    expect(letter).toMatchObject({ organisationId: 'LCDC', postId: 'office-head', language: 'lo', state: 'ready' })
    expect(others).toEqual([])

    await app.call('people.savePost', { ...head, titleLo: 'ຫົວໜ້າຫ້ອງການ' })
    expect(await letters()).toHaveLength(1)
    await app.call('outgoing.rewrite', { id: letter?.id as OutgoingId })

    expect(await letters()).toEqual([])
  })

  it('leaves a letter that has left as it was', async () => {
    await prepare()
    const sent = await letterTo('MoF')
    app.setNow('2015-11-17T03:00:00.000Z')
    await app.call('outgoing.markSent', { ids: [sent.id as never], sentOn: '2015-11-17', sentHow: 'hand' })

    await app.call('people.newHolder', buildHolder('Vanh Invented', 'customs', '2015-11-01'))
    await prepare()

    expect((await letterTo('MoF')).text).toBe(sent.text)
  })

  it('copies chair and co-chairs and whom the office names, but never the addressee', async () => {
    await prepare()

    const toFinance = (await letterTo('MoF')).text
    const toPolice = (await letterTo('MoPS')).text

    expect(toFinance).toMatch(
      /Copies: Director General, Police Department, Organisation MoPS; Ambassador of Japan; Department of International/,
    )
    expect(toPolice).toMatch(/Copies: Ambassador of Japan; Department of International/)
  })

  it('writes a second letter for what was agreed later, with only that', async () => {
    await prepare()
    await captureActions(app, await openMinutes(app), [['Send the customs figures', ['MoF']]])

    const again = await prepare()

    const fresh = again.filter(({ isNew }) => isNew)
    expect(fresh).toHaveLength(1)
    const text = await textOfPaper(app, fresh[0]?.id as never)
    expect(text).toContain('No. 5/LCDC')
    expect(text).toContain('Send the customs figures')
    expect(text).toContain('minutes (draft 2)')
    expect(text).not.toContain('Report on cash couriers')
  })

  it('does not write about what was withdrawn or closed before', async () => {
    const own = await app.call('actions.list', { organisationId: 'MoF' as never, meetingId: ids.meeting })
    await app.call('actions.withdraw', { ids: own.map(({ id }) => id) })

    await prepare()

    expect((await letters()).map(({ organisationId }) => organisationId)).not.toContain('MoF')
  })

  it('keeps restricted paragraphs, and the actions in them, in the house', async () => {
    const doc = await openMinutes(app)
    await typeInto(app, doc, 'An informant named the warehouse.', { restricted: 'true' })

    await prepare()
    await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['minutes'] })

    const trees = await app.db.selectFrom('outgoing').select('tree').orderBy('id').execute()
    const versions = await app.db.selectFrom('minutesVersion').select('tree').orderBy('id').execute()
    expect([...trees, ...versions].filter(({ tree }) => tree.includes('informant'))).toEqual([])
    expect(versions.filter(({ tree }) => tree.includes('opened the discussion')).length).toBeGreaterThan(0)
  })

  it('frees the actions of a void letter for a new one, under a new number', async () => {
    await prepare()
    const wrong = await letterTo('MoF')

    await app.call('outgoing.void', { id: wrong.id as never, reason: 'Wrong ministry' })
    await prepare()

    const toFinance = (await letters()).filter(({ organisationId }) => organisationId === 'MoF')
    expect(toFinance.map(({ number, state }) => [number, state])).toEqual([
      ['5/LCDC', 'ready'],
      [wrong.number, 'void'],
    ])
  })

  it('refuses Lao that the office has not confirmed, and uses no number', async () => {
    await app.call('app.saveSettings', {})
    await app.db.deleteFrom('setting').where('id', '=', 'paperWording').execute()

    await expect(prepare()).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })

    await confirmWording(app)
    await prepare()
    expect((await letters()).map(({ number }) => number)).toContain('1/LCDC')
  })

  it('are written in English whatever Lao waits for the office', async () => {
    await app.db.deleteFrom('setting').where('id', '=', 'paperWording').execute()
    await app.db.updateTable('organisation').set({ letterLanguage: 'en' }).execute()

    await prepare()

    expect((await letters()).map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en'])
  })

  it('says what holds a mixed set back, and writes the English letters first when asked to', async () => {
    await app.db.deleteFrom('setting').where('id', '=', 'paperWording').execute()
    const refusal = await prepare().catch((error: unknown) => error)
    const waiting = (await app.call('outgoing.wording', {})).filter(({ isConfirmed }) => !isConfirmed)

    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting, isEnglishOnly: true })
    const english = await letters()

    const { details } = refusal as Refusal<'papers.wordingNotConfirmed'>
    expect(details).toMatchObject({ all: waiting.length, lao: 1, papers: 4, english: 3, count: details.keys.length })
    expect(details.count).toBeLessThan(details.all)
    expect(english.map(({ number, language }) => `${number} ${language}`).toSorted()).toEqual(['1/LCDC en', '2/LCDC en', '3/LCDC en'])

    const sentences = waiting.filter(({ key }) => details.keys.includes(key)).map(({ key, lo }) => ({ key, lo }))
    await app.call('outgoing.confirmWording', { sentences })
    await prepare()
    expect((await letters()).find(({ language }) => language === 'lo')).toMatchObject({ number: '4/LCDC', organisationId: 'LCDC' })
  })
})

describe('reference numbers', () => {
  it('are never issued again after an older copy was restored', async () => {
    const numberLog = memoryNumberLog()
    numberLog.append([{ scope: '{n}/LCDC', year: 2015, n: 40 }])
    const app = await openTestApp({ numberLog })
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)

    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })

    const numbers = (await app.call('outgoing.list', {})).map(({ number }) => number)
    expect(numbers.toSorted()).toEqual(['41/LCDC', '42/LCDC', '43/LCDC', '44/LCDC'])
    await app.close()
  })

  it('begin again with the year of the letter', async () => {
    const app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })

    app.setNow('2016-01-04T03:00:00.000Z')
    await captureActions(app, await openMinutes(app), [['Send the yearly figures', ['MoF']]])
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })

    expect(await app.call('outgoing.list', { year: 2016 })).toMatchObject([{ number: '1/LCDC', datedOn: '2016-01-04' }])
    expect(await app.call('outgoing.years', {})).toEqual([2016, 2015])
    await app.close()
  })
})
