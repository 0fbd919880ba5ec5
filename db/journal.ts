import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** The hash before the first operation. */
const GENESIS = '0'.repeat(64)

type OpenOp = { readonly seq: number; readonly prevHash: string }
export type OpHead = {
  readonly deviceId: string
  readonly commandId: string
  readonly actorId: string
  readonly name: string
  readonly wallAt: string
  readonly zone: string
}

/** Begins an operation: the triggers now write their changes under its sequence number. */
export async function beginOp(db: Transaction<Database>, head: OpHead): Promise<OpenOp> {
  const last = await db.selectFrom('op').select(['hash', 'hlc']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const prevHash = last?.hash ?? GENESIS
  const { seq } = await db
    .insertInto('op')
    .values({ ...head, hlc: nextHlc(last?.hlc, head.wallAt), undoneBySeq: null, undoesSeq: null, reply: '', prevHash, hash: '' })
    .returning('seq')
    .executeTakeFirstOrThrow()
  await db.updateTable('currentOp').set({ seq }).where('id', '=', 1).execute()
  return { seq, prevHash }
}

/** Ends an operation: keeps its reply for a repetition and chains its hash to the one before. Returns the tables it changed. */
export async function endOp(db: Transaction<Database>, { seq, prevHash }: OpenOp, head: OpHead, reply: string): Promise<readonly string[]> {
  const changes = await db
    .selectFrom('change')
    .select(['tableName', 'rowId', 'columnName', 'kind', 'before', 'after'])
    .where('opSeq', '=', seq)
    .orderBy('id')
    .execute()
  await db
    .updateTable('op')
    .set({ reply, hash: hashOp(prevHash, head, changes) })
    .where('seq', '=', seq)
    .execute()
  return [...new Set(changes.map((change) => change.tableName))]
}

/** SHA-256 over the hash before, the head of the operation and its changes in their order. */
export function hashOp(prevHash: string, head: OpHead, changes: readonly HashedChange[]): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([prevHash, head.deviceId, head.commandId, head.actorId, head.name, head.wallAt, head.zone]))
  for (const change of changes) {
    hash.update(JSON.stringify([change.tableName, change.rowId, change.columnName, change.kind, change.before, change.after]))
  }
  return hash.digest('hex')
}

type HashedChange = {
  readonly tableName: string
  readonly rowId: string
  readonly columnName: string
  readonly kind: string
  readonly before: string | null
  readonly after: string | null
}

/** Hybrid logical time: never goes back, whatever the laptop's clock does. */
function nextHlc(last: string | undefined, wallAt: string): string {
  if (last === undefined || last.slice(0, 24) < wallAt) return `${wallAt}-0000`
  const counter = Number.parseInt(last.slice(25), 16) + 1
  return `${last.slice(0, 24)}-${counter.toString(16).padStart(4, '0')}`
}
