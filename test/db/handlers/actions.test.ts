import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { AgendaItem } from '#shared/domain/agenda-item.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildMeeting, ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

describe('actions', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const close = (actionId: Awaited<ReturnType<typeof plantAction>>, note = 'All comments were sent by letter') =>
    app.call('actions.close', {
      actionId,
      noteId: `note-${actionId}` as ActionNoteId,
      note,
      closedOn: '2015-11-02',
      receivedBy: 'by telephone',
    })

  it('numbers an action without a meeting by its group and year, and never twice', async () => {
    await plantAction(app)
    const second = await plantAction(app, 'act-2')
    await app.call('actions.withdraw', { ids: [second] })
    await plantAction(app, 'act-3')

    const rows = await app.call('actions.list', { list: 'all' })

    expect(rows.map((row) => row.number)).toEqual(['CSSWG/2015/A1', 'CSSWG/2015/A2', 'CSSWG/2015/A3'])
  })

  it('shows an action with its agencies, lead first, its rows of the matrix and its lateness', async () => {
    await plantAction(app)

    const [row] = await app.call('actions.list', { list: 'overdue' })

    expect(row).toMatchObject({
      number: 'CSSWG/2015/A1',
      daysLate: 4,
      isOpen: true,
      parties: [
        { shortEn: 'MoPS', role: 'lead' },
        { shortEn: 'MoFA', role: 'with' },
      ],
      activities: [{ position: 2, titleEn: 'Global Container Programme' }],
      meetingNumber: null,
      carriedCount: 0,
    })
  })

  it('counts the lists of the screen', async () => {
    await plantAction(app)
    await plantAction(app, 'act-2', { dueOn: '2015-11-08' })
    const third = await plantAction(app, 'act-3', { dueOn: null })
    await close(third)

    expect(await app.call('actions.counts', {})).toEqual({ open: 2, overdue: 1, week: 1, closed: 1 })
  })

  it('adds up the sub-groups under the sector group, and not the other way round', async () => {
    await plantAction(app)
    await app.call('actions.create', {
      id: 'sector' as ActionId,
      groupId: ids.idswg,
      textEn: 'Report to DIC',
      textLo: '',
      leadId: ids.lcdc,
      withIds: [],
      dueOn: null,
      activityIds: [],
    })

    expect(await app.call('actions.counts', { groupId: ids.idswg })).toMatchObject({ open: 2 })
    expect(await app.call('actions.counts', { groupId: ids.csswg })).toMatchObject({ open: 1 })
  })

  it('finds actions by agency, row, period and words in any order', async () => {
    await plantAction(app)
    await plantAction(app, 'act-2', { leadId: ids.lcdc })

    const found = async (filter: Parameters<typeof listNumbers>[1]) => listNumbers(app, filter)

    expect(await found({ organisationId: ids.lcdc })).toEqual(['CSSWG/2015/A2'])
    expect(await found({ activityId: ids.containers, organisationId: ids.mops })).toEqual(['CSSWG/2015/A1'])
    expect(await found({ activityId: ids.terrorism })).toEqual([])
    expect(await found({ periodId: ids.period })).toHaveLength(2)
    expect(await found({ search: 'mofa  COMMENTS ປກສ' })).toEqual(['CSSWG/2015/A1'])
    expect(await app.call('actions.counts', { search: 'ປກສ' })).toEqual({ open: 1, overdue: 1, week: 0, closed: 0 })
  })

  it('closes with a note and offers the sentence to Progress of every linked row', async () => {
    const id = await plantAction(app)
    await app.call('actions.update', { id, activityIds: [ids.containers, ids.meetings] })

    const { proposalIds } = await close(id)

    const waiting = await app.db.selectFrom('proposal').selectAll().orderBy('activityId').execute()
    expect(proposalIds).toHaveLength(2)
    expect(waiting.map((proposal) => [proposal.activityId, proposal.columnName, proposal.state, proposal.language])).toEqual([
      [ids.meetings, 'progress', 'waiting', 'en'],
      [ids.containers, 'progress', 'waiting', 'en'],
    ])
    expect(waiting[0]?.text).toBe(
      'On 2 November 2015, MoPS and MoFA completed the action “Send comments on the MoU to MoFA”. All comments were sent by letter.',
    )
    expect(await app.call('actions.get', { id })).toMatchObject({ status: 'done', closedOn: '2015-11-02', daysLate: 0 })
  })

  it('keeps notes in the order of their days, not of their writing', async () => {
    const id = await plantAction(app)
    const note = { actionId: id, receivedBy: 'by telephone', meetingId: null }
    await app.call('actions.addNote', { ...note, id: 'n-1' as ActionNoteId, text: 'MoF has sent its comments.', notedOn: '2015-11-02' })
    await app.call('actions.addNote', {
      ...note,
      id: 'n-2' as ActionNoteId,
      text: 'Draft received.',
      notedOn: '2015-10-06',
      status: 'inProgress',
    })

    const { history, status } = await app.call('actions.get', { id })

    const notes = history.filter((entry) => entry.kind === 'note')
    expect(notes.map((entry) => [entry.note.text, entry.note.statusThen])).toEqual([
      ['Draft received.', 'inProgress'],
      ['MoF has sent its comments.', 'open'],
    ])
    expect(status).toBe('inProgress')
    expect(history[0]).toMatchObject({ kind: 'created' })
  })

  it('tells every move of the due date, but not one that was undone', async () => {
    const id = await plantAction(app)
    await app.call('actions.setDue', { ids: [id], dueOn: '2015-11-13' })
    await app.call('actions.setDue', { ids: [id], dueOn: '2015-12-31' }, 'a-slip')
    await app.call('history.undo', { commandId: 'a-slip' })

    const { history } = await app.call('actions.get', { id })

    expect(history.at(-1)).toEqual({
      kind: 'change',
      at: '2015-11-03T03:00:00.000Z',
      field: 'dueOn',
      before: '2015-10-30',
      after: '2015-11-13',
    })
  })

  it('changes many actions under one operation', async () => {
    const chosen = [await plantAction(app), await plantAction(app, 'act-2')]
    const before = await app.db.selectFrom('op').select('seq').orderBy('seq').execute()

    await app.call('actions.setLead', { ids: chosen, organisationId: ids.lcdc })

    const rows = await app.call('actions.list', {})
    expect(rows.map((row) => row.parties.map((party) => party.shortEn))).toEqual([
      ['LCDC', 'MoFA'],
      ['LCDC', 'MoFA'],
    ])
    expect(await app.db.selectFrom('op').select('seq').orderBy('seq').execute()).toHaveLength(before.length + 1)
  })

  it('lets a snoozed action be late again on its day, and refuses a day that is not ahead', async () => {
    const id = await plantAction(app)

    await expect(app.call('actions.snooze', { ids: [id], untilOn: '2015-11-03' })).rejects.toThrow('action.snoozeNotAhead')
    await app.call('actions.snooze', { ids: [id], untilOn: '2015-11-04' })

    expect(await app.call('actions.counts', {})).toMatchObject({ open: 1, overdue: 0 })
    app.setNow('2015-11-04T00:00:00.000Z')
    expect(await app.call('actions.counts', {})).toMatchObject({ open: 1, overdue: 1 })
  })

  it('takes its waiting sentence back when it is opened again, and offers a new one the next time', async () => {
    const id = await plantAction(app)
    await close(id)

    await app.call('actions.reopen', { ids: [id] })
    expect(await app.call('actions.get', { id })).toMatchObject({ status: 'open', closedOn: null, waitingProposals: [] })

    await app.call('actions.setStatus', { ids: [id], status: 'done' })
    expect((await app.call('actions.get', { id })).waitingProposals).toHaveLength(1)
  })

  it('offers nothing twice when an action is called done again', async () => {
    const id = await plantAction(app)
    await close(id)

    await app.call('actions.setStatus', { ids: [id], status: 'done' })

    const { waitingProposals, closedOn } = await app.call('actions.get', { id })
    expect(waitingProposals).toHaveLength(1)
    expect(closedOn).toBe('2015-11-02')
  })

  it('refuses to close twice, in the future, or to move what is closed', async () => {
    const id = await plantAction(app)
    const ahead = { actionId: id, noteId: 'n-9' as ActionNoteId, note: '', closedOn: '2015-11-04', receivedBy: '' }
    await expect(app.call('actions.close', ahead)).rejects.toThrow('action.closedAhead')
    await close(id)

    await expect(close(id)).rejects.toThrow('action.closed')
    await expect(app.call('actions.setDue', { ids: [id], dueOn: null })).rejects.toThrow('action.closed')
  })

  it('changes nothing of the others when one of the chosen is gone', async () => {
    const id = await plantAction(app)

    await expect(app.call('actions.setDue', { ids: [id, 'nobody' as typeof id], dueOn: null })).rejects.toThrow('record.notFound')

    expect((await app.call('actions.get', { id })).dueOn).toBe('2015-10-30')
  })

  it('counts how often it stood on the agenda of another meeting that was not cancelled', async () => {
    const id = await plantAction(app)
    await app.db
      .insertInto('meeting')
      .values([
        buildMeeting({ id: 'm-2' as never, number: null }),
        buildMeeting({ id: 'm-3' as never, number: null, cancelledAt: '2015-11-01T00:00:00.000Z' }),
      ])
      .execute()
    await carry(app, id, ['m-1', 'm-2', 'm-3'])

    const details = await app.call('actions.get', { id })

    expect(details.carriedCount).toBe(2)
    expect(details.history.filter((entry) => entry.kind === 'carried')).toHaveLength(2)
  })

  it('marks the Lao text as old when only the English was edited', async () => {
    const id = await plantAction(app)
    await app.call('actions.update', { id, textLo: 'ສົ່ງຄຳເຫັນ' })

    await app.call('actions.update', { id, textEn: 'Send written comments' })

    expect(await app.call('actions.get', { id })).toMatchObject({ textEn: 'Send written comments', textStale: 'lo', dueOn: '2015-10-30' })
  })

  it('refuses a row of the matrix that is not there', async () => {
    const id = await plantAction(app)

    const update = app.call('actions.update', { id, activityIds: ['nobody' as typeof ids.containers] })

    await expect(update).rejects.toMatchObject({ code: 'record.notFound', details: { kind: 'activity' } })
  })
})

async function listNumbers(app: TestApp, filter: Parameters<typeof app.call<'actions.list'>>[1]) {
  return (await app.call('actions.list', filter)).map((row) => row.number)
}

async function carry({ db }: TestApp, actionId: string, meetingIds: readonly string[]) {
  const item: Omit<AgendaItem, 'id' | 'meetingId'> = {
    ...{
      parentId: null,
      position: 1,
      titleEn: 'Matters arising',
      titleLo: '',
      titleStale: null,
      purpose: null,
      durationMinutes: null,
      presenterText: '',
    },
    ...{
      presenterPostId: null,
      presenterOrganisationId: null,
      standing: 'mattersArising',
      frozenNumber: null,
      startedTime: null,
      endedTime: null,
      deletedAt: null,
    },
  }
  await db
    .insertInto('agendaItem')
    .values(meetingIds.map((meetingId) => ({ ...item, id: `i-${meetingId}` as never, meetingId: meetingId as never })))
    .execute()
  await db
    .insertInto('agendaItemAction')
    .values(
      meetingIds.map((meetingId) => ({
        id: `l-${meetingId}`,
        itemId: `i-${meetingId}` as never,
        actionId: actionId as never,
        position: 1,
        statusThen: null,
        note: null,
      })),
    )
    .execute()
}
