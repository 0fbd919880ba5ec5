import { z } from 'zod'
import { type Activity, ActivityId } from './activity.ts'
import { Language } from './common.ts'
import { CellColumn, cellText } from './matrix-cell.ts'
import type { Report } from './period.ts'

/** The matrix as it was sent: its rows and the prose around them. */
export type FrozenMatrix = { readonly activities: readonly Activity[]; readonly reports: readonly Report[] }

const Row = z.object({ id: ActivityId, position: z.int(), titleEn: z.string(), titleLo: z.string() })

const ReportPart = z.enum([
  'groupName',
  'chairs',
  'mandate',
  'overviewTitle',
  'overviewPrompt',
  'overview',
  'performanceTitle',
  'note',
  'columnTitles',
])

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
  /** What stands around the table; the titles of the columns are one text. */
  z.object({ kind: z.literal('wording'), part: ReportPart, language: Language, before: z.string(), after: z.string() }),
])
export type MatrixChange = z.infer<typeof MatrixChange>

/** What changed in a matrix since it was sent, row by row in today's order; rows that are gone come last. */
export function matrixChanges(sent: readonly Activity[], now: readonly Activity[]): readonly MatrixChange[] {
  const before = new Map(sent.map((activity) => [activity.id, activity]))
  const present = new Set(now.map(({ id }) => id))
  const kept = sent.filter(({ id }) => present.has(id)).map(({ id }) => id)
  // Rows that kept their order among each other have not moved, however many were put between them.
  const still = longestRun(now.flatMap(({ id }) => (before.has(id) ? [kept.indexOf(id)] : [])))
  return [
    ...now.flatMap((activity) => {
      const old = before.get(activity.id)
      if (old === undefined) return [{ kind: 'added' as const, row: rowOf(activity) }]
      const hasMoved = !still.has(kept.indexOf(activity.id))
      return [
        ...(hasMoved ? [{ kind: 'moved' as const, row: rowOf(activity), before: old.position }] : []),
        ...retirement(old, activity),
        ...cells(old, activity),
      ]
    }),
    ...sent.filter(({ id }) => !present.has(id)).map((activity) => ({ kind: 'removed' as const, row: rowOf(activity) })),
  ]
}

/** Members of the longest rising run among places, each of which comes once. */
function longestRun(places: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = []
  for (const place of places) {
    const before = runs.findLast((run) => (run.at(-1) ?? -1) < place)
    const run = [...(before ?? []), place]
    // Of runs of one length only the one that ends lowest can be gone on from best.
    const known = runs[run.length - 1]
    if (known === undefined || (known.at(-1) ?? 0) > place) runs[run.length - 1] = run
  }
  return new Set(runs.at(-1))
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

/** What changed in the wording around the table, in each language that was sent. */
export function wordingChanges(sent: readonly Report[], now: readonly Report[]): readonly MatrixChange[] {
  return sent.flatMap((old) => {
    const report = now.find(({ groupId, language }) => groupId === old.groupId && language === old.language)
    return ReportPart.options.flatMap((part) => {
      const before = textOf(old, part)
      const after = report === undefined ? '' : textOf(report, part)
      return before === after ? [] : [{ kind: 'wording' as const, part, language: old.language, before, after }]
    })
  })
}

function textOf(report: Report, part: z.infer<typeof ReportPart>): string {
  return part === 'columnTitles' ? (JSON.parse(report.columnTitles) as readonly string[]).join(' · ') : report[part]
}
