import { unzipSync } from 'fflate'
import { paperToWord } from '#shared/documents/kit.ts'
import { buildMatrixReport } from '#shared/documents/matrix-report.ts'
import { parseXml } from '#shared/documents/report-reader/parse-xml.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { wordsOf } from '#shared/documents/words.ts'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildActivity } from '#test/support/matrix.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'
import { type Measure, timesOf } from './measure.ts'

const YEARS = 20
const ROWS_A_YEAR = 100
const ROWS = 13

/** The matrix of an office after twenty years, beside the same thirteen rows in an office that has just begun. */
export async function measureMatrix(): Promise<readonly Measure[]> {
  const small = await openTestApp()
  const { periodId } = await importReport2015(small)
  const large = await openTestApp()
  const { periodId: lastId } = await importReport2015(large)
  await addYears(large)
  const open = (app: TestApp, id: PeriodId) => app.call('matrix.list', { periodId: id })
  const make = async (app: TestApp, id: PeriodId) => {
    const [made] = await app.call('outgoing.prepareReport', { periodId: id, language: 'en', withSources: false, withAnnex: false })
    return app.call('outgoing.get', { id: made?.id as never })
  }
  const fullId = `year-${YEARS - 1}` as PeriodId
  const { smallMs, largeMs, fullMs, smallReportMs, largeReportMs, fullReportMs } = await timesOf(
    {
      smallMs: () => open(small, periodId),
      largeMs: () => open(large, lastId),
      fullMs: () => open(large, fullId),
      fullReportMs: () => make(large, fullId),
      smallReportMs: () => make(small, periodId),
      largeReportMs: () => make(large, lastId),
    },
    { runs: 60, warmups: 10 },
  )
  await small.close()
  await large.close()
  const floorName = `the same with ${ROWS} rows in all`
  return [
    { name: `matrix of a year among ${YEARS * ROWS_A_YEAR} rows`, valueMs: largeMs, floorName, floorMs: smallMs, aimRatio: 1.5 },
    { name: `its report among ${YEARS * ROWS_A_YEAR} rows`, valueMs: largeReportMs, floorName, floorMs: smallReportMs, aimRatio: 1.5 },
    // A hundred rows may cost what a hundred rows cost, and not more.
    { name: `matrix of ${ROWS_A_YEAR} rows`, valueMs: fullMs, floorName, floorMs: smallMs, aimRatio: ROWS_A_YEAR / ROWS },
    { name: `report of ${ROWS_A_YEAR} rows`, valueMs: fullReportMs, floorName, floorMs: smallReportMs, aimRatio: ROWS_A_YEAR / ROWS },
    ...(await measureImport()),
  ]
}

/** A report of forty pages is read, beside taking its file apart and doing nothing with it. */
async function measureImport(): Promise<readonly Measure[]> {
  const activities = Array.from({ length: 10 }, () => record2015.activities).flat()
  const paper = buildMatrixReport(
    { datedOn: '2015-11-16', language: 'en', report: { ...record2015, activities }, sources: [], annex: [] },
    wordsOf(),
  )
  const bytes = await paperToWord(paper)
  const nothing = { open: () => undefined, close: () => undefined, text: () => undefined }
  const { floorMs, valueMs } = await timesOf(
    {
      floorMs: () => parseXml(unzipSync(bytes)['word/document.xml'] as Uint8Array, 'report.docx', nothing),
      valueMs: () => readReport(bytes, 'report.docx'),
    },
    { runs: 15, warmups: 3 },
  )
  return [{ name: 'report of 40 pages read', valueMs, floorName: 'its file unpacked and parsed', floorMs, aimRatio: 2 }]
}

/** Nineteen earlier years of a hundred rows each, and the hundred of this one. */
async function addYears(app: TestApp): Promise<void> {
  const [group] = await app.call('groups.list', {})
  const groupId = group?.id as never
  for (let year = 0; year < YEARS; year += 1) {
    const first = 1994 + year
    const periodId = `year-${year}` as PeriodId
    await app.call('periods.save', {
      ...{ id: periodId, label: `FY ${first}/${first + 1}`, startsOn: `${first}-10-01`, endsOn: `${first + 1}-09-30` },
      ...{ roundTableKind: 'RTIM', roundTableOn: null },
    })
    const numbers = Array.from({ length: ROWS_A_YEAR }, (_, index) => index + 1)
    const commitmentOf = (n: number) => `c-${year}-${n}` as CommitmentId
    await app.db
      .insertInto('commitment')
      .values(numbers.map((n) => ({ id: commitmentOf(n), groupId, closedAt: null, closedReason: null })))
      .execute()
    await app.db
      .insertInto('activity')
      .values(
        numbers.map((n) =>
          buildActivity({
            ...{ id: `a-${year}-${n}` as ActivityId, commitmentId: commitmentOf(n), periodId, groupId, position: n },
            ...{ titleEn: `Activity ${n} of the year ${first}`, progressEn: 'Something was done.', indicatorEn: 'Meetings held' },
          }),
        ),
      )
      .execute()
  }
}
