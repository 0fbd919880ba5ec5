import { sql } from 'kysely'
import { JOURNAL_AREAS } from '#shared/domain/journal-area.ts'
import { isMechanical, isUndoable } from '#shared/domain/undo.ts'
import { Refusal } from '#shared/errors.ts'
import type { ChangeRow } from '../schema.ts'
import type { CommandContext, Handlers, Reader } from './context.ts'
import { readOrigins } from './history-origins.ts'
import { readSubjects } from './history-subjects.ts'
import { refuseClosedPeriods } from './refuse-closed-periods.ts'

/** The journal as people read it, and the way back. */
export const history = {
  async 'history.list'({ db }, { before, limit, name, rowId, on, area }) {
    let operations = db
      .selectFrom('op')
      .select(['seq', 'commandId', 'name', 'wallAt', 'undoneBySeq', 'undoesSeq'])
      .orderBy('seq', 'desc')
      .limit(limit + 1)
    if (before !== undefined) operations = operations.where('seq', '<', before)
    if (name !== undefined) operations = operations.where('name', '=', name)
    if (on !== undefined) operations = operations.where('wallAt', '>=', on).where('wallAt', '<', `${on}T99`)
    if (area !== undefined) operations = operations.where(sql<string>`substr(name, 1, instr(name, '.') - 1)`, 'in', JOURNAL_AREAS[area])
    if (rowId !== undefined) operations = operations.where('seq', 'in', db.selectFrom('change').select('opSeq').where('rowId', '=', rowId))
    const found = await operations.execute()
    const page = found.slice(0, limit)
    if (page.length === 0) return { operations: [], more: false }
    const seqs = page.map(({ seq }) => seq)
    const origins = await readOrigins(db, seqs)
    const bySeq = await readChanges(db, [...new Set([...seqs, ...[...origins.values()].map(({ seq }) => seq)])])
    const subjects = await readSubjects(db, bySeq)
    return {
      operations: page.map(({ undoneBySeq, undoesSeq, ...op }) => {
        const own = bySeq.get(op.seq) ?? []
        const { seq: originSeq, ...origin } = origins.get(op.seq) ?? { ...op, isRedo: false }
        const subject = subjects.get(originSeq) ?? ''
        return {
          ...op,
          undone: undoneBySeq !== null,
          subject,
          reversed: undoesSeq === null ? null : { name: origin.name, isRedo: origin.isRedo, subject },
          changes: own.map(({ opSeq: _opSeq, id: _id, ...change }) => change),
        }
      }),
      more: found.length > limit,
    }
  },

  async 'history.undo'(ctx, { commandId }) {
    const op = await ctx.db.selectFrom('op').selectAll().where('commandId', '=', commandId).executeTakeFirst()
    if (op === undefined) throw new Refusal('record.notFound', { kind: 'operation' })
    if (op.undoneBySeq !== null || !isUndoable(op.name)) throw new Refusal('undo.notPossible', { name: op.name })
    const changes = (await ctx.db.selectFrom('change').selectAll().where('opSeq', '=', op.seq).orderBy('id', 'desc').execute()).filter(
      // A number that was issued stays with its record, whatever else is taken back.
      ({ kind, columnName }) => !(kind === 'update' && columnName === 'number'),
    )
    await refuseChangedSince(ctx, op.seq, changes)
    await refuseClosedPeriods(ctx.db, changes)
    const fields = lastPerField(changes)
    const deleted = Map.groupBy(
      fields.filter(({ kind }) => kind === 'delete'),
      ({ tableName, rowId }) => `${tableName}/${rowId}`,
    )
    for (const change of fields.filter(isInverted)) await invert(ctx, change)
    for (const columns of deleted.values()) await restoreRow(ctx, columns)
    await ctx.db.updateTable('op').set({ undoneBySeq: ctx.opSeq }).where('seq', '=', op.seq).execute()
    // Done again: the first operation stands once more, in the way of earlier ones, and can be taken back again.
    if (op.undoesSeq !== null) await ctx.db.updateTable('op').set({ undoneBySeq: null }).where('seq', '=', op.undoesSeq).execute()
    await ctx.db.updateTable('op').set({ undoesSeq: op.seq }).where('seq', '=', ctx.opSeq).execute()
    const origin = (await readOrigins(ctx.db, [ctx.opSeq])).get(ctx.opSeq) ?? { ...op, isRedo: false }
    const subjects = await readSubjects(ctx.db, await readChanges(ctx.db, [origin.seq]))
    return { name: origin.name, subject: subjects.get(origin.seq) ?? '', isRedo: origin.isRedo }
  },
} satisfies Partial<Handlers>

async function readChanges(db: Reader, seqs: readonly number[]) {
  const changes = await db.selectFrom('change').selectAll().where('opSeq', 'in', seqs).orderBy('id').execute()
  return Map.groupBy(changes, ({ opSeq }) => opSeq)
}

/** Tables whose rows may really go when their making is undone: links without a life of their own. */
const LINKS = new Set([
  'meetingGroup',
  'meetingDate',
  'agendaItemActivity',
  'agendaItemAction',
  'decisionActivity',
  'actionParty',
  'actionActivity',
  'outgoingAction',
  'setting',
  'proposal',
  'periodStep',
])

/** Rows that others point to and that show nothing by themselves: they stay when their making is undone. */
const KEPT = new Set(['commitment', 'minutesVersion', 'file'])

async function refuseChangedSince({ db }: CommandContext, seq: number, changes: readonly ChangeOf[]): Promise<void> {
  const fields = new Set(changes.map(({ tableName, rowId, columnName }) => `${tableName}/${rowId}/${columnName}`))
  const later = await db
    .selectFrom('change')
    .innerJoin('op', 'op.seq', 'change.opSeq')
    .select(['change.tableName', 'change.rowId', 'change.columnName', 'op.name', 'op.undoneBySeq', 'op.undoesSeq'])
    .where('change.opSeq', '>', seq)
    .where('change.rowId', 'in', [...new Set(changes.map(({ rowId }) => rowId))])
    .orderBy('change.id')
    .execute()
  const touched = later.find(
    (row) =>
      row.undoneBySeq === null &&
      row.undoesSeq === null &&
      !isMechanical(row.name) &&
      fields.has(`${row.tableName}/${row.rowId}/${row.columnName}`),
  )
  if (touched !== undefined) throw new Refusal('undo.changedSince', { by: touched.name })
}

type ChangeOf = Pick<ChangeRow, 'tableName' | 'rowId' | 'columnName' | 'kind' | 'before'>

/** Newest first came in; the oldest change of a field holds what was there before the operation. */
function lastPerField(changes: readonly ChangeOf[]): readonly ChangeOf[] {
  const rows = new Map<string, ChangeOf>()
  for (const change of changes) rows.set(`${change.tableName}/${change.rowId}/${change.columnName}`, change)
  return [...rows.values()]
}

/** Of an insert only the row itself counts; of an update every field. */
function isInverted({ kind, columnName, tableName }: ChangeOf): boolean {
  return kind === 'update' || (kind === 'insert' && columnName === 'id' && !KEPT.has(tableName))
}

async function invert(ctx: CommandContext, change: ChangeOf): Promise<void> {
  const { tableName, rowId, columnName, kind, before } = change
  const table = sql.table(tableName)
  if (kind === 'update') {
    await sql`UPDATE ${table} SET ${sql.ref(columnName)} = ${before} WHERE id = ${rowId}`.execute(ctx.db)
  } else if (LINKS.has(tableName)) {
    await sql`DELETE FROM ${table} WHERE id = ${rowId}`.execute(ctx.db)
  } else {
    await sql`UPDATE ${table} SET "deletedAt" = ${ctx.now} WHERE id = ${rowId}`.execute(ctx.db)
  }
}

/** A row that really went (a link) comes back whole; its columns cannot return one by one. */
async function restoreRow({ db }: CommandContext, columns: readonly ChangeOf[]): Promise<void> {
  const [first] = columns
  if (first === undefined) return
  const names = sql.join(columns.map(({ columnName }) => sql.ref(columnName)))
  const values = sql.join(columns.map(({ before }) => sql`${before}`))
  await sql`INSERT INTO ${sql.table(first.tableName)} (${names}) VALUES (${values})`.execute(db)
}
