import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, addMeeting, itemIds, meetingId } from '#test/support/room.ts'

describe('decisions', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await addMeeting(app)
    await capture('d1', 'Key agencies comment on the MoU', 'ອົງການຫຼັກ ໃຫ້ຄຳເຫັນ')
    await capture('d2', 'The next meeting is in February', '')
  })
  afterEach(() => app.close())

  const capture = (id: string, textEn: string, textLo: string) =>
    app.call('minutes.capture', {
      meetingId,
      itemId: itemIds[0],
      record: { kind: 'decision', id: id as DecisionId, decisionKind: 'decided', textEn, textLo, activityIds: [activityId(8)] },
      update: null,
    })
  const idsOf = async (filter: Parameters<typeof list>[0]) => (await list(filter)).map(({ id }) => id)
  const list = (filter: {
    readonly groupId?: WorkingGroupId
    readonly year?: number
    readonly text?: string
    readonly withWithdrawn?: boolean
  }) => app.call('decisions.list', filter)

  it('lists them with their meeting, item and rows of the matrix', async () => {
    expect(await list({})).toMatchObject([
      {
        id: 'd1',
        number: 'CSSWG/2015/01-D1',
        groupCode: 'CSSWG',
        heldOn: '2015-11-12',
        itemTitleEn: 'Opening',
        activities: [{ position: 8 }],
      },
      { id: 'd2' },
    ])
  })

  it('finds by group with its sub-groups, by year, and by words in either language', async () => {
    expect(await idsOf({ groupId: 'group-id' as WorkingGroupId })).toEqual(['d1', 'd2'])
    expect(await idsOf({ groupId: 'nobody' as WorkingGroupId })).toEqual([])
    expect(await idsOf({ year: 2015 })).toEqual(['d1', 'd2'])
    expect(await idsOf({ year: 2016 })).toEqual([])
    expect(await idsOf({ text: 'february' })).toEqual(['d2'])
    expect(await idsOf({ text: 'ອົງການ' })).toEqual(['d1'])
  })

  it('marks the language that was not edited', async () => {
    await app.call('decisions.update', {
      id: 'd1' as DecisionId,
      textEn: 'All agencies comment on the MoU',
      kind: 'requested',
      activityIds: [activityId(1)],
    })

    expect(await list({})).toMatchObject([
      { kind: 'requested', textEn: 'All agencies comment on the MoU', textStale: 'lo', activities: [{ position: 1 }] },
      {},
    ])
  })

  it('leaves out what was withdrawn, unless asked for it', async () => {
    await app.call('decisions.withdraw', { id: 'd1' as DecisionId, withdrawn: true })

    expect(await idsOf({})).toEqual(['d2'])
    expect(await idsOf({ withWithdrawn: true })).toEqual(['d1', 'd2'])
  })
})
