import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015, period2015, record2015 } from '#test/support/report-2015.ts'

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
})
afterEach(() => app.close())

describe('report.import', () => {
  it('makes the groups, the period, the report and its activities in one operation', async () => {
    const { groupId, periodId, activityCount } = await importReport2015(app)

    expect(activityCount).toBe(13)
    expect(await app.call('groups.list', {})).toMatchObject([
      {
        code: 'IDSWG',
        nameEn: 'Illicit Drug Sector Working Group',
        parentId: null,
        chairLine: record2015.chairs,
        mandateEn: record2015.mandate,
      },
      { code: 'DSSWG', nameEn: 'Drugs Sub-Sector Working Group', parentId: groupId },
      { code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group', parentId: groupId },
    ])
    expect(await app.call('periods.list', {})).toMatchObject([{ ...period2015, id: periodId }])
    expect(await app.db.selectFrom('op').select('name').execute()).toEqual([{ name: 'report.import' }])
  })

  it('stores every cell letter for letter, and a missing indicator as missing', async () => {
    const { periodId } = await importReport2015(app)

    const rows = await app.db.selectFrom('activity').selectAll().where('periodId', '=', periodId).orderBy('position').execute()

    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(
      rows.map((row) => ({
        title: row.titleEn,
        indicator: row.indicatorEn,
        progress: row.progressEn,
        challenges: row.challengesEn,
        keyMessage: row.keyMessageEn,
      })),
    ).toEqual(record2015.activities)
    expect(new Set(rows.map(({ commitmentId }) => commitmentId)).size).toBe(13)
  })

  it('keeps the prose around the table', async () => {
    const { groupId, periodId } = await importReport2015(app)

    const report = await app.call('report.get', { groupId, periodId, language: 'en' })

    expect(report).toMatchObject({
      groupName: record2015.groupName,
      chairs: record2015.chairs,
      mandate: record2015.mandate,
      overviewTitle: record2015.overviewTitle,
      overviewPrompt: record2015.overviewPrompt,
      overview: record2015.overview,
      performanceTitle: record2015.performanceTitle,
      note: record2015.note,
      columnTitles: JSON.stringify(record2015.columnTitles),
      sourceName: 'idswg-2015-report.txt',
      importedAt: '2015-11-03T03:00:00.000Z',
    })
  })

  it('refuses a second report of the group in the period, and changes nothing', async () => {
    await importReport2015(app)

    await expect(importReport2015(app)).rejects.toMatchObject({
      code: 'report.alreadyImported',
      details: { group: 'IDSWG', period: 'FY 2014/2015', count: 13 },
    })

    expect(await app.db.selectFrom('report').select('id').execute()).toHaveLength(1)
    expect(await app.db.selectFrom('activity').select('id').execute()).toHaveLength(13)
  })

  it('takes the report of another period', async () => {
    await importReport2015(app)

    const { activityCount } = await importReport2015(app, { label: 'FY 2015/2016', endsOn: '2016-09-30' })

    expect(activityCount).toBe(13)
  })

  it('takes nothing into a period whose matrix is frozen, though it has no row yet', async () => {
    const periodId = app.newId<PeriodId>()
    await app.call('periods.save', { ...period2015, id: periodId })
    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })

    await expect(importReport2015(app)).rejects.toMatchObject({ code: 'matrix.periodClosed', details: { period: 'FY 2014/2015' } })

    expect(await app.db.selectFrom('activity').select('id').execute()).toEqual([])
    expect(await app.call('groups.list', {})).toEqual([])
  })

  it('refuses a period that is known with other dates, and leaves no group behind', async () => {
    const saved = { ...period2015, id: app.newId<never>(), startsOn: '2014-01-01', closedAt: null }
    await app.call('periods.save', saved)

    await expect(importReport2015(app)).rejects.toMatchObject({ code: 'report.periodDiffers', details: { startsOn: '2014-01-01' } })

    expect(await app.call('groups.list', {})).toEqual([])
  })

  it('refuses a new period that ends before it begins, and leaves no group behind', async () => {
    await expect(importReport2015(app, { endsOn: '2014-09-30' })).rejects.toMatchObject({ code: 'people.endsBeforeStart' })

    expect(await app.call('groups.list', {})).toEqual([])
    expect(await app.call('periods.list', {})).toEqual([])
  })

  it('uses groups that are known, and fills in only what they lack', async () => {
    const id = app.newId<WorkingGroupId>()
    const known = { id, parentId: null, code: 'IDSWG', nameEn: 'Our name', nameLo: 'ຊື່', mark: 'ID', quorumCount: 5, position: 1 }
    await app.call('groups.save', { ...known, mandateEn: 'Our mandate', mandateLo: '', chairLine: '' })

    const { groupId } = await importReport2015(app)

    expect(groupId).toBe(id)
    expect((await app.call('groups.list', {}))[0]).toMatchObject({ ...known, mandateEn: 'Our mandate', chairLine: record2015.chairs })
  })

  it('refuses a record that no reader made', async () => {
    const broken = { ...record2015, activities: [] }

    await expect(importReport2015(app, {}, broken)).rejects.toMatchObject({
      code: 'request.invalid',
      details: { field: 'record.activities' },
    })
  })
})

describe('report.get', () => {
  it('says that there is no report', async () => {
    expect(await app.call('report.get', { groupId: app.newId<WorkingGroupId>(), periodId: app.newId<never>(), language: 'en' })).toBeNull()
  })
})
