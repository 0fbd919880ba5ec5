import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { Counter, CounterId } from '#shared/domain/counter.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildActivity, buildMeeting, ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

const heldAt = '2015-06-02T09:00:00.000Z'

describe('the year in pictures', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const year = (groupId?: WorkingGroupId) => app.call('pictures.year', { periodId: ids.period, ...(groupId && { groupId }) })
  const counts = async (groupId?: WorkingGroupId) =>
    (await year(groupId)).meetings.groups.map(({ group, promised, kept, held, planned }) => [group?.code, promised, kept, held, planned])
  const plantCounter = (over: Partial<Counter> = {}) =>
    app.db
      .insertInto('counter')
      .values({
        ...{ id: app.newId<CounterId>(), activityId: ids.meetings, kind: 'meetingsHeld', groupId: ids.csswg, meetingKind: null },
        ...{ beforeRoundTable: 0, beforeOn: null, withinDays: null, target: 2, unit: 'count', state: 'used', position: 1 },
        ...{ addedAt: heldAt, deletedAt: null, ...over },
      })
      .execute()
  const hold = () => app.db.updateTable('meeting').set({ heldAt }).where('id', '=', ids.meeting).execute()

  it('sets the meetings held against those planned, for every group, also the one that has none', async () => {
    expect(await counts()).toEqual([
      ['IDSWG', null, 0, 0, 0],
      ['CSSWG', null, 0, 0, 1],
    ])

    await hold()

    expect(await counts()).toEqual([
      ['IDSWG', null, 0, 0, 0],
      ['CSSWG', null, 0, 1, 0],
    ])
  })

  it('counts a joint meeting for each of its groups and once in the sum', async () => {
    await hold()
    const joint = [ids.csswg, ids.idswg].map((groupId) => ({ id: `mg-${groupId}`, meetingId: ids.meeting, groupId }))
    await app.db.insertInto('meetingGroup').values(joint).execute()

    const { meetings } = await year()

    expect(meetings.groups.map(({ held }) => held)).toEqual([1, 1])
    expect(meetings).toMatchObject({ held: 1, planned: 0, promised: null })
  })

  it('leaves out what was cancelled, deleted or is of another period', async () => {
    await app.db
      .insertInto('period')
      .values({
        ...{ id: 'p-2016' as PeriodId, label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30', roundTableKind: 'RTIM' },
        ...{ roundTableOn: null, closedAt: null, deletedAt: null },
      })
      .execute()
    await app.db.deleteFrom('meeting').execute()
    await app.db
      .insertInto('meeting')
      .values([
        buildMeeting({ id: 'm-2' as MeetingId, number: 'CSSWG/2015/02', cancelledAt: heldAt }),
        buildMeeting({ id: 'm-3' as MeetingId, number: 'CSSWG/2015/03', deletedAt: heldAt }),
        buildMeeting({ id: 'm-4' as MeetingId, number: 'CSSWG/2015/04', periodId: 'p-2016' as PeriodId }),
      ])
      .execute()

    expect((await year()).meetings).toMatchObject({ held: 0, planned: 0 })
  })

  it('knows what was promised from the counters in use, and how much of it was held', async () => {
    await plantCounter()
    await plantCounter({ state: 'proposed', target: 50 })
    await plantCounter({ kind: 'fieldVisits', target: 50 })
    await plantCounter({ deletedAt: heldAt, target: 50 })
    await plantCounter({ groupId: ids.idswg, target: 1 })
    await hold()

    const { meetings } = await year()

    expect(meetings).toMatchObject({ promised: 3, kept: 1 })
    expect(await counts()).toEqual([
      ['IDSWG', 1, 0, 0, 0],
      ['CSSWG', 2, 1, 1, 0],
    ])
  })

  it('keeps a promise of no group in a line of its own', async () => {
    await plantCounter({ groupId: null, target: 4 })
    await hold()

    expect(await counts()).toEqual([
      ['IDSWG', null, 0, 0, 0],
      ['CSSWG', null, 0, 1, 0],
      [undefined, 4, 1, 1, 0],
    ])
  })

  it('shows a group its own meetings and those below it', async () => {
    await plantCounter()

    expect(await counts(ids.csswg)).toEqual([['CSSWG', 2, 0, 0, 1]])
    expect(await counts(ids.idswg)).toHaveLength(2)
  })

  it('leaves out a retired row, with what it promised', async () => {
    await plantCounter()
    await app.call('matrix.retire', { activityId: ids.meetings, reason: 'Given up' })

    const { activities, promises, meetings } = await year()

    expect(activities.map(({ id }) => id)).toEqual([ids.containers, ids.terrorism])
    expect(promises.map(({ id }) => id)).toEqual([ids.containers, ids.terrorism])
    expect(meetings.promised).toBeNull()
  })

  it('counts the periods in which a promise was made, up to this one, the oldest promise first', async () => {
    const period = { roundTableKind: 'RTIM', roundTableOn: null, closedAt: null, deletedAt: null } as const
    await app.db
      .insertInto('period')
      .values([
        { ...period, id: 'p-2014' as PeriodId, label: 'FY 2013/2014', startsOn: '2013-10-01', endsOn: '2014-09-30' },
        { ...period, id: 'p-2016' as PeriodId, label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' },
      ])
      .execute()
    const again = { commitmentId: 'c-3' as CommitmentId, position: 1 }
    await app.db
      .insertInto('activity')
      .values([
        buildActivity({ ...again, id: 'a-old' as ActivityId, periodId: 'p-2014' as PeriodId, progressEn: 'One seminar was held.' }),
        buildActivity({ ...again, id: 'a-new' as ActivityId, periodId: 'p-2016' as PeriodId }),
      ])
      .execute()

    const { promises } = await year()

    expect(promises.map(({ position, periods }) => [position, periods])).toEqual([
      [
        3,
        [
          { label: 'FY 2013/2014', isNothingReported: false },
          { label: 'FY 2014/2015', isNothingReported: true },
        ],
      ],
      [1, [{ label: 'FY 2014/2015', isNothingReported: false }]],
      [2, [{ label: 'FY 2014/2015', isNothingReported: false }]],
    ])
  })

  it('counts the actions of each lead in the office’s order, by how it went with them', async () => {
    await plantAction(app, 'act-late')
    await plantAction(app, 'act-open', { dueOn: null })
    await plantAction(app, 'act-in-time', { leadId: ids.lcdc })
    await plantAction(app, 'act-done-late', { leadId: ids.lcdc })
    await plantAction(app, 'act-cancelled', { leadId: ids.mofa })
    await app.db
      .updateTable('action')
      .set({ status: 'cancelled' })
      .where('id', '=', 'act-cancelled' as ActionId)
      .execute()
    const close = (id: string, closedOn: string) =>
      app.call('actions.close', { actionId: id as ActionId, noteId: `n-${id}` as ActionNoteId, note: '', closedOn, receivedBy: '' })
    await close('act-in-time', '2015-10-30')
    await close('act-done-late', '2015-10-31')

    const { agencies } = await year()

    expect(agencies).toMatchObject([
      { agency: { shortEn: 'MoPS', shortLo: 'ປກສ' }, doneInTime: 0, doneLate: 0, open: 1, late: 1 },
      { agency: { shortEn: 'LCDC' }, doneInTime: 1, doneLate: 1, open: 0, late: 0 },
    ])
  })

  it('shows a group the rows that its actions touch, as the matrix does', async () => {
    await plantAction(app)

    const { activities, agencies } = await year(ids.csswg)

    expect(activities.map(({ id }) => id)).toEqual([ids.containers])
    expect(agencies).toMatchObject([{ agency: { shortEn: 'MoPS' }, late: 1 }])
  })

  it('refuses a period that is not there', async () => {
    await expect(app.call('pictures.year', { periodId: 'p-none' as PeriodId })).rejects.toThrow('record.notFound')
  })
})
