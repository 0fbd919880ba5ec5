import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'
import { confirmWording, plantMeeting } from '#test/support/letters.ts'

describe('history', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(() => app.close())

  it('takes back a change and puts the value from before in its place', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 })
    await app.call('app.saveSettings', { noticeDays: 10 }, 'second')

    await app.call('history.undo', { commandId: 'second' })

    expect((await app.call('app.state', {})).settings.noticeDays).toBe(14)
  })

  it('takes back the making of a record by marking it deleted', async () => {
    await app.call('app.saveHoliday', { id: 'h1', heldOn: '2015-12-02', nameEn: 'National Day', nameLo: '', deleted: false }, 'made')

    await app.call('history.undo', { commandId: 'made' })

    expect(await app.call('app.holidays', {})).toEqual([])
    expect(await app.db.selectFrom('holiday').select('id').execute()).toEqual([{ id: 'h1' }])
  })

  it('does again what was undone when the undo is undone', async () => {
    await app.call('app.saveHoliday', { id: 'h1', heldOn: '2015-12-02', nameEn: 'National Day', nameLo: '', deleted: false }, 'made')
    await app.call('history.undo', { commandId: 'made' }, 'undo')

    await app.call('history.undo', { commandId: 'undo' })

    expect(await app.call('app.holidays', {})).toMatchObject([{ id: 'h1', nameEn: 'National Day' }])
  })

  it('names the record that was touched when the change itself names none', async () => {
    await plantOffice(app)
    await app.call('meetings.create', buildNewMeeting())
    await app.call('meetings.announce', { id: ids.meeting })

    const { operations } = await app.call('history.list', { limit: 2 })

    expect(operations.map(({ name, subject }) => [name, subject])).toEqual([
      ['meetings.announce', 'Crime Sub-Sector Working Group'],
      ['meetings.create', 'Crime Sub-Sector Working Group'],
    ])
  })

  it('names every letter that was marked as sent at once', async () => {
    await plantMeeting(app)
    await confirmWording(app)
    const prepared = await app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['invitation'] })
    await app.call('outgoing.markSent', { ids: prepared.map(({ id }) => id), sentOn: '2015-11-03', sentHow: 'hand' })

    const { operations } = await app.call('history.list', { limit: 1 })

    expect(operations[0]).toMatchObject({ name: 'outgoing.markSent', subject: '1/LCDC, 2/LCDC, 3/LCDC, 4/LCDC, 5/LCDC' })
  })

  it('says what was taken back and what was done again, in the answer and in the journal', async () => {
    await plantOffice(app)
    await app.call('meetings.create', buildNewMeeting())
    await app.call('meetings.announce', { id: ids.meeting }, 'announced')

    const undone = await app.call('history.undo', { commandId: 'announced' }, 'undo')
    const redone = await app.call('history.undo', { commandId: 'undo' }, 'redo')
    const undoneAgain = await app.call('history.undo', { commandId: 'redo' })

    const announced = { name: 'meetings.announce', subject: 'Crime Sub-Sector Working Group' }
    expect([undone, redone, undoneAgain]).toEqual([
      { ...announced, isRedo: false },
      { ...announced, isRedo: true },
      { ...announced, isRedo: false },
    ])
    const { operations } = await app.call('history.list', { limit: 4 })
    expect(operations.map(({ reversed }) => reversed)).toEqual([undoneAgain, redone, undone, null])
  })

  it('refuses when the same field was changed again later', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 })
    await app.call('app.saveSettings', { noticeDays: 10 }, 'second')
    await app.call('app.saveSettings', { noticeDays: 7 })

    await expect(app.call('history.undo', { commandId: 'second' })).rejects.toMatchObject({
      code: 'undo.changedSince',
      details: { by: 'app.saveSettings' },
    })
    expect((await app.call('app.state', {})).settings.noticeDays).toBe(7)
  })

  it('refuses to undo the same operation twice', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 })
    await app.call('app.saveSettings', { noticeDays: 10 }, 'second')
    await app.call('history.undo', { commandId: 'second' })

    await expect(app.call('history.undo', { commandId: 'second' })).rejects.toMatchObject({ code: 'undo.notPossible' })
  })

  it('lets a change that was done again stand in the way of an earlier one', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 }, 'first')
    await app.call('app.saveSettings', { noticeDays: 10 }, 'second')
    await app.call('history.undo', { commandId: 'second' }, 'undo')
    await app.call('history.undo', { commandId: 'undo' })

    await expect(app.call('history.undo', { commandId: 'first' })).rejects.toMatchObject({ code: 'undo.changedSince' })
    await app.call('history.undo', { commandId: 'second' })
    expect((await app.call('app.state', {})).settings.noticeDays).toBe(14)
  })

  it('allows the older change to be undone after the newer one was', async () => {
    await app.call('app.saveSettings', { noticeDays: 14 }, 'first')
    await app.call('app.saveSettings', { noticeDays: 10 }, 'second')

    await app.call('history.undo', { commandId: 'second' })
    await app.call('history.undo', { commandId: 'first' })

    expect((await app.call('app.state', {})).settings.noticeDays).toBe(21)
  })

  it('lists operations newest first with what they changed', async () => {
    await app.call('app.saveHoliday', { id: 'h1', heldOn: '2015-12-02', nameEn: 'National Day', nameLo: '', deleted: false })
    await app.call('app.saveSettings', { noticeDays: 14 })

    const { operations, more } = await app.call('history.list', { limit: 1 })

    expect(more).toBe(true)
    expect(operations).toMatchObject([
      { name: 'app.saveSettings', undone: false, changes: [{ columnName: 'id' }, { columnName: 'value', after: '14' }] },
    ])
  })
})
