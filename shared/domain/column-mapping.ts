import { z } from 'zod'
import { Prose } from './common.ts'

const Column = z.int().min(0).max(62)

/** Which column of a foreign table is which of ours, as a person has said. */
export const ColumnMapping = z.object({
  /** Place of the table among those of the file. */
  table: z.int().min(0).max(999),
  /** Rows at its top that are titles; the last of them names the columns. */
  headerRows: z.int().min(0).max(20),
  title: Column,
  indicator: Column.nullable(),
  progress: Column.nullable(),
  challenges: Column.nullable(),
  keyMessage: Column.nullable(),
})
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** A table as it stands in a file or on the clipboard: rows of cells, each row as wide as the widest. */
export const RawTable = z.array(z.array(Prose).max(63)).max(3_000)
export type RawTable = z.infer<typeof RawTable>

const WORDS: readonly (readonly [key: 'title' | 'indicator' | 'progress' | 'challenges' | 'keyMessage', pattern: RegExp])[] = [
  ['indicator', /indicator|ຕົວຊີ້ວັດ/i],
  ['progress', /progress|achiev|status|result|ຄວາມຄືບໜ້າ|ຜົນສຳເລັດ/i],
  ['challenges', /challenge|constraint|problem|issue|measure|ສິ່ງທ້າທາຍ|ບັນຫາ/i],
  ['keyMessage', /key message|recommendation|remark|comment|next step|ຂໍ້ຄວາມ|ຄຳເຫັນ|ຂໍ້ສະເໜີ/i],
  ['title', /activit|output|action|commitment|task|ກິດຈະກຳ|ຜົນໄດ້ຮັບ/i],
]

/** A first guess at the mapping of a table by its titles, for a person to look over. */
export function guessMapping(rows: RawTable, table: number): ColumnMapping {
  const titles = rows[0] ?? []
  const taken = new Set<number>()
  const guess: Record<string, number | null> = {}
  for (const [key, pattern] of WORDS) {
    const at = titles.findIndex((title, index) => !taken.has(index) && pattern.test(title))
    guess[key] = at < 0 ? null : at
    if (at >= 0) taken.add(at)
  }
  // Without a known title the widest text is the activity: numbers and short codes are not.
  const free = titles.map((_, index) => index).filter((index) => !taken.has(index))
  const widest = free.toSorted((left, right) => width(rows, right) - width(rows, left))[0] ?? 0
  return {
    table,
    headerRows: 1,
    title: guess.title ?? widest,
    indicator: guess.indicator ?? null,
    progress: guess.progress ?? null,
    challenges: guess.challenges ?? null,
    keyMessage: guess.keyMessage ?? null,
  }
}

function width(rows: RawTable, column: number): number {
  return rows.slice(1).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)
}
