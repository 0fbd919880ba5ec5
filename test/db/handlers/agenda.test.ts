import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freezeAgenda } from '#db/handlers/agenda-freeze.ts'
import type { CommandContext } from '#db/handlers/context.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, buildNewMeeting, ids, itemId, plantOffice } from '#test/support/convening.ts'

const secondId = 'm-2' as MeetingId
const meetingId = ids.meeting

describe('agenda', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  async function add(name: string, changes: object = {}): Promise<void> {
    await app.call('agenda.add', { id: itemId(name), meetingId, titleEn: name, ...changes })
  }

  async function addAction(name: string, changes: object = {}): Promise<void> {
    await app.call('actions.create', {
      ...{ id: name as ActionId, groupId: ids.csswg, textEn: name, textLo: '', dueOn: '2015-10-30' },
      ...{ leadId: 'MoPS' as never, withIds: ['MoFA' as never], activityIds: [], ...changes },
    })
  }

  async function outline(id: MeetingId = meetingId): Promise<readonly string[]> {
    const { rows } = await app.call('agenda.list', { meetingId: id })
    return rows.map(({ number, item }) => `${number} ${item.titleEn}`)
  }

  function freeze(): Promise<void> {
    return app.db.transaction().execute((db) => freezeAgenda({ db } as Pick<CommandContext, 'db'>, meetingId))
  }

  describe('writing', () => {
    beforeEach(() => app.call('meetings.create', buildNewMeeting()))

    it('adds items at the end, after another and below another', async () => {
      await add('A')
      await add('B')
      await add('A1', { afterItemId: itemId('A'), depth: 1 })
      await add('C', { afterItemId: itemId('A') })

      expect(await outline()).toEqual(['1 A', '1.1 A1', '2 C', '3 B'])
    })

    it('moves by key and by hand, with sub-items', async () => {
      await add('A')
      await add('B')
      await add('B1', { depth: 1 })
      await add('C')

      await app.call('agenda.move', { id: itemId('B'), to: 'up' })
      expect(await outline()).toEqual(['1 B', '1.1 B1', '2 A', '3 C'])
      await app.call('agenda.move', { id: itemId('B'), to: { before: null } })
      expect(await outline()).toEqual(['1 A', '2 C', '3 B', '3.1 B1'])
      await app.call('agenda.indent', { id: itemId('C'), depth: 1 })
      expect(await outline()).toEqual(['1 A', '1.1 C', '2 B', '2.1 B1'])
    })

    it('changes only the rows whose place has changed', async () => {
      await add('A')
      await add('B')
      await add('C')

      await app.call('agenda.move', { id: itemId('C'), to: 'up' })

      const last = await app.db.selectFrom('op').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow()
      const changes = await app.db
        .selectFrom('change')
        .select(['rowId', 'columnName', 'after'])
        .where('opSeq', '=', last.seq)
        .orderBy('rowId')
        .execute()
      expect(changes).toEqual([
        { rowId: 'item-B', columnName: 'position', after: '2' },
        { rowId: 'item-C', columnName: 'position', after: '1' },
      ])
    })

    it('computes clock times and names the item that runs over', async () => {
      await add('A', { durationMinutes: 100 })
      await add('B', { durationMinutes: 60 })

      const agenda = await app.call('agenda.list', { meetingId })

      expect(agenda.rows.map(({ startsTime }) => startsTime)).toEqual(['09:00', '10:40'])
      expect(agenda).toMatchObject({ totalMinutes: 160, availableMinutes: 150, endTime: '11:40', overrunsFrom: 1 })
    })

    it('edits in place, and marks the Lao title as older', async () => {
      await add('A', { titleLo: 'ກ' })

      await app.call('agenda.update', { id: itemId('A'), titleEn: 'A, changed', presenterText: 'UNODC' })

      const [row] = (await app.call('agenda.list', { meetingId })).rows
      expect(row).toMatchObject({ presenterEn: 'UNODC', item: { titleEn: 'A, changed', titleLo: 'ກ', titleStale: 'lo' } })
    })

    it('removes an item and lifts its sub-items to the one above', async () => {
      await add('A')
      await add('B')
      await add('B1', { depth: 1 })

      await app.call('agenda.remove', { id: itemId('B') })

      expect(await outline()).toEqual(['1 A', '2 B1'])
    })

    it('keeps an item under which something was written', async () => {
      await add('A')
      await app.db
        .insertInto('minutesText')
        .values({ docId: meetingId, itemId: itemId('A'), language: 'en', content: '[]', plain: 'Said.', norm: 'said.', throughSeq: 1 })
        .execute()

      await expect(app.call('agenda.remove', { id: itemId('A') })).rejects.toMatchObject({
        code: 'agenda.itemHasMinutes',
        details: { title: 'A' },
      })
    })

    it('links activities of the period once each, and refuses those of another', async () => {
      await add('A', { activityIds: [activityId(2)] })
      await app.call('agenda.linkActivity', { itemId: itemId('A'), activityId: activityId(2) })
      await app.call('agenda.linkActivity', { itemId: itemId('A'), activityId: activityId(1) })

      expect((await app.call('agenda.list', { meetingId })).rows[0]?.activities.map(({ position }) => position)).toEqual([1, 2])
      expect((await app.call('agenda.neverDiscussed', { meetingId })).map(({ position }) => position)).toEqual([3])

      await app.call('agenda.unlinkActivity', { itemId: itemId('A'), activityId: activityId(2) })
      expect((await app.call('agenda.neverDiscussed', { meetingId })).map(({ position }) => position)).toEqual([2, 3])
    })

    it('adds one item for each row, before what ends the meeting, in one operation', async () => {
      await app.call('agenda.applyTemplate', { meetingId })

      const added = await app.call('agenda.addActivities', { meetingId, activityIds: [activityId(3), activityId(1)] })

      const { rows } = await app.call('agenda.list', { meetingId })
      expect(added).toEqual({ addedCount: 2 })
      expect(rows.slice(5, 9).map(({ item, activities }) => [item.standing, activities.map(({ position }) => position)])).toEqual([
        ['partnerUpdates', []],
        [null, [1]],
        [null, [3]],
        ['otherBusiness', []],
      ])
    })

    it('counts an activity as never discussed when its meeting was cancelled', async () => {
      await add('A', { activityIds: [activityId(1), activityId(2), activityId(3)] })
      await app.call('meetings.create', buildNewMeeting({ id: secondId }))
      expect(await app.call('agenda.neverDiscussed', { meetingId: secondId })).toEqual([])

      await app.call('meetings.cancel', { id: meetingId, reason: 'x' })

      expect(await app.call('agenda.neverDiscussed', { meetingId: secondId })).toHaveLength(3)
    })
  })

  describe('matters arising', () => {
    it('are filled with the open actions of the group, oldest first', async () => {
      await addAction('old')
      app.setNow('2015-11-04T03:00:00.000Z')
      await addAction('new')
      await addAction('closed')
      await addAction('of-another-group', { groupId: ids.idswg })
      await app.db
        .updateTable('action')
        .set({ status: 'done' })
        .where('id', '=', 'closed' as ActionId)
        .execute()

      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))

      const row = (await app.call('agenda.list', { meetingId })).rows.find(({ item }) => item.standing === 'mattersArising')
      expect(row?.actions.map(({ number, textEn }) => [number, textEn])).toEqual([
        ['CSSWG/2015/A1', 'old'],
        ['CSSWG/2015/A2', 'new'],
      ])
      expect(row?.actions[0]).toMatchObject({
        parties: [
          { shortEn: 'MoPS', role: 'lead' },
          { shortEn: 'MoFA', role: 'with' },
        ],
        carriedCount: 0,
        sinceOn: '2015-11-03',
        statusThen: null,
      })
    })

    it('leave out what is snoozed beyond the meeting and take what wakes up on its day', async () => {
      await addAction('later')
      await addAction('that-day')
      await app.db
        .updateTable('action')
        .set({ snoozedUntilOn: '2015-11-13' })
        .where('id', '=', 'later' as ActionId)
        .execute()
      await app.db
        .updateTable('action')
        .set({ snoozedUntilOn: '2015-11-12' })
        .where('id', '=', 'that-day' as ActionId)
        .execute()

      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))

      const { rows } = await app.call('agenda.list', { meetingId })
      expect(rows.flatMap(({ actions }) => actions.map(({ textEn }) => textEn))).toEqual(['that-day'])
    })

    it('say how many actions came since, and take them in', async () => {
      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))
      await addAction('late')

      expect((await app.call('agenda.list', { meetingId })).missingActionCount).toBe(1)
      expect(await app.call('agenda.fillMatters', { meetingId })).toEqual({ addedCount: 1 })
      expect((await app.call('agenda.list', { meetingId })).missingActionCount).toBe(0)
    })

    it('get an item of their own when the agenda has none', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await addAction('late')

      await app.call('agenda.fillMatters', { meetingId })

      expect(await outline()).toEqual(['1 Matters arising'])
    })

    it('count the meetings that carried an action, and show its last two notes', async () => {
      await addAction('old')
      await app.call(
        'meetings.create',
        buildNewMeeting({ id: secondId, heldOn: '2015-06-02', enteredAfterwards: 1, agenda: { kind: 'template' } }),
      )
      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))
      await app.db
        .insertInto('actionNote')
        .values(
          ['2015-09-01', '2015-10-01', '2015-10-20'].map((notedOn) => ({
            ...{ id: notedOn as never, actionId: 'old' as ActionId, meetingId: null, notedOn, text: `Note of ${notedOn}` },
            ...{ statusThen: 'open' as const, receivedBy: '', addedAt: '2015-11-01T00:00:00.000Z', deletedAt: null },
          })),
        )
        .execute()

      const { rows } = await app.call('agenda.list', { meetingId })

      const [action] = rows.flatMap(({ actions }) => actions)
      expect(action?.carriedCount).toBe(1)
      expect(action?.notes.map(({ text }) => text)).toEqual(['Note of 2015-10-20', 'Note of 2015-10-01'])
    })

    it('can let one go', async () => {
      await addAction('old')
      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))
      const matters = (await app.call('agenda.list', { meetingId })).rows.find(({ item }) => item.standing === 'mattersArising')

      await app.call('agenda.unlinkAction', { itemId: matters?.item.id as never, actionId: 'old' as ActionId })

      expect((await app.call('agenda.list', { meetingId })).missingActionCount).toBe(1)
    })
  })

  describe('beginning', () => {
    it('adds the template once, around what is there', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await add('TIP Law')

      const first = await app.call('agenda.applyTemplate', { meetingId })
      const second = await app.call('agenda.applyTemplate', { meetingId })

      expect([first.addedCount, second.addedCount]).toEqual([9, 0])
      expect((await outline()).slice(5, 8)).toEqual(['6 Updates by development partners', '7 TIP Law', '8 Any other business'])
    })

    it('copies the agenda of the group’s last meeting with its sub-items and activities, not its earlier actions', async () => {
      await addAction('old')
      await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-06-02', enteredAfterwards: 1 }))
      await add('Opening')
      await add('TIP Law', { durationMinutes: 20, activityIds: [activityId(1)] })
      await add('Manuals', { depth: 1 })

      await app.call('meetings.create', buildNewMeeting({ id: secondId, agenda: { kind: 'copyLast' } }))

      expect(await outline(secondId)).toEqual(['1 Opening', '2 TIP Law', '2.1 Manuals'])
      const { rows } = await app.call('agenda.list', { meetingId: secondId })
      expect(rows[1]).toMatchObject({ item: { durationMinutes: 20 }, activities: [{ position: 1 }], actions: [] })
    })

    it('does not double standing items when it copies', async () => {
      await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-06-02', enteredAfterwards: 1, agenda: { kind: 'template' } }))
      await app.call('meetings.create', buildNewMeeting({ id: secondId, agenda: { kind: 'template' } }))

      expect(await app.call('agenda.copyFromLast', { meetingId: secondId })).toEqual({ addedCount: 0, fromMeetingId: meetingId })
    })

    it('says that there is no agenda to copy', async () => {
      await app.call('meetings.create', buildNewMeeting())

      await expect(app.call('agenda.copyFromLast', { meetingId })).rejects.toMatchObject({ code: 'agenda.noneToCopy' })
    })
  })

  describe('leaving the house', () => {
    it('freezes numbers, so that a late change does not shift them', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await add('A')
      await add('B')
      await freeze()

      await add('Late', { afterItemId: itemId('A') })
      await app.call('agenda.move', { id: itemId('B'), to: 'up' })
      await app.call('agenda.move', { id: itemId('B'), to: 'up' })

      expect(await outline()).toEqual(['2 B', '1 A', '3 Late'])
      expect((await app.call('agenda.list', { meetingId })).isFrozen).toBe(true)
    })

    it('keeps the state that an earlier action had then', async () => {
      await addAction('old')
      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))
      await freeze()
      await app.db
        .updateTable('action')
        .set({ status: 'done' })
        .where('id', '=', 'old' as ActionId)
        .execute()
      await freeze()

      const [action] = (await app.call('agenda.list', { meetingId })).rows.flatMap(({ actions }) => actions)
      expect(action).toMatchObject({ status: 'done', statusThen: 'open', noteThen: '' })
    })

    it('does not let a closed meeting change', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.db.updateTable('meeting').set({ closedAt: '2015-11-12T05:00:00.000Z' }).execute()

      await expect(app.call('agenda.add', { id: itemId('A'), meetingId, titleEn: 'A' })).rejects.toMatchObject({ code: 'meeting.isClosed' })
    })
  })
})
