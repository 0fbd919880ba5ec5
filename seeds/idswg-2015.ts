import { readFileSync } from 'node:fs'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { ReportId } from '#shared/domain/period.ts'
import { reportingGroup, reportingSubGroups } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { type SeedContext, seedReference } from './reference.ts'

const FILE_NAME = 'idswg-2015-report.txt'
/** The 12th High-Level Round Table Meeting. Source: rtm.org.la, pre-consultation of 2016. */
const ROUND_TABLE_ON = '2015-11-27'

export type SeededPeriod = { readonly label: string; readonly startsOn: string; readonly endsOn: string; readonly roundTableOn: string }

/**
 * Begins with the group's own report of 2015: the reference data, then the report as a person would take it in.
 *
 * @param period the report's own when left out; the practice year takes the report in as that of another year.
 * @returns false when the report was there already; then nothing was changed.
 */
export async function seedIdswg2015(ctx: SeedContext, period?: SeededPeriod): Promise<boolean> {
  // Beside this file in the source, beside the bundle in a build.
  const record = readReport(readFileSync(new URL(`./${FILE_NAME}`, import.meta.url)), FILE_NAME)
  const group = reportingGroup(record)
  if (group === null || record.period === null) throw new Refusal('report.damaged', { fileName: FILE_NAME })
  const wanted = period ?? { ...record.period, roundTableOn: ROUND_TABLE_ON }
  if (await isThere(ctx, group.code, wanted.label)) return false

  await seedReference(ctx)
  await ctx.call('report.import', {
    reportId: ctx.newId<ReportId>(),
    record,
    sourceName: FILE_NAME,
    group,
    subGroups: [...reportingSubGroups(record)],
    period: { ...wanted, roundTableKind: record.roundTableKind ?? 'HL RTM' },
  })
  return true
}

/** The report comes last, so that its presence says that everything else is there. */
async function isThere({ call }: SeedContext, code: string, label: string): Promise<boolean> {
  const group = (await call('groups.list', {})).find((candidate) => candidate.code === code)
  const period = (await call('periods.list', {})).find((candidate) => candidate.label === label)
  if (group === undefined || period === undefined) return false
  return (await call('report.get', { groupId: group.id, periodId: period.id, language: 'en' })) !== null
}
