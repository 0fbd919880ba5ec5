import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { storeStaleMinutesText } from '#db/handlers/minutes-text.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { addMeeting, itemIds, meetingId, typeParagraph } from '#test/support/room.ts'

describe('minutes', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addMeeting(app)
  })
  afterEach(() => app.close())

  const append = (bytes: Uint8Array, batchId: string, docId: string = meetingId) => app.call('minutes.append', { docId, batchId, bytes })
  const opened = async () => {
    const { record } = await app.call('minutes.open', { meetingId })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, record.bytes)
    return doc
  }
  const textOf = async () => (await app.call('minutes.text', { meetingId })).items.map(({ en, lo }) => ({ en, lo }))
  const paragraph = (text: string, restricted = false) => ({ kind: 'paragraph', runs: [{ text }], restricted })

  it('creates each document once', async () => {
    const first = await app.call('minutes.open', { meetingId })
    const second = await app.call('minutes.open', { meetingId })

    const rows = await app.db.selectFrom('minutesUpdate').select('docId').orderBy('seq').execute()

    expect(rows.map(({ docId }) => docId)).toEqual([meetingId, `${meetingId}/private`])
    expect(second).toEqual(first)
  })

  it('creates the same document on every laptop', async () => {
    const other = await openTestApp()
    await addMeeting(other)

    const ours = await app.call('minutes.open', { meetingId })
    const theirs = await other.call('minutes.open', { meetingId })
    await other.close()

    expect(theirs.record.bytes).toEqual(ours.record.bytes)
  })

  it('gives back what was typed, in English and Lao', async () => {
    const doc = await opened()
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'The chair opened the meeting.'), 'b1')
    await append(typeParagraph(doc, `${itemIds[0]}/lo`, 'ປະທານໄດ້ເປີດກອງປະຊຸມ.'), 'b2')

    expect(await textOf()).toEqual([
      { en: [paragraph('The chair opened the meeting.')], lo: [paragraph('ປະທານໄດ້ເປີດກອງປະຊຸມ.')] },
      { en: [], lo: [] },
    ])
    expect((await opened()).getXmlFragment(`${itemIds[0]}/lo`).toString()).toContain('ປະທານ')
  })

  it('stores a repeated batch once and gives the first answer again', async () => {
    const bytes = typeParagraph(await opened(), `${itemIds[0]}/en`, 'Once')
    const first = await append(bytes, 'b1')
    app.setNow('2015-11-03T03:05:00.000Z')

    const second = await append(bytes, 'b1')

    expect(second).toEqual(first)
    expect((await textOf())[0]?.en).toEqual([paragraph('Once')])
  })

  it('answers a repeated batch even when the meeting was cancelled in between', async () => {
    const bytes = typeParagraph(await opened(), `${itemIds[0]}/en`, 'Once')
    const first = await append(bytes, 'b1')
    await app.db.updateTable('meeting').set({ cancelledAt: '2015-11-03T03:01:00.000Z' }).where('id', '=', meetingId).execute()

    const second = await append(bytes, 'b1')

    expect(second).toEqual(first)
    await expect(append(bytes, 'b2')).rejects.toMatchObject({ code: 'minutes.cancelled' })
  })

  it('merges what two windows typed at the same time', async () => {
    const [left, right] = [await opened(), await opened()]
    const fromLeft = typeParagraph(left, `${itemIds[0]}/en`, 'Left')
    const fromRight = typeParagraph(right, `${itemIds[0]}/en`, 'Right')

    await append(fromRight, 'right')
    await append(fromLeft, 'left')

    const texts = (await textOf())[0]?.en.map((block) => (block.kind === 'paragraph' ? block.runs[0]?.text : ''))
    expect(texts?.toSorted()).toEqual(['Left', 'Right'])
  })

  it('refuses bytes that are no update and stays readable', async () => {
    await opened()

    await expect(append(new Uint8Array([255, 1, 2, 3]), 'bad')).rejects.toMatchObject({ code: 'minutes.damagedUpdate' })

    expect(await textOf()).toEqual([
      { en: [], lo: [] },
      { en: [], lo: [] },
    ])
  })

  it('keeps private notes out of the text', async () => {
    const notes = new Y.Doc()
    Y.applyUpdate(notes, (await app.call('minutes.open', { meetingId })).private.bytes)
    await append(typeParagraph(notes, 'notes/en', 'Ask the minister first'), 'p1', `${meetingId}/private`)
    await append(typeParagraph(notes, `${itemIds[0]}/en`, 'Also private'), 'p2', `${meetingId}/private`)

    const answer = await app.call('minutes.text', { meetingId })

    expect(JSON.stringify(answer)).not.toMatch(/minister|private/)
  })

  it('marks restricted paragraphs', async () => {
    await append(typeParagraph(await opened(), `${itemIds[0]}/en`, 'Only for us', { restricted: true }), 'b1')

    expect((await textOf())[0]?.en).toEqual([paragraph('Only for us', true)])
  })

  it('keeps the text of an item that was taken off the agenda', async () => {
    await append(typeParagraph(await opened(), `${itemIds[0]}/en`, 'Typed before'), 'b1')
    await app.db.updateTable('agendaItem').set({ deletedAt: '2015-11-03T03:00:00.000Z' }).execute()

    const { items } = await app.call('minutes.text', { meetingId })

    expect(items).toEqual([{ itemId: itemIds[0], deleted: true, en: [paragraph('Typed before')], lo: [] }])
  })

  it('stores the derived text of exactly what was typed since', async () => {
    const doc = await opened()
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'ABC'), 'b1')
    const first = await storeStaleMinutesText(app.db)
    const second = await storeStaleMinutesText(app.db)
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'ທ່ານ ໜຶ່ງ'), 'b2')
    const third = await storeStaleMinutesText(app.db)

    const row = await app.db.selectFrom('minutesText').selectAll().where('docId', '=', meetingId).executeTakeFirst()

    expect([first, second, third]).toEqual([2, 0, 1])
    expect(JSON.parse(row?.content ?? '')).toEqual((await textOf())[0]?.en)
    expect(row).toMatchObject({ itemId: itemIds[0], language: 'en', plain: 'ABC\nທ່ານ ໜຶ່ງ', norm: 'abc\nທ່ານ ໜຶ່ງ' })
  })

  it('writes no journal while typing', async () => {
    await append(typeParagraph(await opened(), `${itemIds[0]}/en`, 'Text'), 'b1')

    expect(await app.db.selectFrom('op').selectAll().execute()).toEqual([])
  })

  it('knows no minutes of a meeting that does not exist', async () => {
    await expect(app.call('minutes.open', { meetingId: 'other' as MeetingId })).rejects.toMatchObject({ code: 'record.notFound' })
    await expect(append(Y.encodeStateAsUpdate(new Y.Doc()), 'b1', 'other')).rejects.toMatchObject({ code: 'record.notFound' })
  })
})
