import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId } from '#shared/domain/action.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, buildNewMeeting, ids } from '#test/support/convening.ts'
import {
  captureActions,
  confirmWording,
  holdMeeting,
  openMinutes,
  plantMeeting,
  restrictAction,
  textOfPaper,
} from '#test/support/letters.ts'

describe('the page since we last met', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const make = (language: 'en' | 'lo' = 'en', groupId = ids.csswg) => app.call('outgoing.prepareSinceLast', { groupId, language })

  it('is refused to a group that has not met', async () => {
    await expect(make()).rejects.toMatchObject({ code: 'papers.neverMet' })
  })

  it('looks back on the meeting that has ended today, and not before it has ended', async () => {
    app.setNow('2015-11-12T03:00:00.000Z')
    await expect(make()).rejects.toMatchObject({ code: 'papers.neverMet' })
    await holdMeeting(app)
    app.setNow('2015-11-12T09:00:00.000Z')

    const [paper] = await make()

    expect(await textOfPaper(app, paper?.id as OutgoingId)).toContain('the meeting of 12 November 2015')
  })

  it('says that nothing has changed', async () => {
    await holdMeeting(app)

    const [paper] = await make()

    expect(await textOfPaper(app, paper?.id as OutgoingId)).toContain('Nothing has changed since the meeting of 12 November 2015.')
  })

  const page = async (groupId = ids.csswg) => {
    const [paper] = await make('en', groupId)
    return textOfPaper(app, paper?.id as OutgoingId)
  }

  it('names an action that was done with its lead agency', async () => {
    await holdMeeting(app)
    const [action] = await app.call('actions.list', { groupId: ids.csswg })
    await app.call('actions.setStatus', { ids: [action?.id as ActionId], status: 'done' })

    expect(await page()).toMatch(new RegExp(`Done\\n[^\\n]*${action?.number}[^\\n]*${action?.parties[0]?.shortEn}`))
  })

  it('names what is late, who owes it and since when', async () => {
    await holdMeeting(app)
    app.setNow('2015-12-20T03:00:00.000Z')

    expect(await page()).toMatch(/Late\n[^\n]*CSSWG\/2015\/01-A1[^\n]*MoPS[^\n]*15 Dec 2015/)
  })

  it('names the rows that were written since, by the office’s day, and none that was written before', async () => {
    await holdMeeting(app)
    const write = (n: number, at: string) => {
      app.setNow(at)
      return app.call('matrix.saveCell', { activityId: activityId(n), column: 'progress', language: 'en', text: `Written at ${at}` })
    }
    await write(1, '2015-11-11T16:59:00.000Z')
    await write(2, '2015-11-11T17:01:00.000Z')
    app.setNow('2015-11-16T03:00:00.000Z')

    const text = await page(ids.idswg)

    expect(text).toMatch(/Changes in the matrix\n[^\n]*#2/)
    expect(text).not.toMatch(/#1 /)
  })

  it('names no decision and no action that the minutes keep in the house', async () => {
    await holdMeeting(app)
    const doc = await openMinutes(app)
    const [secret] = await captureActions(app, doc, [['Watch the warehouse', ['MoPS']]])
    await restrictAction(app, doc, secret as ActionId)
    await app.call('actions.setStatus', { ids: [secret as ActionId], status: 'done' })

    expect(await page()).not.toContain('warehouse')
  })

  it('looks back to a joint meeting that the group did not lead, and forward to the next dates', async () => {
    await holdMeeting(app)
    app.setNow('2015-11-20T03:00:00.000Z')
    await app.call('meetings.create', {
      ...buildNewMeeting({ id: 'm-joint' as never, groupIds: [ids.idswg, ids.csswg], heldOn: '2015-11-18', enteredAfterwards: 1 }),
    })
    await app.call('meetings.create', { ...buildNewMeeting({ id: 'm-next' as never, heldOn: '2015-12-04', titleEn: 'Winter meeting' }) })

    const text = await page()

    expect(text).toContain('since the meeting of 18 November 2015')
    expect(text).toMatch(/Next dates\n[\s\S]*Winter meeting/)
  })

  it('puts two questions to the co-chairs, as they were last written', async () => {
    await holdMeeting(app)
    const ask = (id: string, position: number, textEn: string) =>
      app.call('questions.save', { id: id as never, groupId: ids.csswg, meetingId: null, position, textEn, textLo: '' })
    await ask('q-2', 2, 'Shall the group meet in March?')
    await ask('q-1', 1, 'Who pays?')
    await ask('q-3', 3, 'A third one?')
    await ask('q-1', 1, 'Who pays for the room?')

    const text = await page()

    expect(text).toMatch(/Questions for the co-chairs\n[^\n]*Who pays for the room\?\n[^\n]*Shall the group meet in March\?/)
    expect(text).not.toContain('A third one?')
    await app.call('questions.remove', { id: 'q-1' as never })
    expect(await page()).toContain('A third one?')
  })

  it('prints no suggested question before it is taken over', async () => {
    await holdMeeting(app)
    app.setNow('2015-12-20T03:00:00.000Z')
    const [suggested] = await app.call('questions.suggest', { groupId: ids.csswg })
    expect(suggested?.textEn).toMatch(/^CSSWG\/2015\/01-A1 has been due since 15 Dec 2015 \(MoPS\)/)

    expect(await page()).not.toContain('What is in the way?')
    const { textEn, textLo } = suggested ?? { textEn: '', textLo: '' }
    await app.call('questions.save', { id: 'q-1' as never, groupId: ids.csswg, meetingId: null, position: 1, textEn, textLo })

    expect(await page()).toContain('What is in the way?')
  })

  it('suggests no action on which there is a note', async () => {
    await holdMeeting(app)
    app.setNow('2015-12-20T03:00:00.000Z')
    const [first] = await app.call('actions.list', { groupId: ids.csswg })
    await app.call('actions.addNote', {
      ...{ id: 'n-1' as never, actionId: first?.id as ActionId, text: 'Nearly done.', notedOn: '2015-12-20' },
      ...{ receivedBy: '', meetingId: null },
    })

    const suggested = await app.call('questions.suggest', { groupId: ids.csswg })

    expect(suggested).toHaveLength(2)
    expect(suggested.map(({ textEn }) => textEn).join()).not.toContain(first?.number)
  })

  it('asks no question again once the meeting it was for was held', async () => {
    const question = { groupId: ids.csswg, meetingId: ids.meeting, position: 1, textEn: 'Who pays?', textLo: '' }
    await app.call('questions.save', { ...question, id: 'q-1' as never })
    expect(await app.call('questions.list', { groupId: ids.csswg })).toHaveLength(1)

    await holdMeeting(app)

    expect(await app.call('questions.list', { groupId: ids.csswg })).toEqual([])
    expect(await page()).not.toContain('Who pays?')
  })

  it('is one paper a day, brought up to date', async () => {
    await holdMeeting(app)
    const [first] = await make()

    const [second] = await make()

    expect(second).toEqual({ id: first?.id, isNew: false })
  })

  it('waits in Lao until the office has confirmed the wording', async () => {
    await holdMeeting(app)

    await expect(make('lo')).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })
    await confirmWording(app)
    expect(await make('lo')).toMatchObject([{ isNew: true }])
  })

  it('is put into the other language from the register', async () => {
    await holdMeeting(app)
    await confirmWording(app)
    const [paper] = await make()
    const id = paper?.id as OutgoingId

    await app.call('outgoing.rewrite', { id, language: 'lo' })

    expect(await app.call('outgoing.get', { id })).toMatchObject({ language: 'lo' })
    expect(await textOfPaper(app, id)).not.toContain('Nothing has changed')
  })
})
