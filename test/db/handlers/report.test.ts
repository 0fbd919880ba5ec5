import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { ReportId } from '#shared/domain/period.ts'
import { reportingSubGroups } from '#shared/domain/report-record.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'idswg-2015-report.txt')
const period = {
  label: 'FY 2014/2015',
  startsOn: '2014-10-01',
  endsOn: '2015-09-30',
  roundTableKind: 'HL RTM',
  roundTableOn: '2015-11-27',
} as const
const group = { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' }

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
})
afterEach(() => app.close())

function importReport(change: Partial<Parameters<typeof input>[0]> = {}) {
  return app.call('report.import', input(change))
}

function input(change: { readonly label?: string; readonly endsOn?: string } = {}) {
  return {
    reportId: app.newId<ReportId>(),
    record,
    sourceName: 'idswg-2015-report.txt',
    group,
    subGroups: [...reportingSubGroups(record)],
    period: { ...period, ...change },
  }
}

describe('report.import', () => {
  it('makes the groups, the period, the report and its activities in one operation', async () => {
    const { groupId, periodId, activityCount } = await importReport()

    expect(activityCount).toBe(13)
    expect(await app.call('groups.list', {})).toMatchObject([
      { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group', parentId: null, chairLine: record.chairs, mandateEn: record.mandate },
      { code: 'DSSWG', nameEn: 'Drugs Sub-Sector Working Group', parentId: groupId },
      { code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group', parentId: groupId },
    ])
    expect(await app.call('periods.list', {})).toMatchObject([{ ...period, id: periodId }])
    expect(await app.db.selectFrom('op').select('name').execute()).toEqual([{ name: 'report.import' }])
  })

  it('stores every cell letter for letter, and a missing indicator as missing', async () => {
    const { periodId } = await importReport()

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
    ).toEqual(record.activities)
    expect(new Set(rows.map(({ commitmentId }) => commitmentId)).size).toBe(13)
  })

  it('keeps the prose around the table', async () => {
    const { groupId, periodId } = await importReport()

    const report = await app.call('report.get', { groupId, periodId, language: 'en' })

    expect(report).toMatchObject({
      groupName: record.groupName,
      chairs: record.chairs,
      mandate: record.mandate,
      overviewTitle: record.overviewTitle,
      overviewPrompt: record.overviewPrompt,
      overview: record.overview,
      performanceTitle: record.performanceTitle,
      note: record.note,
      columnTitles: JSON.stringify(record.columnTitles),
      sourceName: 'idswg-2015-report.txt',
      importedAt: '2015-11-03T03:00:00.000Z',
    })
  })

  it('refuses a second report of the group in the period, and changes nothing', async () => {
    await importReport()

    await expect(importReport()).rejects.toMatchObject({
      code: 'report.alreadyImported',
      details: { group: 'IDSWG', period: 'FY 2014/2015', count: 13 },
    })

    expect(await app.db.selectFrom('report').select('id').execute()).toHaveLength(1)
    expect(await app.db.selectFrom('activity').select('id').execute()).toHaveLength(13)
  })

  it('takes the report of another period', async () => {
    await importReport()

    const { activityCount } = await importReport({ label: 'FY 2015/2016', endsOn: '2016-09-30' })

    expect(activityCount).toBe(13)
  })

  it('refuses a period that is known with other dates, and leaves no group behind', async () => {
    const saved = { ...period, id: app.newId<never>(), startsOn: '2014-01-01', closedAt: null }
    await app.call('periods.save', saved)

    await expect(importReport()).rejects.toMatchObject({ code: 'report.periodDiffers', details: { startsOn: '2014-01-01' } })

    expect(await app.call('groups.list', {})).toEqual([])
  })

  it('uses groups that are known, and fills in only what they lack', async () => {
    const id = app.newId<WorkingGroupId>()
    const known = { id, parentId: null, code: 'IDSWG', nameEn: 'Our name', nameLo: 'ຊື່', mark: 'ID', quorumCount: 5, position: 1 }
    await app.call('groups.save', { ...known, mandateEn: 'Our mandate', mandateLo: '', chairLine: '' })

    const { groupId } = await importReport()

    expect(groupId).toBe(id)
    expect((await app.call('groups.list', {}))[0]).toMatchObject({ ...known, mandateEn: 'Our mandate', chairLine: record.chairs })
  })

  it('refuses a record that no reader made', async () => {
    const broken = { ...input(), record: { ...record, activities: [] } }

    await expect(app.call('report.import', broken)).rejects.toMatchObject({
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
