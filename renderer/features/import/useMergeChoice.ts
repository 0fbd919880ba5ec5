import { useState } from 'react'
import type { Input } from '#shared/contract/index.ts'
import type { ComparedRow } from '#shared/contract/report.ts'

type MergedCell = Input<'report.merge'>['cells'][number]
type How = 'takeEmpty' | 'takeAll' | 'takeNone'

export type MergeChoice = {
  readonly cells: readonly MergedCell[]
  /** Places in the report of the rows that are added. */
  readonly added: readonly number[]
  readonly has: (row: ComparedRow, column?: string) => boolean
  readonly toggle: (row: ComparedRow, column?: string) => void
  readonly takeBy: (how: How) => void
}

/** What is taken over of a report: at first what fills empty cells, and the new rows. Nothing that is written is overwritten unasked. */
export function useMergeChoice(rows: readonly ComparedRow[]): MergeChoice {
  const [how, setHow] = useState<How>('takeEmpty')
  /** Boxes that a person ticked or cleared; a row that is paired anew begins anew. */
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map())
  const has = (row: ComparedRow, column?: string) => own.get(keyOf(row, column)) ?? isTakenBy(how, row, column)
  return {
    cells: rows.flatMap((row) =>
      row.cells.flatMap(({ column, ours }) =>
        row.activityId === null || row.read === null || !has(row, column)
          ? []
          : [{ activityId: row.activityId, read: row.read, column, ours }],
      ),
    ),
    added: rows.flatMap((row) => (row.activityId === null && row.read !== null && has(row) ? [row.read] : [])),
    has,
    toggle: (row, column) => setOwn(new Map([...own, [keyOf(row, column), !has(row, column)]])),
    takeBy: (next) => {
      setHow(next)
      setOwn(new Map())
    },
  }
}

/** A cell of a row that is there, or a whole new row, before a person has touched its box. */
function isTakenBy(how: How, row: ComparedRow, column?: string): boolean {
  // Nothing goes by itself into a row that may be another one.
  if (how === 'takeNone' || row.isDoubtful) return false
  if (column === undefined) return true
  const cell = row.cells.find((one) => one.column === column)
  // A written cell is emptied only by its own box.
  if (cell === undefined || isBlank(cell.theirs)) return false
  return how === 'takeAll' || isBlank(cell.ours)
}

function keyOf({ read, activityId }: ComparedRow, column = ''): string {
  return `${read} ${activityId} ${column}`
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
