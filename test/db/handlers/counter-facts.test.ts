import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { CounterId, CounterKind } from '#shared/domain/counter.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, ids } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, plantMeeting } from '#test/support/letters.ts'

describe('what counters count of actions', () => {
  let app: TestApp
  let actionIds: readonly ActionId[]
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await holdMeeting(app)
    actionIds = (await app.db.selectFrom('action').select('id').orderBy('number').execute()).map(({ id }) => id)
    await add('actionsClosedOnTime')
    await add('agenciesReported')
    await add('minutesAdopted')
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const add = (kind: CounterKind) =>
    app.call('counters.save', {
      ...{ id: `c-${kind}` as CounterId, activityId: activityId(2), kind, groupId: ids.csswg, meetingKind: null },
      ...{ beforeRoundTable: 0, beforeOn: null, withinDays: 21, target: 1, unit: 'count' },
    })
  const values = async (periodId: PeriodId = ids.period) =>
    (await app.call('counters.list', { periodId })).map(({ kind, done, of }) => `${kind} ${done}/${of}`)
  const close = (index: number, closedOn: string) =>
    app.call('actions.close', {
      ...{ actionId: actionIds[index] as ActionId, noteId: app.newId<ActionNoteId>(), note: 'Sent.', closedOn, receivedBy: 'letter' },
    })

  it('ask four agencies, and count no action that is not due yet', async () => {
    expect(await values()).toEqual(['actionsClosedOnTime 0/0', 'agenciesReported 0/4', 'minutesAdopted 0/1'])
  })

  it('count an action of the period’s meeting although it fell due after the last day of the period', async () => {
    await close(0, '2015-11-16')

    expect(await values()).toEqual(['actionsClosedOnTime 1/1', 'agenciesReported 1/4', 'minutesAdopted 0/1'])
  })

  it('leave an action to the next period that was written down on its first morning', async () => {
    const { endsOn } = await app.db.selectFrom('period').select('endsOn').where('id', '=', ids.period).executeTakeFirstOrThrow()
    const written = (capturedAt: string) => app.db.updateTable('action').set({ capturedAt, meetingId: null, dueOn: null }).execute()
    await written(`${endsOn}T16:59:59.999Z`)
    const lastNight = await values()

    await written(`${endsOn}T17:00:00.000Z`)

    expect([lastNight[1], (await values())[1]]).toEqual(['agenciesReported 0/4', 'agenciesReported 0/0'])
  })

  it('count what is late as not in time, whether it was closed or not', async () => {
    app.setNow('2015-12-20T03:00:00.000Z')
    await close(0, '2015-12-15')
    await close(2, '2015-12-16')

    expect(await values()).toEqual(['actionsClosedOnTime 1/9', 'agenciesReported 2/4', 'minutesAdopted 0/1'])
  })

  it('take the answer to a follow-up letter for a report of its agency', async () => {
    await confirmWording(app)
    await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting })
    const letter = (await app.call('outgoing.list', { kind: 'followUp' })).find(({ organisationId }) => organisationId === 'MoPS')
    const id = letter?.id as OutgoingId
    await app.call('outgoing.markSent', { ids: [id], sentOn: '2015-11-16', sentHow: 'hand' })
    expect((await values())[1]).toBe('agenciesReported 0/4')

    await app.call('outgoing.markAnswered', { id, answeredOn: '2015-11-16' })

    // The letter also names actions in which the ministry only takes part: for those nobody has reported.
    expect((await values())[1]).toBe('agenciesReported 1/4')
  })
})
