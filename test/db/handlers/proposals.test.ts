import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionNoteId } from '#shared/domain/action.ts'
import type { ProposalId } from '#shared/domain/activity.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

describe('proposals', () => {
  let app: TestApp
  let proposalId: ProposalId
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
    const actionId = await plantAction(app)
    const closed = await app.call('actions.close', {
      actionId,
      noteId: 'n-1' as ActionNoteId,
      note: '',
      closedOn: '2015-11-02',
      receivedBy: '',
    })
    proposalId = closed.proposalIds[0] ?? ('none' as ProposalId)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const sentence = 'On 2 November 2015, MoPS and MoFA completed the action “Send comments on the MoU to MoFA”.'
  const row = async () => (await app.call('matrix.list', { periodId: ids.period })).rows[1]

  it('waits in the row of the matrix with the number of its action', async () => {
    expect((await row())?.proposals).toMatchObject([
      { id: proposalId, text: sentence, sourceLabel: 'CSSWG/2015/A1', columnName: 'progress' },
    ])
  })

  it('adds the accepted sentence after what stands there, letter for letter, and keeps its source', async () => {
    await app.call('matrix.acceptProposal', { proposalId })

    const after = await row()
    expect(after?.activity.progressEn).toBe(`The Port Assessment has been  completed. ${sentence}`)
    expect(after?.proposals).toEqual([])
    expect(after?.evidence).toMatchObject([{ quote: sentence, sourceKind: 'action', sourceLabel: 'CSSWG/2015/A1', state: 'found' }])
  })

  it('accepts the sentence as it was edited', async () => {
    await app.call('matrix.acceptProposal', { proposalId, text: 'MoFA has all comments.' })

    const after = await row()
    expect(after?.activity.progressEn).toBe('The Port Assessment has been  completed. MoFA has all comments.')
    expect(after?.evidence[0]?.quote).toBe('MoFA has all comments.')
  })

  it('says of a source whether its sentence was edited since, or is gone', async () => {
    await app.call('matrix.acceptProposal', { proposalId })
    const cell = { activityId: ids.containers, column: 'progress', language: 'en' } as const

    await app.call('matrix.saveCell', { ...cell, text: sentence.replace('completed the action', 'finished the action') })
    expect((await row())?.evidence[0]?.state).toBe('edited')

    await app.call('matrix.saveCell', { ...cell, text: 'Nothing yet.' })
    expect((await row())?.evidence[0]?.state).toBe('gone')
  })

  it('leaves the cell alone when it is refused, and cannot be answered twice', async () => {
    await app.call('matrix.refuseProposal', { proposalId })

    expect((await row())?.activity.progressEn).toBe('The Port Assessment has been  completed.')
    await expect(app.call('matrix.acceptProposal', { proposalId })).rejects.toThrow('proposal.decided')
  })

  it('takes a sentence of the minutes, named by its meeting', async () => {
    await app.call('matrix.propose', {
      ...{ id: 'p-9' as ProposalId, activityId: ids.terrorism, column: 'keyMessage', language: 'lo', text: 'ຄວນສືບຕໍ່' },
      ...{ sourceKind: 'minutes', sourceId: ids.meeting },
    })

    const { proposals } = await app.call('matrix.get', { activityId: ids.terrorism })

    expect(proposals).toMatchObject([{ text: 'ຄວນສືບຕໍ່', sourceLabel: 'CSSWG/2015/01', meetingId: ids.meeting }])
  })

  it('shows the closed action and its last note in the row', async () => {
    const { actions } = await app.call('matrix.get', { activityId: ids.containers })

    expect(actions).toMatchObject([{ number: 'CSSWG/2015/A1', status: 'done', leadShortEn: 'MoPS', daysLate: 0 }])
  })
})
