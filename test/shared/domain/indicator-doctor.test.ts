import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { doctorRow, examineRows } from '#shared/domain/indicator-doctor.ts'
import { buildActivity } from '#test/support/matrix.ts'

const report = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'report.txt')
const rows = report.activities.map(({ title, indicator, progress = '', challenges = '', keyMessage = '' }) =>
  doctorRow(
    buildActivity({ titleEn: title, indicatorEn: indicator, progressEn: progress, challengesEn: challenges, keyMessageEn: keyMessage }),
  ),
)
const positionsOf = (kind: string) =>
  examineRows(rows)
    .filter((finding) => finding.kind === kind)
    .map((finding) => finding.rows.map((row) => row + 1))
const row = (over: Parameters<typeof buildActivity>[0]) => doctorRow(buildActivity({ progressEn: 'Done.', ...over }))
const kindsOf = (over: Parameters<typeof buildActivity>[0]) => examineRows([row(over)]).map(({ kind }) => kind)

describe('the indicator doctor on the 2015 report', () => {
  it('finds nine “None”, one blank, three missing, two without progress', () => {
    expect(positionsOf('indicatorNone')).toEqual([[1], [3], [4], [5], [6], [7], [8], [9], [10]])
    expect(positionsOf('indicatorBlank')).toEqual([[2]])
    expect(positionsOf('indicatorMissing')).toEqual([[11], [12], [13]])
    expect(positionsOf('nothingReported')).toEqual([[7], [11]])
  })

  it('finds the two programs on money laundering, and no other of the 78 pairs', () => {
    const found = examineRows(rows).filter(({ kind }) => kind === 'possibleDuplicate')

    expect(rows).toHaveLength(13)
    expect(found).toEqual([{ kind: 'possibleDuplicate', rows: [10, 12] }])
  })

  it('finds the outputs that cannot be counted, but not those that promise a meeting or a visit', () => {
    expect(positionsOf('cannotBeCounted')).toEqual([[4], [5]])
  })
})

describe('examineRows', () => {
  it('finds nothing in a row with an indicator and a report', () => {
    expect(kindsOf({ titleEn: 'Hold two meetings', indicatorEn: 'Meetings held: 2' })).toEqual([])
  })

  it('takes an indicator in either language for an indicator', () => {
    expect(kindsOf({ titleEn: 'Hold two meetings', indicatorEn: 'None', indicatorLo: 'ຈຳນວນກອງປະຊຸມ: 2' })).toEqual([])
    expect(kindsOf({ titleEn: 'Hold two meetings', indicatorEn: null, indicatorLo: 'ບໍ່ມີ' })).toEqual(['indicatorNone'])
  })

  it('lets an open-ended output be counted once its indicator says how', () => {
    expect(kindsOf({ titleEn: 'To supervise the project', indicatorEn: '' })).toEqual(['indicatorBlank', 'cannotBeCounted'])
    expect(kindsOf({ titleEn: 'To supervise the project', indicatorEn: 'Visits: 2' })).toEqual([])
  })

  it('finds nothing in no rows', () => {
    expect(examineRows([])).toEqual([])
  })

  it('compares Lao only where a row has no English', () => {
    const lao = 'ຕ້ານການຟອກເງິນ ແລະ ການສະໜອງທຶນໃຫ້ການກໍ່ການຮ້າຍ'
    const twins = (titleEn: string) =>
      examineRows([
        row({ indicatorEn: 'x', titleEn, titleLo: lao }),
        row({ indicatorEn: 'x', titleEn: 'Border posts on the Mekong', titleLo: lao }),
      ])

    expect(twins('')).toMatchObject([{ kind: 'possibleDuplicate', rows: [0, 1] }])
    expect(twins('Customs training in Savannakhet')).toEqual([])
  })
})
