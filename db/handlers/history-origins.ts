import { sql } from 'kysely'
import type { Reader } from './context.ts'

type Origin = {
  readonly seq: number
  readonly name: string
  /** Whether it was done again in the end, by taking back its undo. */
  readonly isRedo: boolean
}

type Step = { readonly seq: number; readonly originSeq: number; readonly name: string; readonly steps: number }

/** What each operation that takes something back is about in the end; of one that takes nothing back, itself. */
export async function readOrigins(db: Reader, seqs: readonly number[]): Promise<ReadonlyMap<number, Origin>> {
  const chain = sql<Step>`(
    WITH RECURSIVE chain (seq, originSeq, steps) AS (
      SELECT seq, seq, 0 FROM op WHERE seq IN (${sql.join(seqs)})
      UNION ALL
      SELECT chain.seq, op.undoesSeq, steps + 1 FROM chain JOIN op ON op.seq = originSeq WHERE op.undoesSeq IS NOT NULL
    )
    SELECT chain.seq, originSeq, op.name, steps FROM chain JOIN op ON op.seq = originSeq WHERE op.undoesSeq IS NULL
  )`
  const rows = await db.selectFrom(chain.as('chain')).selectAll().orderBy('seq').execute()
  return new Map(rows.map(({ seq, originSeq, name, steps }) => [seq, { seq: originSeq, name, isRedo: steps > 0 && steps % 2 === 0 }]))
}
