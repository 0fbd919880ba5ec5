import type { Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { AppendName, CommandName, Input, Output, QueryName } from '#shared/contract/index.ts'
import type { Database } from '../schema.ts'

type Moment = {
  /** UTC instant of the request. Handlers never read the clock themselves. */
  readonly now: string
  /** Calendar date of that instant in the office's zone. */
  readonly today: string
}

/** What reading needs of any context: queries and commands alike may use it. */
export type Reader = Pick<ReadonlyKysely<Database>, 'selectFrom'>

/** What a query may use: it can read and nothing else. */
export type QueryContext = Moment & { readonly db: ReadonlyKysely<Database> }

/** What an append may use: it writes one statement, which is a transaction by itself, outside the journal. */
export type AppendContext = Moment & { readonly db: Kysely<Database>; readonly deviceId: string }

/** What a command may use: its own transaction, new ids, and numbers that are issued once for ever. */
export type CommandContext = AppendContext & {
  readonly db: Transaction<Database>
  readonly newId: <Id extends string>() => Id
  /** Takes the next number of a scope and year, e.g. `CSSWG` 2015 → 1. */
  readonly issueNumber: (scope: string, year: number) => Promise<number>
  /** Sequence of the operation that this command is in the journal. */
  readonly opSeq: number
}

export type Handlers = {
  readonly [N in QueryName]: (ctx: QueryContext, input: Input<N>) => Promise<Output<N>>
} & {
  readonly [N in CommandName]: (ctx: CommandContext, input: Input<N>) => Promise<Output<N>>
} & {
  readonly [N in AppendName]: (ctx: AppendContext, input: Input<N>) => Promise<Output<N>>
}
