import type { Input, Output } from '#shared/contract/index.ts'
import { findingsOf } from '#shared/domain/report-findings.ts'
import type { JobContext } from '../jobs.ts'
import { type LaunchIsolated, readReportIsolated } from '../run-isolated.ts'

/** Reads a report that a person chose, and says what is remarkable in it. */
export async function readReportJob(
  { signal }: Pick<JobContext, 'signal'>,
  { bytes, fileName }: Input<'report.read'>,
  launch?: LaunchIsolated,
): Promise<Output<'report.read'>> {
  const record = await readReportIsolated(bytes, fileName, { signal, launch })
  return { record, findings: [...findingsOf(record)] }
}
