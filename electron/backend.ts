import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { createClient } from '#shared/contract/client.ts'
import type { JobName } from '#shared/contract/index.ts'
import type { Event, Reply, Request, Send } from '#shared/contract/wire.ts'
import { Refusal } from '#shared/errors.ts'
import { allJobs, type HostFacts } from './all-jobs.ts'
import type { BackendOptions, Dataset } from './backend-options.ts'
import { openOrRescue } from './damaged-database.ts'
import { type DatabaseThread, startDatabase } from './database.ts'
import { readDeviceId } from './device-id.ts'
import type { Dirs, JobContext } from './jobs.ts'
import { openLog } from './log.ts'
import { finishInterruptedRestore } from './safe-copies.ts'
import { createSafeCopyKeeper } from './safe-copy-keeper.ts'

export type Backend = {
  readonly send: Send
  readonly cancel: (commandId: string) => void
  readonly subscribe: (listener: (event: Event) => void) => () => void
  readonly close: () => Promise<void>
}

/** Answers a repeated job from memory; older ones have long been received. */
const REMEMBERED_JOBS = 200
/** First the window; then what an earlier run has left over. */
const FINISH_AFTER_MS = 1_500

/**
 * Starts what both hosts share: the database thread, the jobs, the safe copies.
 *
 * @throws {Refusal} when the database cannot be opened, and no safe copy can take its place.
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const log = openLog(join(options.dataFolder, 'log'))
  const listeners = new Set<(event: Event) => void>()
  const tell = (event: Event) => {
    for (const listener of listeners) listener(event)
  }
  const deviceId = readDeviceId(options.dataFolder)
  const running = new Map<string, AbortController>()
  const jobReplies = new Map<string, Promise<Reply>>()
  let dataset: Dataset = 'office'
  let database = await open(dataset)
  let ready: Promise<void> = Promise.resolve()
  const keeper = createSafeCopyKeeper({ dirs, copyTo: (path) => database.copyTo(path), log })
  const call = createClient(sendToDatabase, v7)

  const facts: HostFacts = {
    ...options,
    dataset: () => dataset,
    openDataset: (next) =>
      replaceDatabase(async () => {
        dataset = next
      }),
    keeper,
    whileClosed: replaceDatabase,
  }
  const jobs = allJobs(facts)
  const finishing = setTimeout(() => {
    // The program may be ended in the middle of it; the next start takes it up again.
    finishPapers().catch((error: unknown) => log.warn({ problem: String(error) }, 'papers not finished'))
  }, FINISH_AFTER_MS)

  return {
    send: (request) => (Object.hasOwn(jobs, request.name) ? sendJob(request) : sendToDatabase(request)),
    cancel: (commandId) => running.get(commandId)?.abort(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      clearTimeout(finishing)
      for (const job of running.values()) job.abort()
      await keeper.endDay()
      keeper.stop()
      await database.close()
      await log.written()
    },
  }

  function dirs(): Dirs {
    const data = dataset === 'office' ? options.dataFolder : join(options.dataFolder, 'practice')
    const papers = dataset === 'office' ? options.papersFolder : join(options.papersFolder, 'Practice')
    return { data, papers, safeCopies: join(data, 'safe-copies') }
  }

  async function open(next: Dataset): Promise<DatabaseThread> {
    const folder = next === 'office' ? options.dataFolder : join(options.dataFolder, 'practice')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    finishInterruptedRestore(folder)
    const safeCopiesFolder = join(folder, 'safe-copies')
    return openOrRescue(safeCopiesFolder, () =>
      startDatabase({
        folder,
        safeCopiesFolder,
        deviceId,
        fixedNow: options.fixedNow ?? null,
        onEvent: (event) => {
          keeper.noteEvent(event)
          tell(event)
        },
        onProblem: (reference, name, stack) => log.error({ reference, name, stack }, 'failed'),
      }),
    )
  }

  /** Papers that have a number and no file, because the program ended while it was writing, get their file now. */
  async function finishPapers(): Promise<void> {
    const papers = await call('outgoing.list', {})
    const outgoingIds = papers.filter(({ fileHash, voidedAt }) => fileHash === null && voidedAt === null).map(({ id }) => id)
    if (outgoingIds.length > 0) await sendJob({ commandId: v7(), name: 'papers.write', input: { outgoingIds } })
  }

  /** Windows may go on asking: what they ask in between waits for the database that comes. */
  async function replaceDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
    const reopened = Promise.withResolvers<void>()
    ready = reopened.promise
    await database.close()
    try {
      return await work()
    } finally {
      database = await open(dataset).finally(reopened.resolve)
      tell({ kind: 'replaced' })
    }
  }

  async function sendToDatabase(request: Request): Promise<Reply> {
    await ready
    const reply = await database.send(request)
    if (reply.ok) keeper.noteAnswered(request.name)
    return reply
  }

  function sendJob(request: Request): Promise<Reply> {
    const known = jobReplies.get(request.commandId)
    if (known !== undefined) return known
    const reply = runJob(request)
    jobReplies.set(request.commandId, reply)
    if (jobReplies.size > REMEMBERED_JOBS) jobReplies.delete(jobReplies.keys().next().value as string)
    return reply
  }

  async function runJob({ commandId, name, input }: Request): Promise<Reply> {
    const controller = new AbortController()
    running.set(commandId, controller)
    const context: JobContext = {
      call,
      signal: controller.signal,
      progress: (done, total, label) => tell({ kind: 'progress', commandId, done, total, label }),
      dirs: dirs(),
      openPath: options.openPath,
    }
    try {
      // Not loaded before the first job: every schema of the program comes with it.
      const { contract } = await import('#shared/contract/index.ts')
      const parsed = contract[name as JobName].input.safeParse(input)
      if (!parsed.success) throw new Refusal('request.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
      const run = jobs[name as JobName] as (ctx: JobContext, input: unknown) => Promise<unknown>
      return { ok: true, value: await run(context, parsed.data) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: { code: error.code, details: error.details } }
      log.error({ reference: commandId, name, stack: error instanceof Error ? error.stack : String(error) }, 'job failed')
      return { ok: false, error: { code: 'internal', details: { reference: commandId.slice(-8) } } }
    } finally {
      running.delete(commandId)
    }
  }
}
