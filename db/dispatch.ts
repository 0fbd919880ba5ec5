import type { Kysely, Transaction } from 'kysely'
import type { Operation } from '#shared/contract/define.ts'
import { contract, type Name } from '#shared/contract/index.ts'
import type { Reply, Request } from '#shared/contract/wire.ts'
import { Refusal } from '#shared/errors.ts'
import { dayOfInstant } from '#shared/i18n/format.ts'
import type { AppendContext, CommandContext, QueryContext } from './handlers/context.ts'
import { handlers } from './handlers/index.ts'
import { type IssuedNumber, type NumberLog, takeNumber } from './issued-numbers.ts'
import { beginOp, endOp, type OpHead } from './journal.ts'
import { asRefusal } from './open-store.ts'
import type { Database } from './schema.ts'

type DispatchOptions = {
  readonly db: Kysely<Database>
  readonly now: () => Date
  readonly newId: () => string
  readonly deviceId: string
  readonly numberLog: NumberLog
  /** Receives every error that is not a Refusal; returns the reference shown to the person. */
  readonly report: (error: unknown, name: string) => string
  /** Told after each commit that changed records. */
  readonly onChanged?: (tables: readonly string[], opSeq: number) => void
}

type Moment = Pick<QueryContext, 'now' | 'today'>
type AnyHandler = (ctx: QueryContext | AppendContext | CommandContext, input: unknown) => Promise<unknown>

const ACTOR = 'secretary'
const ZONE = 'Asia/Vientiane'

/** Makes the back end's half of the contract: checks the input, runs the handler, records the operation, encodes the answer. */
export function createDispatch(options: DispatchOptions): (request: Request) => Promise<Reply> {
  const { db, report } = options

  return async (request) => {
    try {
      if (!Object.hasOwn(contract, request.name) || !Object.hasOwn(handlers, request.name))
        throw new Refusal('request.unknown', { name: request.name })
      return { ok: true, value: await answer(request) }
    } catch (error) {
      const known = asRefusal(error)
      if (known instanceof Refusal) return { ok: false, error: { code: known.code, details: known.details } }
      return { ok: false, error: { code: 'internal', details: { reference: report(error, request.name) } } }
    }
  }

  async function answer({ commandId, name, input }: Request): Promise<unknown> {
    const operation: Operation = contract[name as Name]
    const parsed = operation.input.safeParse(input)
    if (!parsed.success) throw new Refusal('request.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
    const handle = handlers[name as keyof typeof handlers] as AnyHandler
    const moment = momentOf(options.now().toISOString())
    switch (operation.kind) {
      case 'query':
        return handle(Object.assign(moment, { db: db as never }), parsed.data)
      case 'append':
        return handle(Object.assign(moment, { db, deviceId: options.deviceId }), parsed.data)
      default:
        return runCommand(commandId, name, moment, (ctx) => handle(ctx, parsed.data))
    }
  }

  async function runCommand(
    commandId: string,
    name: string,
    moment: Moment,
    handle: (ctx: CommandContext) => Promise<unknown>,
  ): Promise<unknown> {
    const head: OpHead = { deviceId: options.deviceId, commandId, actorId: ACTOR, name, wallAt: moment.now, zone: ZONE }
    const done = await db.transaction().execute(async (trx) => {
      const first = await trx.selectFrom('op').select('reply').where('commandId', '=', commandId).executeTakeFirst()
      if (first !== undefined) return { value: JSON.parse(first.reply) as unknown, tables: [], opSeq: 0 }
      const op = await beginOp(trx, head)
      const issued: IssuedNumber[] = []
      const value =
        (await handle({
          ...moment,
          db: trx,
          deviceId: options.deviceId,
          newId: newBrandedId,
          issueNumber: issuer(trx, issued),
          opSeq: op.seq,
        })) ?? null
      const tables = await endOp(trx, op, head, JSON.stringify(value))
      // Last before the commit, so that a refused command leaves no gap; a number on the disk is never issued again.
      if (issued.length > 0) options.numberLog.append(issued)
      return { value, tables, opSeq: op.seq }
    })
    if (done.tables.length > 0) options.onChanged?.(done.tables, done.opSeq)
    return done.value
  }

  function issuer(trx: Transaction<Database>, issued: IssuedNumber[]): CommandContext['issueNumber'] {
    return async (scope, year) => {
      const number = await takeNumber(trx, options.numberLog, scope, year)
      issued.push(number)
      return number.n
    }
  }

  function newBrandedId<Id extends string>(): Id {
    return options.newId() as Id
  }
}

/** The date is worked out only for those who ask for it: reading one row costs little more than that. */
function momentOf(now: string): Moment {
  return {
    now,
    get today() {
      return dayOfInstant(now)
    },
  }
}
