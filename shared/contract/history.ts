import { z } from 'zod'
import { JOURNAL_AREA_NAMES } from '../domain/journal-area.ts'
import { command, query } from './define.ts'

const ChangeLine = z.object({
  tableName: z.string(),
  rowId: z.string(),
  columnName: z.string(),
  kind: z.enum(['insert', 'update', 'delete']),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** What an operation took back, or did again by taking back its undo. */
const Reversed = z.object({ name: z.string(), subject: z.string(), isRedo: z.boolean() })

const Operation = z.object({
  seq: z.int(),
  commandId: z.string(),
  name: z.string(),
  wallAt: z.string(),
  /** What the operation touched, in the office's words: a number, a name. Empty when it has none. */
  subject: z.string(),
  undone: z.boolean(),
  /** Null for an operation that takes nothing back. */
  reversed: Reversed.nullable(),
  changes: z.array(ChangeLine),
})

/** The journal: who changed what and when, and how to take it back. */
export const history = {
  /** Newest first; `before` pages on from an operation's number. */
  'history.list': query(
    z.object({
      before: z.int().optional(),
      limit: z.int().min(1).max(10_000).default(50),
      name: z.string().optional(),
      rowId: z.string().optional(),
      on: z.iso.date().optional(),
      area: z.enum(JOURNAL_AREA_NAMES).optional(),
    }),
    z.object({ operations: z.array(Operation), more: z.boolean() }),
  ),
  /** Applies the inverse of an operation as a new one. */
  'history.undo': command(z.object({ commandId: z.string() }), Reversed),
} as const
