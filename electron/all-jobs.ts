import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackendOptions, Dataset } from './backend.ts'
import { readReportJob } from './isolated/report-job.ts'
import type { Jobs } from './jobs.ts'
import { papersJobs } from './papers-jobs.ts'
import { listSafeCopies, putInPlace, verifySafeCopy } from './safe-copies.ts'
import type { SafeCopyKeeper } from './safe-copy-keeper.ts'
import { seedOffice, seedPractice } from './seeding.ts'

/** What the jobs may know of, and do to, the host they run in. */
export type HostFacts = BackendOptions & {
  readonly dataset: () => Dataset
  readonly openDataset: (dataset: Dataset) => Promise<void>
  /** Runs work while no database is open, and opens it again whatever happens. */
  readonly whileClosed: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly keeper: SafeCopyKeeper
}

/** Every job of the contract; the compiler refuses an entry that has none. */
export function allJobs(host: HostFacts): Jobs {
  const practiceFolder = join(host.dataFolder, 'practice')
  return {
    ...papersJobs,
    'report.read': readReportJob,

    'app.host': async ({ dirs }) => ({
      host: host.host,
      version: host.version,
      dataFolder: dirs.data,
      papersFolder: dirs.papers,
      dataset: host.dataset(),
      hasPractice: existsSync(practiceFolder),
    }),

    'app.seed2015': async (ctx) => {
      await seedOffice(ctx)
      return null
    },

    'app.openPractice': async ({ call, progress }) => {
      await host.openDataset('practice')
      const { isEmpty } = await call('app.state', {})
      if (isEmpty) await seedPractice(call, progress)
      return null
    },

    'app.leavePractice': async (_ctx, { erase }) => {
      await host.openDataset('office')
      if (erase) rmSync(practiceFolder, { recursive: true, force: true })
      return null
    },

    'app.openFolder': async ({ dirs, openPath }, { which }) => {
      await openPath(which === 'safeCopies' ? dirs.safeCopies : which === 'data' ? dirs.data : dirs.papers)
      return null
    },

    'safeCopies.list': async ({ dirs }) => [...listSafeCopies(dirs.safeCopies)],

    'safeCopies.make': () => host.keeper.make('hand'),

    'safeCopies.restore': async ({ dirs }, { fileName }) => {
      verifySafeCopy(dirs.safeCopies, fileName)
      await host.keeper.make('before-restore')
      return host.whileClosed(async () => ({ setAside: putInPlace(dirs.data, join(dirs.safeCopies, fileName), new Date()) }))
    },
  }
}
