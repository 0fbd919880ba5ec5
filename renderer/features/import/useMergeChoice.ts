import { useState } from 'react'
import type { Input } from '#shared/contract/index.ts'
import type { ComparedRow } from '#shared/contract/report.ts'

type MergedCell = Input<'report.merge'>['cells'][number]

export type MergeChoice = {
  readonly cells: readonly MergedCell[]
  /** Places in the report of the rows that are added. */
  readonly added: readonly number[]
  readonly has: (key: string) => boolean
  readonly toggle: (key: string) => void
  readonly takeBy: (how: 'takeEmpty' | 'takeAll' | 'takeNone') => void
}

/** Name of a choice: a cell of a row that is there, or a whole new row. */
export function choiceKey(row: ComparedRow, column?: string): string {
  return column === undefined ? `new ${row.read}` : `${row.activityId} ${column}`
}

/** What is taken over of a report: at first what fills empty cells, and the new rows. Nothing that is written is overwritten unasked. */
export function useMergeChoice(rows: readonly ComparedRow[]): MergeChoice {
  const all = rows.flatMap((row) =>
    row.activityId === null
      ? [{ key: choiceKey(row), isSafe: true, isEmptying: false }]
      : row.cells.map(({ column, ours, theirs }) => ({
          key: choiceKey(row, column),
          isSafe: isBlank(ours) && !row.isDoubtful,
          // A table without a column says nothing about it; a cell is emptied only by its own box.
          isEmptying: isBlank(theirs),
        })),
  )
  const keysOf = (how: 'takeEmpty' | 'takeAll' | 'takeNone') =>
    new Set(
      all.filter(({ isSafe, isEmptying }) => !isEmptying && (how === 'takeAll' || (how === 'takeEmpty' && isSafe))).map(({ key }) => key),
    )
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => keysOf('takeEmpty'))
  return {
    cells: rows.flatMap((row) =>
      row.cells.flatMap(({ column, ours }) =>
        row.activityId === null || row.read === null || !taken.has(choiceKey(row, column))
          ? []
          : [{ activityId: row.activityId, read: row.read, column, ours }],
      ),
    ),
    added: rows.flatMap((row) => (row.activityId === null && row.read !== null && taken.has(choiceKey(row)) ? [row.read] : [])),
    has: (key) => taken.has(key),
    toggle: (key) => setTaken(taken.has(key) ? new Set([...taken].filter((other) => other !== key)) : new Set([...taken, key])),
    takeBy: (how) => setTaken(keysOf(how)),
  }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
