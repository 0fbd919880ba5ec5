import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItem, AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

describe('matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const titles = async (groupId?: WorkingGroupId) =>
    (await app.call('matrix.list', { periodId: ids.period, ...(groupId && { groupId }) })).rows.map((row) => row.activity.titleEn)

  it('lists the rows in the order of the form, nothing reported as a state of its own', async () => {
    const { rows, columnTitles, period } = await app.call('matrix.list', { periodId: ids.period })

    expect(rows.map((row) => [row.activity.position, row.isNothingReported])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ])
    expect(columnTitles).toEqual({ en: null, lo: null })
    expect(period.roundTableKind).toBe('HL RTM')
  })

  it('shows a group its own rows and those its actions touch', async () => {
    await plantAction(app)

    expect(await titles(ids.csswg)).toEqual(['Global Container Programme'])
    expect(await titles(ids.idswg)).toHaveLength(3)
  })

  it('counts what hangs on a row and names what is late', async () => {
    const id = await plantAction(app)
    await plantAction(app, 'act-2', { dueOn: null })

    const { rows } = await app.call('matrix.list', { periodId: ids.period })

    expect(rows[1]).toMatchObject({ openActionCount: 2, closedActionCount: 0, lateActions: [{ id, number: 'CSSWG/2015/A1', daysLate: 4 }] })
  })

  it('counts a meeting once that dealt with a row by an item, a decision and an action', async () => {
    await plantMeetingOfRow(app)

    const { rows } = await app.call('matrix.list', { periodId: ids.period })
    const { meetings, decisions } = await app.call('matrix.get', { activityId: ids.containers })

    expect(rows.map((row) => [row.meetingCount, row.decisionCount])).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ])
    expect(meetings).toMatchObject([{ number: 'CSSWG/2015/01', items: [{ titleEn: 'Container control' }, { titleEn: 'Other business' }] }])
    expect(decisions).toMatchObject([{ number: 'CSSWG/2015/01-D1' }])
    expect(await titles(ids.csswg)).toEqual(['Global Container Programme'])
  })

  it('stores a cell letter for letter and touches no other', async () => {
    const text = ' One one high level \u200bmeeting\n\nwas held.  '

    await app.call('matrix.saveCell', { activityId: ids.terrorism, column: 'progress', language: 'en', text })

    const { activity } = await app.call('matrix.get', { activityId: ids.terrorism })
    expect(activity.progressEn).toBe(text)
    expect(activity.progressLo).toBe('')
    const changes = await app.db
      .selectFrom('change')
      .select(['columnName', 'before', 'after'])
      .where('tableName', '=', 'activity')
      .where('kind', '=', 'update')
      .orderBy('id')
      .execute()
    expect(changes).toEqual([{ columnName: 'progressEn', before: '', after: text }])
  })

  it('takes the line of an indicator away, but never that of another cell', async () => {
    const cell = { activityId: ids.meetings, language: 'en', text: null } as const

    await app.call('matrix.saveCell', { ...cell, column: 'indicator' })

    expect((await app.call('matrix.get', { activityId: ids.meetings })).activity.indicatorEn).toBeNull()
    await expect(app.call('matrix.saveCell', { ...cell, column: 'progress' })).rejects.toThrow('request.invalid')
    await expect(app.call('matrix.saveCell', { ...cell, column: 'title', text: ' ' })).rejects.toThrow('matrix.titleMissing')
  })

  it('refuses to write into a period whose report is closed', async () => {
    await app.db.updateTable('period').set({ closedAt: '2015-12-01T00:00:00.000Z' }).where('id', '=', ids.period).execute()

    const saving = app.call('matrix.saveCell', { activityId: ids.meetings, column: 'progress', language: 'en', text: 'New.' })

    await expect(saving).rejects.toThrow('matrix.periodClosed')
  })

  it('adds a row at its place, moves it and retires it without losing its number', async () => {
    const id = 'a-9' as ActivityId
    const row = {
      id,
      periodId: ids.period,
      groupId: ids.idswg,
      titleEn: 'New promise',
      titleLo: '',
      indicatorEn: 'Meetings: 1',
      indicatorLo: null,
    }

    expect(await app.call('matrix.add', { ...row, position: 2 })).toEqual({ position: 2 })
    await app.call('matrix.move', { activityId: id, position: 4 })
    await app.call('matrix.retire', { activityId: id, reason: 'Taken over by another programme' })

    const { rows } = await app.call('matrix.list', { periodId: ids.period })
    expect(rows.map((listed) => [listed.activity.position, listed.activity.id])).toEqual([
      [1, ids.meetings],
      [2, ids.containers],
      [3, ids.terrorism],
      [4, id],
    ])
    expect(rows[3]?.activity.retiredReason).toBe('Taken over by another programme')
    await app.call('matrix.restore', { activityId: id })
    expect((await app.call('matrix.get', { activityId: id })).activity.retiredAt).toBeNull()
  })

  it('reads the titles of the columns from the report of the period', async () => {
    const columnTitles = [
      'Sector outputs and activities',
      'Progress',
      'Challenges and measures',
      'Key messages to inform discussions during the HL RTM',
    ]
    await app.db
      .insertInto('report')
      .values({
        ...{
          id: 'r-1' as never,
          periodId: ids.period,
          groupId: ids.idswg,
          language: 'en',
          groupName: '',
          chairs: '',
          mandate: '',
          overviewTitle: '',
          overviewPrompt: '',
        },
        ...{
          overview: '',
          performanceTitle: '',
          note: '',
          columnTitles: JSON.stringify(columnTitles),
          importedAt: null,
          sourceName: '',
          deletedAt: null,
        },
      })
      .execute()

    expect(await app.call('matrix.list', { periodId: ids.period })).toMatchObject({
      columnTitles: { en: columnTitles, lo: null },
      period: { roundTableKind: 'HL RTM' },
    })
  })
})

/** A meeting with an item that names the Container Programme, and a decision for it under another item. */
async function plantMeetingOfRow({ db }: TestApp): Promise<void> {
  const item: Omit<AgendaItem, 'id' | 'position' | 'titleEn'> = {
    ...{ meetingId: ids.meeting, parentId: null, titleLo: '', titleStale: null, purpose: null, durationMinutes: null, presenterText: '' },
    ...{ presenterPostId: null, presenterOrganisationId: null, standing: null, frozenNumber: null, startedTime: null, endedTime: null },
    deletedAt: null,
  }
  const [first, second] = ['i-1', 'i-2'] as unknown as [AgendaItemId, AgendaItemId]
  await db
    .insertInto('agendaItem')
    .values([
      { ...item, id: first, position: 1, titleEn: 'Container control' },
      { ...item, id: second, position: 2, titleEn: 'Other business' },
    ])
    .execute()
  await db.insertInto('agendaItemActivity').values({ id: 'l-1', itemId: first, activityId: ids.containers }).execute()
  const decisionId = 'd-1' as DecisionId
  await db
    .insertInto('decision')
    .values({
      ...{
        id: decisionId,
        meetingId: ids.meeting,
        itemId: second,
        number: 'CSSWG/2015/01-D1',
        kind: 'decided',
        textEn: 'Comments go to MoFA',
        textLo: '',
      },
      ...{
        textStale: null,
        replacedById: null,
        notInMinutes: 0,
        capturedAt: '2015-06-02T03:00:00.000Z',
        withdrawnAt: null,
        deletedAt: null,
      },
    })
    .execute()
  await db.insertInto('decisionActivity').values({ id: 'l-2', decisionId, activityId: ids.containers }).execute()
}
