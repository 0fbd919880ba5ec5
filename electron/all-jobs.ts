import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackendOptions, Dataset } from './backend-options.ts'
import type { JobContext, Jobs } from './jobs.ts'
import { listSafeCopies } from './safe-copies.ts'
import type { SafeCopyKeeper } from './safe-copy-keeper.ts'

/** What the jobs may know of, and do to, the host they run in. */
export type HostFacts = BackendOptions & {
  readonly dataset: () => Dataset
  readonly openDataset: (dataset: Dataset) => Promise<void>
  /** Runs work while no database is open, and opens it again whatever happens. */
  readonly whileClosed: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly keeper: SafeCopyKeeper
}

type PapersJobs = Pick<Jobs, Extract<keyof Jobs, `papers.${string}`>>

/** Every job of the contract; the compiler refuses an entry that has none. What a job needs is loaded when it is first asked for. */
export function allJobs(host: HostFacts): Jobs {
  const practiceFolder = join(host.dataFolder, 'practice')
  return {
    'papers.makeForMeeting': papersJob('papers.makeForMeeting'),
    'papers.makeFollowUps': papersJob('papers.makeFollowUps'),
    'papers.makeReport': papersJob('papers.makeReport'),
    'papers.makeSinceLast': papersJob('papers.makeSinceLast'),
    'papers.write': papersJob('papers.write'),
    'papers.bundle': papersJob('papers.bundle'),
    'papers.open': papersJob('papers.open'),
    'papers.takeInSent': papersJob('papers.takeInSent'),
    'papers.download': papersJob('papers.download'),

    'report.read': async (ctx, input) => {
      const { readReportJob } = await import('./isolated/report-job.ts')
      return readReportJob(ctx, input, host.launchIsolated)
    },

    'report.tables': async (ctx, input) => {
      const { readTablesJob } = await import('./isolated/report-job.ts')
      return readTablesJob(ctx, input, host.launchIsolated)
    },

    'app.host': async ({ dirs }) => ({
      host: host.host,
      version: host.version,
      dataFolder: dirs.data,
      papersFolder: dirs.papers,
      dataset: host.dataset(),
      hasPractice: existsSync(practiceFolder),
    }),

    'app.seed2015': async (ctx) => {
      const { seedOffice } = await import('./seeding.ts')
      await seedOffice(ctx)
      return null
    },

    'app.openPractice': async ({ call, progress }) => {
      await host.openDataset('practice')
      const { isEmpty } = await call('app.state', {})
      if (isEmpty) {
        const { seedPractice } = await import('./seeding.ts')
        await seedPractice(call, progress)
      }
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
      const { putInPlace, verifySafeCopy } = await import('./restore.ts')
      verifySafeCopy(dirs.safeCopies, fileName)
      await host.keeper.beforeRestore()
      return host.whileClosed(async () => ({ setAside: putInPlace(dirs.data, join(dirs.safeCopies, fileName), new Date()) }))
    },
  }
}

function papersJob<N extends keyof PapersJobs>(name: N): Jobs[N] {
  const run = async (ctx: JobContext, input: never) => {
    const { papersJobs } = await import('./papers-jobs.ts')
    return (papersJobs[name] as (ctx: JobContext, input: never) => Promise<unknown>)(ctx, input)
  }
  return run as Jobs[N]
}
