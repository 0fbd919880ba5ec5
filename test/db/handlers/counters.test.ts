import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { ProposalId } from '#shared/domain/activity.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import { reportingSubGroups } from '#shared/domain/report-record.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'idswg-2015-report.txt')

describe('counters', () => {
  let app: TestApp
  let periodId: PeriodId
  beforeEach(async () => {
    app = await openTestApp()
    const imported = await app.call('report.import', {
      ...{ reportId: app.newId<ReportId>(), record, sourceName: 'report.txt', subGroups: [...reportingSubGroups(record)] },
      group: { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' },
      period: { label: 'FY', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableKind: 'HL RTM', roundTableOn: '2015-11-27' },
    })
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
      sentenceEn: 'One high-level meeting of the Illicit Drug Sector Working Group was held before the Round Table.',
    })
    const meeting = await app.call('meetings.get', { id: 'm-claim' as MeetingId })
    expect(meeting).toMatchObject({ state: 'held', meeting: { heldOn: null, kind: 'highLevel', number: null } })
    expect(await app.call('claims.list', { periodId })).toEqual([])
    expect((await app.call('pictures.year', { periodId })).meetings).toMatchObject({ promised: 3, kept: 1 })
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

  it('are added, changed and removed, and never on a closed period', async () => {
    const [first] = await list()
    const {
      state: _state,
      position: _position,
      groupCode: _code,
      done: _done,
      of: _of,
      isReached: _is,
      sentenceEn: _en,
      sentenceLo: _lo,
      ...kept
    } = first as NonNullable<typeof first>
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
})
