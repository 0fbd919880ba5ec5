import { z } from 'zod'
import type { Input, Output } from '#shared/contract/index.ts'
import { readPasted } from '#shared/documents/report-reader/read-report.ts'
import { RawTable } from '#shared/domain/column-mapping.ts'
import { findingsOf } from '#shared/domain/report-findings.ts'
import { ReportRecord } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import type { JobContext } from '../jobs.ts'
import { type LaunchIsolated, readIsolated } from '../run-isolated.ts'

type Signalled = Pick<JobContext, 'signal'>

/** So many rows of each table are shown for a person to say which column is which. */
const SHOWN_ROWS = 8
const SHOWN_LETTERS = 300

/** Reads a report that a person chose or pasted, and says what is remarkable in it. */
export async function readReportJob(
  { signal }: Signalled,
  { bytes, rows, fileName, mapping }: Input<'report.read'>,
  launch?: LaunchIsolated,
): Promise<Output<'report.read'>> {
  // What was pasted is cells of text already; only files are taken apart.
  const record =
    rows === undefined
      ? await readIsolated({ wants: 'record', bytes: bytes ?? new Uint8Array(), fileName, mapping }, ReportRecord, { signal, launch })
      : readPasted(rows, mapping)
  return { record, findings: [...findingsOf(record)] }
}

/** The tables of a file or of the clipboard as they stand there, the beginning of each. */
export async function readTablesJob(
  { signal }: Signalled,
  { bytes, rows, fileName }: Input<'report.tables'>,
  launch?: LaunchIsolated,
): Promise<Output<'report.tables'>> {
  const tables =
    rows === undefined
      ? await readIsolated({ wants: 'tables', bytes: bytes ?? new Uint8Array(), fileName }, z.array(RawTable), { signal, launch })
      : [rows]
  if (tables.length === 0) throw new Refusal('report.empty', { fileName })
  return tables.map((table) => ({
    rows: table.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => cell.slice(0, SHOWN_LETTERS))),
    rowCount: table.length,
  }))
}
