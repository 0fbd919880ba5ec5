import { z } from 'zod'
import { ActivityId } from '../domain/activity.ts'
import { ColumnMapping, RawTable } from '../domain/column-mapping.ts'
import { Day, Language, OptionalLine, Prose } from '../domain/common.ts'
import { SaidPair } from '../domain/compare-report.ts'
import { CellColumn } from '../domain/matrix-cell.ts'
import { PeriodId, Report, ReportId } from '../domain/period.ts'
import { ReportFinding } from '../domain/report-findings.ts'
import { ReportHead, ReportHeadChanges } from '../domain/report-form.ts'
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

/** A file, or a table from the clipboard. */
const Source = z.object({
  fileName: z.string().max(400),
  bytes: z.instanceof(Uint8Array).optional(),
  rows: RawTable.optional(),
})

const ComparedCell = z.object({
  column: CellColumn,
  /** null where the matrix has no indicator line. */
  ours: Prose.nullable(),
  theirs: Prose,
})

const ComparedRow = z.object({
  /** Place in the report; null for a row that only the matrix has. */
  read: z.int().nullable(),
  /** null for a row that only the report has. */
  activityId: ActivityId.nullable(),
  position: z.int().nullable(),
  title: Prose,
  /** How the row of the matrix is called; empty for a row that only the report has. */
  matrixTitle: Prose,
  /** True where the rows were paired by their place alone, and nobody has said that it is right. */
  isDoubtful: z.boolean(),
  /** Cells that differ. */
  cells: z.array(ComparedCell),
})
export type ComparedRow = z.infer<typeof ComparedRow>

const Compared = z.object({
  periodId: PeriodId,
  record: ReportRecord,
  language: Language,
  /** Pairs that a person has said; the others are found. */
  pairs: z.array(SaidPair).max(500),
})

/** The yearly report in the form that all sector working groups use. */
export const report = {
  /** Reads a file in a process of its own and changes nothing. */
  'report.read': job(
    Source.extend({ mapping: ColumnMapping.optional() }),
    z.object({ record: ReportRecord, findings: z.array(ReportFinding) }),
  ),
  /** The tables of a file or of the clipboard as they stand there, for a person to say which column is which. */
  'report.tables': job(Source, z.array(z.object({ rows: RawTable, rowCount: z.int() }))),
  /** What a report says beside what the matrix of a period says, row by row; nothing is changed. */
  'report.compare': query(Compared, z.array(ComparedRow)),
  /** Takes over what a person has chosen, and only while the matrix is still the one that was compared. */
  'report.merge': command(
    Compared.extend({
      groupId: WorkingGroupId,
      /** Cells of rows that are there. `ours` is the text that was shown. */
      cells: z.array(z.object({ activityId: ActivityId, read: z.int(), column: CellColumn, ours: Prose.nullable() })).max(5_000),
      /** Places in the report of the rows that are added. */
      added: z.array(z.int()).max(500),
    }),
    z.object({ cellCount: z.int(), rowCount: z.int() }),
  ),
  /** Takes a report in: its period, its groups where they are missing, its prose and its activities, in one operation. */
  'report.import': command(
    z.object({
      reportId: ReportId,
      record: ReportRecord,
      /** As a person has said; else the one of its titles. */
      language: Language.optional(),
      sourceName: OptionalLine,
      group: NamedGroup,
      /** Made below the group where no group has their code. */
      subGroups: z.array(NamedGroup).max(20),
      period: ImportedPeriod,
    }),
    z.object({ reportId: ReportId, periodId: PeriodId, groupId: WorkingGroupId, activityCount: z.int() }),
  ),
  /** The wording around the table as the next paper would have it: stored, or the form's own. */
  'report.head': query(z.object({ periodId: PeriodId, language: Language }), ReportHead),
  /** Words parts of a period's report anew; the wording of one language says nothing about the other. */
  'report.saveHead': command(z.object({ reportId: ReportId, periodId: PeriodId, language: Language, head: ReportHeadChanges }), z.null()),
  /** The prose around the table; null while no report was taken in or begun. */
  'report.get': query(z.object({ periodId: PeriodId, groupId: WorkingGroupId, language: Language }), Report.nullable()),
} as const
