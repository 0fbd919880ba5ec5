import type { JobName, Name } from './index.ts'

/** The jobs of the contract by name, for windows that must not load every schema to know them. The compiler keeps the list complete. */
const JOBS: Readonly<Record<JobName, true>> = {
  'app.host': true,
  'app.seed2015': true,
  'app.openPractice': true,
  'app.leavePractice': true,
  'app.openFolder': true,
  'papers.makeForMeeting': true,
  'papers.makeFollowUps': true,
  'papers.makeReport': true,
  'papers.makeSinceLast': true,
  'papers.write': true,
  'papers.bundle': true,
  'papers.open': true,
  'papers.takeInSent': true,
  'papers.download': true,
  'report.read': true,
  'report.tables': true,
  'safeCopies.list': true,
  'safeCopies.make': true,
  'safeCopies.restore': true,
}

/** Whether an operation is done by the host and not by the store. */
export function isJob(name: Name): boolean {
  return Object.hasOwn(JOBS, name)
}
