import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId } from '#shared/domain/action.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { RollOverChoice } from '#shared/domain/roll-over.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildOrganisation } from '#test/support/people.ts'
import { importReport2015 } from '#test/support/report-2015.ts'

describe('rolling over into the next period', () => {
  let app: TestApp
  let periodId: PeriodId
  beforeEach(async () => {
    app = await openTestApp()
    periodId = (await importReport2015(app)).periodId
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const next = (over: object = {}) => ({
    ...{ id: 'p-next' as PeriodId, label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' },
    ...{ roundTableKind: 'RTIM' as const, roundTableOn: null },
    ...over,
  })
  const rowsOf = async (id: PeriodId) => (await app.call('matrix.list', { periodId: id })).rows
  /** Carries every row on but those of the numbers given, which end. */
  const choices = async (ending: readonly number[] = [], id = periodId): Promise<RollOverChoice[]> =>
    (await rowsOf(id))
      .filter(({ activity }) => activity.retiredAt === null)
      .map(({ activity }) =>
        ending.includes(activity.position)
          ? { kind: 'close', activityId: activity.id, reason: 'Twice the same' }
          : { kind: 'carry', activityId: activity.id },
      )
  const run = async (ending: readonly number[] = []) => app.call('rollOver.run', { periodId, next: next(), choices: await choices(ending) })

  it('carries the promises on under new numbers, empties the report, and ends others with their reason', async () => {
    expect(await run([11, 13])).toEqual({ periodId: 'p-next', carriedCount: 11, closedCount: 2, actionCount: 0 })

    const before = await rowsOf(periodId)
    const after = await rowsOf('p-next' as PeriodId)
    expect(after.map(({ activity }) => activity.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(after[10]?.activity).toMatchObject({ titleEn: before[11]?.activity.titleEn, commitmentId: before[11]?.activity.commitmentId })
    expect(after.every(({ isNothingReported }) => isNothingReported)).toBe(true)
    expect(before.every(({ activity }) => activity.retiredAt === null)).toBe(true)
    const closed = await app.db.selectFrom('commitment').select('closedReason').where('closedAt', 'is not', null).orderBy('id').execute()
    expect(closed).toEqual([{ closedReason: 'Twice the same' }, { closedReason: 'Twice the same' }])
  })

  it('takes the wording of the report along, with the Round Table of the next period, and no overview', async () => {
    const { periodId: nextId } = await run()

    const [group] = await app.call('groups.list', {})
    const report = await app.call('report.get', { periodId: nextId, groupId: group?.id as never, language: 'en' })
    expect(report).toMatchObject({
      ...{ overview: '', importedAt: null, performanceTitle: 'II. Overview of FY 2015/2016 Sector Performance' },
      overviewPrompt: '1.1 Provide a brief report of the sector key interventions and achievement within 2016',
    })
    expect(report?.columnTitles).toContain('during the RTIM')
    expect(report?.mandate).toMatch(/^To contribute towards/)
  })

  it('links open actions to the new row as well, and leaves closed ones where they were', async () => {
    const [first] = await rowsOf(periodId)
    const [group] = await app.call('groups.list', {})
    await app.call('people.saveOrganisation', buildOrganisation('MoPS'))
    const create = (id: string) =>
      app.call('actions.create', {
        ...{
          id: id as ActionId,
          groupId: group?.id as never,
          textEn: id,
          textLo: '',
          leadId: 'MoPS' as OrganisationId,
          withIds: [],
          dueOn: null,
        },
        activityIds: [first?.activity.id as never],
      })
    await create('open')
    await create('done')
    await app.call('actions.close', {
      actionId: 'done' as ActionId,
      noteId: 'n' as never,
      note: '',
      closedOn: '2015-11-02',
      receivedBy: '',
    })

    expect(await run()).toMatchObject({ actionCount: 1 })

    const action = await app.call('actions.get', { id: 'open' as ActionId })
    expect(action.activities.map((activity) => activity.periodId).toSorted()).toEqual([periodId, 'p-next'].toSorted())
    expect((await app.call('actions.get', { id: 'done' as ActionId })).activities).toHaveLength(1)
  })

  it('copies the counters in use, so that the years can be counted together', async () => {
    const counters = await app.call('counters.list', { periodId })
    await app.call('counters.decide', { counterIds: counters.slice(0, 3).map(({ id }) => id), state: 'used' })
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.accept', { claimId: claim?.id as never, meetingId: 'm' as never })

    await run()

    const copied = await app.call('counters.list', { periodId: 'p-next' as PeriodId })
    expect(copied.map(({ groupCode, state, done }) => [groupCode, state, done])).toEqual([
      ['DSSWG', 'used', 0],
      ['CSSWG', 'used', 0],
      ['IDSWG', 'used', 0],
    ])
    const { rows } = await app.call('rollOver.preview', { periodId: 'p-next' as PeriodId })
    expect(rows.slice(0, 4).map(({ lineage }) => [lineage.labels.length, lineage.held])).toEqual([
      [2, 0],
      [2, 1],
      [2, null],
      [2, null],
    ])
  })

  it('counts actions, minutes and agencies through the years as it does meetings', async () => {
    const [first] = await rowsOf(periodId)
    const [group] = await app.call('groups.list', {})
    await app.call('people.saveOrganisation', buildOrganisation('MoPS'))
    const counter = { groupId: null, meetingKind: null, beforeRoundTable: 0, beforeOn: null, withinDays: null, unit: 'percent' } as const
    const kinds = ['actionsClosedOnTime', 'minutesAdopted', 'agenciesReported'] as const
    for (const kind of kinds) {
      await app.call('counters.save', {
        ...{ ...counter, id: kind as string as CounterId, activityId: first?.activity.id as never, kind, target: 80 },
      })
    }
    await run()
    const due = async (id: string, dueOn: string) => {
      await app.call('actions.create', {
        ...{
          id: id as ActionId,
          groupId: group?.id as never,
          textEn: id,
          textLo: '',
          leadId: 'MoPS' as OrganisationId,
          withIds: [],
          dueOn,
        },
        activityIds: [],
      })
    }
    await due('late', '2015-09-20')
    await due('in-time', '2015-11-20')
    await app.call('actions.close', {
      ...{ actionId: 'in-time' as ActionId, noteId: 'n' as never, note: '', closedOn: '2015-11-02', receivedBy: '' },
    })

    const { lineage, rows } = await app.call('rollOver.lineage', { activityId: first?.activity.id as never })

    expect(lineage.held).toBeNull()
    expect(lineage.counts).toEqual([
      { kind: 'minutesAdopted', done: 0, of: 0 },
      { kind: 'actionsClosedOnTime', done: 1, of: 2 },
      { kind: 'agenciesReported', done: 1, of: 2 },
    ])
    expect(rows.map(({ counts }) => counts[1])).toEqual([
      { kind: 'actionsClosedOnTime', done: 1, of: 1 },
      { kind: 'actionsClosedOnTime', done: 0, of: 1 },
    ])
  })

  it('counts an action once in all that was agreed in one period and fell due in the next', async () => {
    const [first] = await rowsOf(periodId)
    const [group] = await app.call('groups.list', {})
    await app.call('people.saveOrganisation', buildOrganisation('MoPS'))
    await app.call('counters.save', {
      ...{ id: 'k' as CounterId, activityId: first?.activity.id as never, kind: 'actionsClosedOnTime', groupId: null, meetingKind: null },
      ...{ beforeRoundTable: 0, beforeOn: null, withinDays: null, target: 1, unit: 'count' },
    })
    await run()
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.accept', { claimId: claim?.id as never, meetingId: 'm' as never })
    await app.call('actions.create', {
      ...{ id: 'both' as ActionId, groupId: group?.id as never, textEn: 'x', textLo: '', leadId: 'MoPS' as OrganisationId, withIds: [] },
      ...{ dueOn: '2015-11-20', activityIds: [] },
    })
    await app.db
      .updateTable('action')
      .set({ meetingId: 'm' as never })
      .where('id', '=', 'both' as ActionId)
      .execute()
    await app.call('actions.close', {
      ...{ actionId: 'both' as ActionId, noteId: 'n' as never, note: '', closedOn: '2015-11-02', receivedBy: '' },
    })

    const { lineage, rows } = await app.call('rollOver.lineage', { activityId: first?.activity.id as never })

    const once = [{ kind: 'actionsClosedOnTime', done: 1, of: 1 }]
    expect(rows.map(({ counts }) => counts)).toEqual([once, once])
    expect(lineage.counts).toEqual(once)
  })

  it('shows what was reported for a promise each year beside each other', async () => {
    const { periodId: nextId } = await run()
    const [row] = await rowsOf(nextId)

    const { rows, lineage } = await app.call('rollOver.lineage', { activityId: row?.activity.id as never })

    expect(lineage.labels).toEqual(['FY 2014/2015', 'FY 2015/2016'])
    expect(rows.map(({ label, progressEn }) => [label, progressEn])).toEqual([
      ['FY 2015/2016', ''],
      ['FY 2014/2015', 'None of the sub-sector meetings have been held.'],
    ])
  })

  it('is done once: a second time is refused, and so is a period that has rows, or one that begins too early', async () => {
    await run()

    await expect(run()).rejects.toThrow('rollOver.done')
    const again = { periodId: 'p-next' as PeriodId, choices: await choices([], 'p-next' as PeriodId) }
    await expect(
      app.call('rollOver.run', { ...again, next: next({ label: 'FY 2014/2015', startsOn: '2016-10-01', endsOn: '2017-09-30' }) }),
    ).rejects.toThrow('report.periodDiffers')
    await expect(app.call('rollOver.run', { ...again, next: next({ id: 'p-3', label: 'FY 3' }) })).rejects.toThrow('rollOver.notAfter')
    expect((await app.call('rollOver.preview', { periodId })).doneIn).toBe('FY 2015/2016')
  })

  it('fills an empty period of the same name, and refuses choices for rows that have changed since', async () => {
    await app.call('periods.save', next({ id: 'p-set' as PeriodId }))
    const stale = await choices()
    await app.call('matrix.retire', { activityId: stale[0]?.activityId as never, reason: 'x' })

    await expect(app.call('rollOver.run', { periodId, next: next(), choices: stale })).rejects.toThrow('rollOver.rowsChanged')

    expect(await run()).toMatchObject({ periodId: 'p-set', carriedCount: 12 })
  })

  it('says of a promise that it ended, and why, and asks about it no more', async () => {
    const all = (await rowsOf(periodId)).map(({ activity }) => activity.position)
    await run(all)

    const [row] = await rowsOf(periodId)
    const { lineage } = await app.call('rollOver.lineage', { activityId: row?.activity.id as never })
    expect(lineage).toMatchObject({ labels: ['FY 2014/2015'], endedReason: 'Twice the same' })
    expect((await app.call('rollOver.preview', { periodId })).rows).toEqual([])
    await expect(run(all)).rejects.toThrow('rollOver.rowsChanged')
  })

  it('goes on from period to period, through the quarter between the fiscal years', async () => {
    await run()
    const second = { periodId: 'p-next' as PeriodId, choices: await choices([13], 'p-next' as PeriodId) }
    const [gap, calendar] = (await app.call('rollOver.preview', { periodId: second.periodId })).next
    expect([gap?.label, calendar?.label]).toEqual(['Oct–Dec 2016', 'FY 2017'])

    await app.call('rollOver.run', { ...second, next: { ...next({ id: 'p-gap' }), ...(gap as NonNullable<typeof gap>) } })

    const { rows } = await app.call('rollOver.preview', { periodId: 'p-gap' as PeriodId })
    expect(rows).toHaveLength(12)
    expect(rows[0]?.lineage.labels).toEqual(['FY 2014/2015', 'FY 2015/2016', 'Oct–Dec 2016'])
  })

  it('does not mix the promises into a period that has rows of its own', async () => {
    await app.call('periods.save', next())
    const [group] = await app.call('groups.list', {})
    await app.call('matrix.add', {
      ...{ id: 'own' as never, periodId: 'p-next' as PeriodId, groupId: group?.id as never, titleEn: 'Own', titleLo: '' },
      ...{ indicatorEn: null, indicatorLo: null },
    })

    await expect(run()).rejects.toThrow('rollOver.notEmpty')
  })

  it('is taken back in one step', async () => {
    await run([13])
    const { commandId } = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()

    await app.call('history.undo', { commandId })

    expect((await app.call('periods.list', {})).map(({ id }) => id)).toEqual([periodId])
    expect(await app.db.selectFrom('commitment').select('id').where('closedAt', 'is not', null).orderBy('id').execute()).toEqual([])
    expect(await run()).toMatchObject({ carriedCount: 13 })
  })
})
