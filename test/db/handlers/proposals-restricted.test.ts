import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { ProposalId } from '#shared/domain/activity.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, ids, itemId } from '#test/support/convening.ts'
import {
  captureActions,
  confirmWording,
  free,
  holdMeeting,
  openMinutes,
  plantMeeting,
  restrict,
  restrictAction,
  type,
} from '#test/support/letters.ts'

describe('words of the minutes for the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)
    const doc = await openMinutes(app)
    await type(app, doc, 'An informant named the warehouse.', { restricted: 'true' })
    await type(app, doc, 'The MoU was signed by all parties.')
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const propose = (text: string) =>
    app.call('matrix.propose', {
      id: app.newId<ProposalId>(),
      activityId: activityId(2),
      column: 'progress',
      language: 'en',
      text,
      sourceKind: 'minutes',
      sourceId: itemId('mou'),
    })

  it('are refused when they stand in a restricted paragraph, or in a part of one', async () => {
    await expect(propose('An informant named the warehouse.')).rejects.toMatchObject({ code: 'proposal.restricted' })
    await expect(propose('informant named')).rejects.toMatchObject({ code: 'proposal.restricted' })
  })

  it('are offered when they stand in an open one', async () => {
    expect(await propose('The MoU was signed by all parties.')).toBeNull()
  })

  it('are not taken in when their paragraph was restricted after they were offered', async () => {
    const text = 'The informant will be paid.'
    const doc = await openMinutes(app)
    await type(app, doc, text)
    await propose(text)
    const waiting = await app.db.selectFrom('proposal').select('id').where('text', '=', text).orderBy('id').executeTakeFirstOrThrow()
    await restrict(app, doc, text)

    await expect(app.call('matrix.acceptProposal', { proposalId: waiting.id })).rejects.toMatchObject({ code: 'proposal.restricted' })
    const row = await app.call('matrix.get', { activityId: activityId(2) })
    expect(row.activity.progressEn).not.toContain('informant')
  })

  it('wait without a word of theirs once their paragraph is restricted, and show again when it is free', async () => {
    const doc = await openMinutes(app)
    await type(app, doc, 'The informant will be paid.')
    await propose('The informant will be paid.')
    await propose('The MoU was signed by all parties.')
    const { periodId } = (await app.call('matrix.get', { activityId: activityId(2) })).activity

    await restrict(app, doc, 'The informant will be paid.')

    const expected = [
      { text: '', isRestricted: true, meetingId: ids.meeting },
      { text: 'The MoU was signed by all parties.', isRestricted: false },
    ]
    expect(await app.call('matrix.proposals', { periodId })).toMatchObject(expected)
    expect((await app.call('matrix.get', { activityId: activityId(2) })).proposals).toMatchObject(expected)
    const { rows } = await app.call('matrix.list', { periodId })
    expect(rows.flatMap(({ proposals }) => proposals)).toMatchObject(expected)

    await free(app, doc, 'The informant will be paid.')
    expect(await app.call('matrix.proposals', { periodId })).toMatchObject([{ text: 'The informant will be paid.' }, {}])
  })

  it('wait without a word of theirs once the action they come from is restricted', async () => {
    const doc = await openMinutes(app)
    const [actionId] = (await captureActions(app, doc, [['Watch the warehouse', ['MoPS']]])) as [ActionId]
    await app.call('actions.close', {
      ...{ actionId, noteId: app.newId<ActionNoteId>(), note: 'Watched.', closedOn: '2015-11-16', receivedBy: '' },
    })

    await restrictAction(app, doc, actionId)

    const { proposals } = await app.call('matrix.get', { activityId: activityId(2) })
    expect(proposals).toMatchObject([{ text: '', isRestricted: true, sourceKind: 'action' }])
  })

  it('are not offered when an action is closed that is restricted, and the action says so before', async () => {
    const doc = await openMinutes(app)
    const [actionId] = (await captureActions(app, doc, [['Watch the warehouse', ['MoPS']]])) as [ActionId]
    await restrictAction(app, doc, actionId)

    const before = await app.call('actions.get', { id: actionId })
    const closed = await app.call('actions.close', {
      ...{ actionId, noteId: app.newId<ActionNoteId>(), note: 'Watched.', closedOn: '2015-11-16', receivedBy: '' },
    })

    expect(before.isRestricted).toBe(true)
    expect(closed.proposalIds).toEqual([])
  })
})
