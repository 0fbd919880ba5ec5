import { readFileSync } from 'node:fs'
import type { Input, Output } from '#shared/contract/index.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { ReportId } from '#shared/domain/period.ts'
import { reportingSubGroups } from '#shared/domain/report-record.ts'
import type { TestApp } from './app.ts'

/** The group's own report of 2015, as the reader reads it. */
export const record2015 = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'idswg-2015-report.txt')

/** The period that the report of 2015 is about. */
export const period2015 = {
  label: 'FY 2014/2015',
  startsOn: '2014-10-01',
  endsOn: '2015-09-30',
  roundTableKind: 'HL RTM',
  roundTableOn: '2015-11-27',
} as const

/** Takes the report of 2015 in, as the first start does. */
export function importReport2015(
  { call, newId }: Pick<TestApp, 'call' | 'newId'>,
  period: Partial<Input<'report.import'>['period']> = {},
  record: Input<'report.import'>['record'] = record2015,
  subGroups: Input<'report.import'>['subGroups'] = [...reportingSubGroups(record)],
): Promise<Output<'report.import'>> {
  return call('report.import', {
    ...{ reportId: newId<ReportId>(), record, sourceName: 'idswg-2015-report.txt', subGroups },
    group: { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' },
    period: { ...period2015, ...period },
  })
}
