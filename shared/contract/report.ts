import { z } from 'zod'
import { Day, Language, OptionalLine } from '../domain/common.ts'
import { PeriodId, Report, ReportId } from '../domain/period.ts'
import { ReportFinding } from '../domain/report-findings.ts'
import { ReportRecord } from '../domain/report-record.ts'
import { WorkingGroup, WorkingGroupId } from '../domain/working-group.ts'
import { command, job, query } from './define.ts'

const NamedGroup = WorkingGroup.pick({ code: true, nameEn: true })

const ImportedPeriod = z.object({
  label: z.string().trim().min(1).max(60),
  startsOn: Day,
  endsOn: Day,
  roundTableKind: z.enum(['HL RTM', 'RTIM']),
  roundTableOn: Day.nullable(),
})

/** The yearly report in the form that all sector working groups use. */
export const report = {
  /** Reads a file in a process of its own and changes nothing. */
  'report.read': job(
    z.object({ fileName: z.string().min(1).max(400), bytes: z.instanceof(Uint8Array) }),
    z.object({ record: ReportRecord, findings: z.array(ReportFinding) }),
  ),
  /** Takes a report in: its period, its groups where they are missing, its prose and its activities, in one operation. */
  'report.import': command(
    z.object({
      reportId: ReportId,
      record: ReportRecord,
      sourceName: OptionalLine,
      group: NamedGroup,
      /** Made below the group where no group has their code. */
      subGroups: z.array(NamedGroup).max(20),
      period: ImportedPeriod,
    }),
    z.object({ reportId: ReportId, periodId: PeriodId, groupId: WorkingGroupId, activityCount: z.int() }),
  ),
  /** The prose around the table; null while no report was taken in or begun. */
  'report.get': query(z.object({ periodId: PeriodId, groupId: WorkingGroupId, language: Language }), Report.nullable()),
} as const
