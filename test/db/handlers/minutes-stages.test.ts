import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { addMeeting, itemIds, meetingId, typeParagraph } from '#test/support/room.ts'

describe('the stages of a meeting', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addMeeting(app)
  })
  afterEach(() => app.close())

  const append = (bytes: Uint8Array, batchId: string, docId: string = meetingId) => app.call('minutes.append', { docId, batchId, bytes })
  const opened = async () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await app.call('minutes.open', { meetingId })).record.bytes)
    return doc
  }
  const textOf = async () => (await app.call('minutes.text', { meetingId })).items.map(({ en, lo }) => ({ en, lo }))
  const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }], restricted: false })
  const meeting = () => app.db.selectFrom('meeting').selectAll().executeTakeFirstOrThrow()
  const items = () => app.db.selectFrom('agendaItem').select(['id', 'startedTime', 'endedTime']).orderBy('position').execute()

  it('times the meeting and its items by the office’s clock', async () => {
    app.setNow('2015-11-12T02:02:00.000Z')
    await app.call('minutes.startMeeting', { meetingId })
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[0] })
    app.setNow('2015-11-12T02:12:00.000Z')
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[1] })
    app.setNow('2015-11-12T04:34:00.000Z')
    await app.call('minutes.endMeeting', { meetingId })

    expect(await items()).toEqual([
      { id: itemIds[0], startedTime: '09:02', endedTime: '09:12' },
      { id: itemIds[1], startedTime: '09:12', endedTime: '11:34' },
    ])
    expect(await meeting()).toMatchObject({
      actualStartTime: '09:02',
      actualEndTime: '11:34',
      heldAt: '2015-11-12T04:34:00.000Z',
      heldOn: '2015-11-12',
    })
  })

  it('is held on the day on which it begins, and keeps the day that was planned', async () => {
    app.setNow('2015-11-09T17:21:46.000Z')

    await app.call('minutes.startMeeting', { meetingId, itemId: itemIds[0] })

    expect(await meeting()).toMatchObject({ heldOn: '2015-11-10', startsTime: '09:00', actualStartTime: '00:21' })
    expect(await items()).toMatchObject([{ startedTime: '00:21' }, { startedTime: null }])
    expect((await app.call('meetings.get', { id: meetingId })).dates).toMatchObject([
      { heldOn: '2015-11-12', startsTime: '09:00', endsTime: '11:30', changedAt: '2015-11-09T17:21:46.000Z' },
    ])
  })

  it('stands on its planned day again, not begun, when the start is taken back', async () => {
    app.setNow('2015-11-10T02:00:00.000Z')
    await app.call('minutes.startMeeting', { meetingId, itemId: itemIds[0] }, 'start')

    await app.call('history.undo', { commandId: 'start' })

    expect(await meeting()).toMatchObject({ heldOn: '2015-11-12', startedAt: null, actualStartTime: null })
    expect(await items()).toMatchObject([{ startedTime: null }, { startedTime: null }])
    expect((await app.call('meetings.get', { id: meetingId })).dates).toEqual([])
  })

  it('keeps no date of before when it begins on its day', async () => {
    app.setNow('2015-11-12T02:00:00.000Z')

    await app.call('minutes.startMeeting', { meetingId })

    expect((await app.call('meetings.get', { id: meetingId })).dates).toEqual([])
  })

  it('goes back to an item without losing when it began', async () => {
    await app.call('minutes.startMeeting', { meetingId })
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[0], time: '09:00' })
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[1], time: '09:10' })
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[0], time: '09:20' })

    expect(await items()).toEqual([
      { id: itemIds[0], startedTime: '09:00', endedTime: null },
      { id: itemIds[1], startedTime: '09:10', endedTime: '09:20' },
    ])
  })

  it('times nothing when the minutes are written up afterwards', async () => {
    await app.call('minutes.startItem', { meetingId, itemId: itemIds[0] })
    await app.call('minutes.endMeeting', { meetingId })

    expect(await items()).toMatchObject([{ startedTime: null }, { startedTime: null }])
    expect(await meeting()).toMatchObject({ startedAt: null, actualEndTime: null, heldAt: '2015-11-03T03:00:00.000Z' })
  })

  it('does not begin twice, nor after it was held or cancelled', async () => {
    await app.call('minutes.startMeeting', { meetingId, time: '09:00' })
    await app.call('minutes.startMeeting', { meetingId, time: '09:30' })
    expect((await meeting()).actualStartTime).toBe('09:00')

    await app.call('minutes.endMeeting', { meetingId })
    await expect(app.call('minutes.startMeeting', { meetingId })).rejects.toMatchObject({ code: 'minutes.alreadyHeld' })

    await app.db.updateTable('meeting').set({ heldAt: null, cancelledAt: '2015-11-03T03:00:00.000Z' }).execute()
    await expect(app.call('minutes.startMeeting', { meetingId })).rejects.toMatchObject({ code: 'minutes.cancelled' })
  })

  it('stops typing when closed, keeps the text, and lets private notes go on', async () => {
    const doc = await opened()
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'First'), 'b1')
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'Second'), 'b2')
    const before = await textOf()
    await app.call('minutes.endMeeting', { meetingId })

    await app.call('minutes.close', { meetingId })

    expect(await textOf()).toEqual(before)
    const rows = await app.db.selectFrom('minutesUpdate').select('seq').where('docId', '=', meetingId).execute()
    expect(rows).toHaveLength(1)
    await expect(append(typeParagraph(doc, `${itemIds[0]}/en`, 'Late'), 'b3')).rejects.toMatchObject({ code: 'minutes.closed' })
    await expect(append(typeParagraph(new Y.Doc(), 'notes/en', 'Late'), 'p1', `${meetingId}/private`)).resolves.toBeDefined()
  })

  it('leaves nothing of a deleted sentence in the file once closed', async () => {
    const doc = await opened()
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'A slip of the tongue'), 'b1')
    const before = Y.encodeStateVector(doc)
    doc.getXmlFragment(`${itemIds[0]}/en`).delete(0, 1)
    await append(Y.encodeStateAsUpdate(doc, before), 'b2')
    await app.call('minutes.endMeeting', { meetingId })

    await app.call('minutes.close', { meetingId })

    const rows = await app.db.selectFrom('minutesUpdate').select('bytes').where('docId', '=', meetingId).execute()
    expect(rows.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('')).not.toContain('slip')
  })

  it('goes on after it was opened again, until it is adopted', async () => {
    const doc = await opened()
    await app.call('minutes.endMeeting', { meetingId })
    await app.call('minutes.close', { meetingId })
    await app.call('minutes.reopen', { meetingId })
    await append(typeParagraph(doc, `${itemIds[0]}/en`, 'Corrected'), 'b1')
    await app.call('minutes.close', { meetingId })
    await app.call('minutes.adopt', { meetingId, on: '2016-02-04' })

    expect((await textOf())[0]?.en).toEqual([paragraph('Corrected')])
    await expect(app.call('minutes.reopen', { meetingId })).rejects.toMatchObject({ code: 'minutes.adopted' })
  })

  it('is closed only after its end, adopted only when closed and not before the meeting', async () => {
    await expect(app.call('minutes.close', { meetingId })).rejects.toMatchObject({ code: 'minutes.notEnded' })
    await expect(app.call('minutes.adopt', { meetingId, on: '2015-12-01' })).rejects.toMatchObject({ code: 'minutes.notClosed' })
    await app.call('minutes.endMeeting', { meetingId })
    await app.call('minutes.close', { meetingId })
    await expect(app.call('minutes.adopt', { meetingId, on: '2015-11-11' })).rejects.toMatchObject({ code: 'minutes.adoptedTooEarly' })

    await app.call('minutes.adopt', { meetingId, on: '2015-11-12' })

    expect((await meeting()).adoptedOn).toBe('2015-11-12')
  })

  it('fixes who held each seat’s post on the day', async () => {
    await app.db
      .insertInto('post')
      .values({
        id: 'post-1' as never,
        organisationId: 'org-mofa' as never,
        titleEn: 'Director General',
        titleLo: '',
        category: 'government',
        letterForm: 'letter',
        receivesLetters: 1,
        position: 1,
        deletedAt: null,
      })
      .execute()
    await app.db
      .insertInto('person')
      .values(
        ['old', 'new'].map((id) => ({ id: id as never, nameEn: id, nameLo: '', gender: null, phone: '', email: '', deletedAt: null })),
      )
      .execute()
    const term = {
      postId: 'post-1' as never,
      acting: 0 as const,
      credentialsOn: null,
      honorificEn: '',
      honorificLo: '',
      salutationEn: '',
      salutationLo: '',
      deletedAt: null,
    }
    await app.db
      .insertInto('term')
      .values([
        { ...term, id: 't1' as never, personId: 'old' as never, fromOn: null, toOn: '2015-11-12' },
        { ...term, id: 't2' as never, personId: 'new' as never, fromOn: '2015-11-13', toOn: null },
      ])
      .execute()
    await app.db
      .insertInto('attendance')
      .values({
        id: 'seat-1' as never,
        meetingId,
        postId: 'post-1' as never,
        personId: null,
        guestName: '',
        guestOrganisation: '',
        role: 'member',
        seat: 1,
        reply: null,
        replyBy: '',
        repliedOn: null,
        presence: 'present',
        representedBy: '',
        arrivedTime: null,
        leftTime: null,
        deletedAt: null,
      })
      .execute()

    await app.call('minutes.endMeeting', { meetingId })

    expect(await app.db.selectFrom('attendance').select('personId').execute()).toEqual([{ personId: 'old' }])
  })
})
