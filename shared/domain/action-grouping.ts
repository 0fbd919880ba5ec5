import { compareText } from '../i18n/sort.ts'

/** By what a list of actions can be put together. */
export type GroupBy = 'agency' | 'group' | 'activity' | 'none'

export type Grouped<Row> = {
  readonly key: string
  readonly rows: readonly Row[]
  readonly openCount: number
  readonly lateCount: number
}

type Countable = { readonly isOpen: boolean; readonly daysLate: number }

/** Puts rows together by a key, keeping their order: most late first, then most open, then by name. */
export function groupRows<Row extends Countable>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  nameOf: (row: Row) => string,
): readonly Grouped<Row>[] {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row])
  const groups = [...byKey].map(([key, members]) => ({
    key,
    rows: members,
    name: members[0] === undefined ? '' : nameOf(members[0]),
    openCount: members.filter((row) => row.isOpen).length,
    lateCount: members.filter((row) => row.daysLate > 0).length,
  }))
  return groups
    .toSorted((left, right) => right.lateCount - left.lateCount || right.openCount - left.openCount || compareText(left.name, right.name))
    .map(({ name: _name, ...group }) => group)
}

/** Order of a list of actions: the day due, those without a day last, then the number. */
export function byDue(
  left: { readonly dueOn: string | null; readonly number: string },
  right: { readonly dueOn: string | null; readonly number: string },
): number {
  return compareText(left.dueOn ?? '9999', right.dueOn ?? '9999') || compareText(left.number, right.number)
}
