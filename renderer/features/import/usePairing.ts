import { useDeferredValue, useState } from 'react'
import type { ComparedRow } from '#shared/contract/report.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { SaidPair } from '#shared/domain/compare-report.ts'

export type Pairing = {
  /** What was said, as the rows on the screen have it already. */
  readonly pairs: readonly SaidPair[]
  /** Says which row of the matrix a row of the report is; null = a new one. */
  readonly say: (read: number, activityId: ActivityId | null, rows: readonly ComparedRow[]) => void
  /** Says that the doubtful ones among these rows are paired rightly. */
  readonly confirm: (rows: readonly ComparedRow[]) => void
}

/** The pairs that a person has put right by hand; all others are found by the program. */
export function usePairing(): Pairing {
  const [said, setSaid] = useState<readonly SaidPair[]>([])
  // The rows stay on the screen until they are compared anew.
  const pairs = useDeferredValue(said)
  const add = (more: readonly SaidPair[]) => setSaid([...said.filter((old) => more.every((one) => !isOvertaken(old, one))), ...more])
  return {
    pairs,
    say: (read, activityId, rows) =>
      add([
        activityId === null
          ? { read, isNoneOf: rows.flatMap((row) => (row.activityId === null ? [] : [row.activityId])) }
          : { read, is: activityId },
      ]),
    confirm: (rows) =>
      add(
        rows.flatMap(({ read, activityId, isDoubtful }) =>
          isDoubtful && read !== null && activityId !== null ? [{ read, is: activityId }] : [],
        ),
      ),
  }
}

/** A row of the report is one row of the matrix, and a row of the matrix is one of the report: the last word counts. */
function isOvertaken(old: SaidPair, said: SaidPair): boolean {
  return old.read === said.read || ('is' in old && 'is' in said && old.is === said.is)
}
