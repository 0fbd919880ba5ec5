import { z } from 'zod'
import { type Activity, ActivityId } from './activity.ts'
import { Language } from './common.ts'
import { CellColumn, cellText } from './matrix-cell.ts'
import type { Report } from './period.ts'

/** The matrix as it was sent: its rows and the prose around them. */
export type FrozenMatrix = { readonly activities: readonly Activity[]; readonly reports: readonly Report[] }

const Row = z.object({ id: ActivityId, position: z.int(), titleEn: z.string(), titleLo: z.string() })

/** One difference between the matrix that was sent and the one of today. */
export const MatrixChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['added', 'removed', 'retired', 'restored']), row: Row }),
  z.object({ kind: z.literal('moved'), row: Row, before: z.int() }),
  z.object({
    kind: z.literal('cell'),
    row: Row,
    column: CellColumn,
    language: Language,
    /** null where the form had, or has, no such line. */
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
])
export type MatrixChange = z.infer<typeof MatrixChange>

/** What changed in a matrix since it was sent, row by row in today's order; rows that are gone come last. */
export function matrixChanges(sent: readonly Activity[], now: readonly Activity[]): readonly MatrixChange[] {
  const before = new Map(sent.map((activity) => [activity.id, activity]))
  const present = new Set(now.map(({ id }) => id))
  const kept = sent.filter(({ id }) => present.has(id)).map(({ id }) => id)
  const keptNow = now.filter(({ id }) => before.has(id)).map(({ id }) => id)
  return [
    ...now.flatMap((activity) => {
      const old = before.get(activity.id)
      if (old === undefined) return [{ kind: 'added' as const, row: rowOf(activity) }]
      // A row that only went down because another one was added above it has not moved.
      const hasMoved = kept.indexOf(activity.id) !== keptNow.indexOf(activity.id)
      return [
        ...(hasMoved ? [{ kind: 'moved' as const, row: rowOf(activity), before: old.position }] : []),
        ...retirement(old, activity),
        ...cells(old, activity),
      ]
    }),
    ...sent.filter(({ id }) => !present.has(id)).map((activity) => ({ kind: 'removed' as const, row: rowOf(activity) })),
  ]
}

function retirement(old: Activity, activity: Activity): readonly MatrixChange[] {
  if ((old.retiredAt === null) === (activity.retiredAt === null)) return []
  return [{ kind: activity.retiredAt === null ? 'restored' : 'retired', row: rowOf(activity) }]
}

function cells(old: Activity, activity: Activity): readonly MatrixChange[] {
  return CellColumn.options.flatMap((column) =>
    Language.options.flatMap((language) => {
      const before = cellText(old, column, language)
      const after = cellText(activity, column, language)
      return before === after ? [] : [{ kind: 'cell' as const, row: rowOf(activity), column, language, before, after }]
    }),
  )
}

function rowOf({ id, position, titleEn, titleLo }: Activity): z.infer<typeof Row> {
  return { id, position, titleEn, titleLo }
}
