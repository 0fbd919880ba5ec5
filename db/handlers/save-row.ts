import { Refusal } from '#shared/errors.ts'
import type { Database } from '../schema.ts'
import type { CommandContext } from './context.ts'

/** Tables whose records are saved whole and deleted by a mark. */
type Saved = 'membership' | 'organisation' | 'period' | 'person' | 'post' | 'term' | 'venue' | 'workingGroup'
type Marked = Exclude<Saved, 'period' | 'person' | 'workingGroup'> | 'evidence' | 'counter' | 'question'

/** Stores a record under its id, new or changed; one that was deleted comes back. */
export async function saveRow<Table extends Saved>(
  { db }: Pick<CommandContext, 'db'>,
  table: Table,
  record: Omit<Database[Table], 'deletedAt'>,
): Promise<void> {
  // The type of one table among several is too much for the query builder; the signature has checked it.
  const row = { ...record, deletedAt: null } as never
  await db
    .insertInto<Saved>(table)
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/**
 * Marks a record as deleted.
 *
 * @param kind what the sentence of the refusal calls it.
 * @throws {Refusal} `record.notFound` when it is not there, or was deleted before.
 */
export async function markDeleted<Table extends Marked>(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  table: Table,
  id: Database[Table]['id'],
  kind: string,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable<Marked>(table)
    .set({ deletedAt: now })
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refusal('record.notFound', { kind })
}
