import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ProposalId } from '#shared/domain/activity.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'

describe('counters', () => {
  let app: TestApp
  let periodId: PeriodId
  beforeEach(async () => {
    app = await openTestApp()
    const imported = await importReport2015(app)
    periodId = imported.periodId
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const list = () => app.call('counters.list', { periodId })
  const lines = async () =>
    (await list()).map(({ groupCode, kind, state, done, target }) => [groupCode, kind, state, done, target].join(' '))
  const useAll = async () => app.call('counters.decide', { counterIds: (await list()).map(({ id }) => id), state: 'used' })
  const accept = async () => {
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.accept', { claimId: claim?.id ?? ('none' as never), meetingId: 'm-claim' as MeetingId })
  }

  it('are proposed by an imported report, and those of the first three rows only', async () => {
    expect(await lines()).toEqual([
      'DSSWG meetingsHeld proposed 0 1',
      'CSSWG meetingsHeld proposed 0 1',
      'IDSWG meetingsHeld proposed 0 1',
      ' fieldVisits proposed 0 1',
    ])
  })

  it('count a meeting that the report speaks of only when somebody accepts it, as held on a day not known', async () => {
    await useAll()
    expect((await list())[2]).toMatchObject({ done: 0, isReached: false })

    await accept()

    expect((await list())[2]).toMatchObject({
      ...{ done: 1, isReached: true },
      sentenceEn: 'One high-level meeting of the Illicit Drug Sector Working Group was held before 1 December 2014.',
    })
    const meeting = await app.call('meetings.get', { id: 'm-claim' as MeetingId })
    expect(meeting).toMatchObject({ state: 'held', meeting: { heldOn: null, kind: 'highLevel', number: null } })
    expect(await app.call('claims.list', { periodId })).toEqual([])
    expect((await app.call('pictures.year', { periodId })).meetings).toMatchObject({ promised: 3, kept: 1 })
  })

  it('count a joint meeting for each of its groups, and once for all', async () => {
    await useAll()
    const groups = await app.db.selectFrom('workingGroup').select(['id', 'code']).orderBy('position').execute()
    const idOf = (code: string) => groups.find((group) => group.code === code)?.id as WorkingGroupId
    await app.call('meetings.create', {
      ...{ id: 'm-joint' as MeetingId, kind: 'ordinary', groupIds: [idOf('DSSWG'), idOf('CSSWG')], periodId },
      ...{ titleEn: 'Joint meeting', heldOn: '2015-06-02', enteredAfterwards: 1, agenda: { kind: 'empty' } },
    })

    expect((await lines()).slice(0, 3)).toEqual([
      'DSSWG meetingsHeld used 1 1',
      'CSSWG meetingsHeld used 1 1',
      'IDSWG meetingsHeld used 0 1',
    ])
    expect((await app.call('pictures.year', { periodId })).meetings).toMatchObject({ promised: 3, kept: 2, held: 1 })
  })

  it('say of a claim how many such meetings the period has already', async () => {
    const [claim] = await app.call('claims.list', { periodId })
    expect(claim?.knownCount).toBe(0)

    const { id: groupId } = await app.db.selectFrom('workingGroup').select('id').where('code', '=', 'IDSWG').executeTakeFirstOrThrow()
    await app.call('meetings.create', {
      ...{ id: 'm-known' as MeetingId, kind: 'highLevel', groupIds: [groupId], periodId, titleEn: 'High-level meeting' },
      ...{ heldOn: '2014-11-05', enteredAfterwards: 1, agenda: { kind: 'empty' } },
    })

    expect((await app.call('claims.list', { periodId }))[0]?.knownCount).toBe(1)
  })

  it('take an accepted meeting back with undo, and what was counted with it', async () => {
    await useAll()
    await accept()

    const op = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()
    await app.call('history.undo', { commandId: op.commandId })

    expect((await lines())[2]).toBe('IDSWG meetingsHeld used 0 1')
    expect(await app.call('claims.list', { periodId })).toHaveLength(1)
    await expect(app.call('meetings.get', { id: 'm-claim' as MeetingId })).rejects.toThrow('record.notFound')
  })

  it('are those of the group that reports where the wording names none', async () => {
    const activity = { title: 'Hold two meetings with the partners', indicator: null, progress: '', challenges: '', keyMessage: '' }
    const other = await importReport2015(
      app,
      { label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' },
      { ...record2015, activities: [activity] },
    )

    expect(await app.call('counters.list', { periodId: other.periodId })).toMatchObject([{ groupCode: 'IDSWG', target: 2 }])
  })

  it('leave a claim out that is refused, and take either answer back with undo', async () => {
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.refuse', { claimId: claim?.id ?? ('none' as never) })
    expect(await app.call('claims.list', { periodId })).toEqual([])

    const op = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()
    await app.call('history.undo', { commandId: op.commandId })

    expect(await app.call('claims.list', { periodId })).toMatchObject([{ position: 2, groupCode: 'IDSWG', meetingKind: 'highLevel' }])
    await accept()
    await expect(accept()).rejects.toThrow('record.notFound')
  })

  it('offer their sentence to Progress, where it keeps its source', async () => {
    const [first] = await list()
    await app.call('counters.propose', { counterId: first?.id as CounterId, proposalId: 'p-1' as ProposalId, language: 'en' })
    const { evidenceId } = await app.call('matrix.acceptProposal', { proposalId: 'p-1' as ProposalId })

    const row = await app.call('matrix.get', { activityId: first?.activityId as never })
    expect(row.activity.progressEn).toMatch(/No meeting of the Drugs Sub-Sector Working Group was held\.$/)
    expect(row.evidence).toMatchObject([{ id: evidenceId, sourceKind: 'counter', sourceLabel: 'DSSWG' }])
  })

  it('offer one sentence at a time, the one that is true now', async () => {
    await useAll()
    const counter = (await list())[2]
    const propose = (proposalId: string) =>
      app.call('counters.propose', { counterId: counter?.id as CounterId, proposalId: proposalId as ProposalId, language: 'en' })
    await propose('p-1')
    await accept()
    await propose('p-2')

    const { proposals } = await app.call('matrix.get', { activityId: counter?.activityId as never })
    expect(proposals).toMatchObject([
      { id: 'p-1', text: 'One high-level meeting of the Illicit Drug Sector Working Group was held before 1 December 2014.' },
    ])
  })

  it('are added, changed and removed, and never on a closed period', async () => {
    const [first] = await list()
    const { id, activityId, kind, groupId, meetingKind, beforeRoundTable, beforeOn, withinDays, target, unit } = first as NonNullable<
      typeof first
    >
    const kept = { id, activityId, kind, groupId, meetingKind, beforeRoundTable, beforeOn, withinDays, target, unit }
    await app.call('counters.save', { ...kept, target: 2 })
    await app.call('counters.save', { ...kept, id: 'c-new' as CounterId, kind: 'minutesAdopted', withinDays: 21 })
    expect((await lines()).slice(0, 3)).toEqual([
      'DSSWG meetingsHeld used 0 2',
      'CSSWG meetingsHeld proposed 0 1',
      'DSSWG minutesAdopted used 0 1',
    ])

    await app.call('counters.remove', { counterId: 'c-new' as CounterId })
    expect(await lines()).toHaveLength(4)

    await app.db.updateTable('period').set({ closedAt: '2015-12-01T00:00:00.000Z' }).where('id', '=', periodId).execute()
    await expect(app.call('counters.remove', { counterId: kept.id })).rejects.toThrow('matrix.periodClosed')
    await expect(useAll()).rejects.toThrow('matrix.periodClosed')
  })

  it('keep nothing that another kind left behind, promise no more than the whole, and stay in their row', async () => {
    const [first, , third] = await list()
    const wanted = {
      ...{ id: 'c-new' as CounterId, activityId: first?.activityId as never, kind: 'actionsClosedOnTime' as const, groupId: null },
      ...{ meetingKind: 'highLevel' as const, beforeRoundTable: 1 as const, beforeOn: '2015-01-01', withinDays: 5, target: 80 },
      unit: 'percent' as const,
    }
    await app.call('counters.save', wanted)

    expect((await list())[2]).toMatchObject({ meetingKind: null, beforeRoundTable: 0, beforeOn: null, withinDays: null, unit: 'percent' })
    await expect(app.call('counters.save', { ...wanted, target: 101 })).rejects.toThrow('counter.shareTooLarge')
    await expect(app.call('counters.save', { ...wanted, activityId: third?.activityId as never })).rejects.toThrow('record.notFound')
    const ids = [first?.id as CounterId, 'nobody' as CounterId]
    await expect(app.call('counters.decide', { counterIds: ids, state: 'used' })).rejects.toThrow('record.notFound')
  })
})
