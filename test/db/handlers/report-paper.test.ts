import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperToWord } from '#shared/documents/kit.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Language } from '#shared/domain/common.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { confirmWording } from '#test/support/letters.ts'

const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'idswg-2015-report.txt')
const period = {
  label: 'FY 2014/2015',
  startsOn: '2014-10-01',
  endsOn: '2015-09-30',
  roundTableKind: 'HL RTM',
  roundTableOn: '2015-11-27',
} as const

describe('the yearly report as a paper', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const takeIn = async (taken: ReportRecord) => {
    const group = { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' }
    const reportId = app.newId<ReportId>()
    return app.call('report.import', { reportId, record: taken, sourceName: 'report.txt', group, subGroups: [], period })
  }
  const make = async (periodId: PeriodId, language: Language = 'en', withSources = false) => {
    const [made] = await app.call('outgoing.prepareReport', { periodId, language, withSources })
    const { tree, ...row } = await app.call('outgoing.get', { id: made?.id as OutgoingId })
    return { ...row, isNew: made?.isNew, paper: JSON.parse(tree) as Paper }
  }

  it('gives the report of 2015 back from Word without one changed letter', async () => {
    const { periodId } = await takeIn(record)

    const { paper } = await make(periodId)
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again).toEqual(record)
  })

  it('stands in the register once, and follows the matrix while it is here', async () => {
    const { periodId } = await takeIn(record)
    const first = await make(periodId)
    const [row] = (await app.call('matrix.list', { periodId })).rows
    const sentence = 'One meeting of the Crime Sub-Sector Working Group was held.'

    await app.call('matrix.saveCell', { activityId: row?.activity.id as never, column: 'progress', language: 'en', text: sentence })
    const second = await make(periodId)

    expect(first).toMatchObject({ kind: 'matrixReport', periodId, meetingId: null, language: 'en', number: null, isNew: true })
    expect(second).toMatchObject({ id: first.id, isNew: false })
    expect(plainTextOf(second.paper)).toContain(sentence)
  })

  it('leaves out a row that was retired', async () => {
    const { periodId } = await takeIn(record)
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('matrix.retire', { activityId: rows[6]?.activity.id as never, reason: 'Reported by another group' })

    const { paper } = await make(periodId)
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again.activities).toEqual(record.activities.toSpliced(6, 1))
  })

  it('speaks Lao only in words that the office has confirmed', async () => {
    const { periodId } = await takeIn(record)

    await expect(make(periodId, 'lo')).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })
  })

  it('reads its own Lao form back on the Lao side', async () => {
    const { periodId } = await takeIn(record)
    const { rows } = await app.call('matrix.list', { periodId })
    const activityId = rows[0]?.activity.id as never
    await app.call('matrix.saveCell', { activityId, column: 'title', language: 'lo', text: 'ຈັດກອງປະຊຸມໜຶ່ງຄັ້ງ' })
    await app.call('matrix.saveCell', { activityId, column: 'indicator', language: 'lo', text: 'ຈຳນວນກອງປະຊຸມ' })
    await app.call('matrix.saveCell', { activityId, column: 'progress', language: 'lo', text: 'ຍັງບໍ່ໄດ້ຈັດ\nຈະຈັດໃນເດືອນທັນວາ' })
    await confirmWording(app)

    const { paper } = await make(periodId, 'lo')
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again).toMatchObject({
      groupName: 'Illicit Drug Sector Working Group',
      chairs: record.chairs,
      overviewTitle: 'I. ພາບລວມຂອງຂະແໜງການ',
      leftOut: [],
    })
    expect(again.activities[0]).toEqual({
      title: 'ຈັດກອງປະຊຸມໜຶ່ງຄັ້ງ',
      indicator: 'ຈຳນວນກອງປະຊຸມ',
      progress: 'ຍັງບໍ່ໄດ້ຈັດ\nຈະຈັດໃນເດືອນທັນວາ',
      challenges: '',
      keyMessage: '',
    })
  })

  it('keeps the titles of the English form on the screen when a Lao one is there too', async () => {
    const { periodId, groupId } = await takeIn(record)
    const stored = await app.db.selectFrom('report').selectAll().orderBy('id').executeTakeFirstOrThrow()
    const lao = {
      id: app.newId<ReportId>(),
      language: 'lo' as const,
      importedAt: '2099-01-01T00:00:00.000Z',
      columnTitles: '["ກ","ຂ","ຄ","ງ"]',
    }
    await app.db
      .insertInto('report')
      .values({ ...stored, ...lao })
      .execute()

    expect((await app.call('matrix.columns', { periodId })).titles).toEqual(record.columnTitles)
    expect(await app.call('report.get', { periodId, groupId, language: 'en' })).toMatchObject({ id: stored.id })
    expect(await app.call('report.get', { periodId, groupId, language: 'lo' })).toMatchObject({ id: lao.id })
  })

  it('names the source of a sentence behind the table when asked', async () => {
    const { periodId } = await takeIn(record)
    const { rows } = await app.call('matrix.list', { periodId })
    const proposalId = app.newId<never>()
    await app.call('matrix.propose', {
      id: proposalId,
      activityId: rows[9]?.activity.id as never,
      column: 'progress',
      language: 'en',
      text: 'The MoU was signed.',
      sourceKind: 'meeting',
      sourceId: 'somewhere',
    })
    await app.call('matrix.acceptProposal', { proposalId })

    const { paper, id } = await make(periodId, 'en', true)
    await app.call('outgoing.rewrite', { id })
    const rewritten = (await app.call('outgoing.get', { id })).tree

    expect(plainTextOf(paper)).toContain('10. “The MoU was signed.”')
    expect(rewritten).toBe(JSON.stringify(paper))
  })

  it('refuses a period without a row', async () => {
    const { periodId } = await takeIn({ ...record, activities: record.activities.slice(0, 1) })
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('matrix.retire', { activityId: rows[0]?.activity.id as never, reason: 'Done' })

    await expect(make(periodId)).rejects.toMatchObject({ code: 'report.nothingToReport' })
  })
})
