import { createDispatch } from '#db/dispatch.ts'
import { memoryNumberLog, type NumberLog } from '#db/issued-numbers.ts'
import { type OpenDatabase, openDatabase } from '#db/open.ts'
import { type Call, createClient } from '#shared/contract/client.ts'
import type { Reply, Request } from '#shared/contract/wire.ts'

export type TestAppOptions = {
  /** `:memory:` when left out. */
  readonly path?: string
  /** UTC instant; 3 November 2015, 10:00 in Vientiane, when left out. */
  readonly now?: string
  readonly numberLog?: NumberLog
}

export type TestApp = {
  readonly db: OpenDatabase['db']
  readonly sqlite: OpenDatabase['sqlite']
  readonly dispatch: (request: Request) => Promise<Reply>
  readonly call: Call
  /** Errors that were not refusals; a passing test leaves it empty unless it wants them. */
  readonly reported: readonly unknown[]
  readonly changed: readonly { readonly tables: readonly string[]; readonly opSeq: number }[]
  readonly newId: <Id extends string>() => Id
  readonly setNow: (instant: string) => void
  readonly close: () => Promise<void>
}

/** The whole back end on a private database, with a clock that only `setNow` moves and countable ids. */
export async function openTestApp({
  path = ':memory:',
  now = '2015-11-03T03:00:00.000Z',
  numberLog = memoryNumberLog(),
}: TestAppOptions = {}): Promise<TestApp> {
  const { db, sqlite }: OpenDatabase = await openDatabase(path)
  const reported: unknown[] = []
  const changed: { readonly tables: readonly string[]; readonly opSeq: number }[] = []
  let clock = now
  let idCount = 0
  const newId = () => `id-${String(++idCount).padStart(4, '0')}`
  const dispatch = createDispatch({
    db,
    now: () => new Date(clock),
    newId,
    deviceId: 'device-1',
    numberLog,
    report: (error) => {
      reported.push(error)
      return `ref-${reported.length}`
    },
    onChanged: (tables, opSeq) => changed.push({ tables, opSeq }),
  })
  return {
    db,
    sqlite,
    dispatch: (request: Request) => dispatch(request),
    call: createClient(dispatch, newId),
    reported,
    changed,
    newId: <Id extends string>() => newId() as Id,
    setNow: (instant: string) => {
      clock = instant
    },
    close: () => db.destroy(),
  }
}
