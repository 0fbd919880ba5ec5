import type { ActionRow } from '#shared/contract/actions.ts'
import { type GroupBy, groupRows } from '#shared/domain/action-grouping.ts'
import type { WorkingGroup } from '#shared/domain/working-group.ts'

/** A line of the list: the head of a group, or an action. */
export type ActionLine =
  | {
      readonly kind: 'head'
      readonly key: string
      readonly short: string
      readonly name: string
      readonly openCount: number
      readonly lateCount: number
      readonly isFolded: boolean
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: ActionRow }

type Wording = {
  readonly bilingual: (en: string, lo: string) => string
  readonly nobody: string
  readonly noRow: string
  readonly groups: readonly WorkingGroup[]
}

/** The lines of the list, in the order in which they are shown; a folded group shows only its head. */
export function actionLines(rows: readonly ActionRow[], by: GroupBy, folded: ReadonlySet<string>, wording: Wording): readonly ActionLine[] {
  if (by === 'none') return rows.map(rowLine)
  return groupRows(
    rows,
    (row) => keyOf(row, by),
    (row) => headOf(row, by, wording).short,
  ).flatMap(({ key, rows: members, openCount, lateCount }) => {
    const first = members[0]
    if (first === undefined) return []
    const isFolded = folded.has(key)
    return [
      { kind: 'head' as const, key, ...headOf(first, by, wording), openCount, lateCount, isFolded },
      ...(isFolded ? [] : members.map(rowLine)),
    ]
  })
}

function rowLine(row: ActionRow): ActionLine {
  return { kind: 'row', key: row.id, row }
}

function keyOf({ parties, groupId, activities }: ActionRow, by: GroupBy): string {
  if (by === 'agency') return parties[0]?.organisationId ?? ''
  return by === 'group' ? groupId : (activities[0]?.id ?? '')
}

function headOf({ parties, groupId, activities }: ActionRow, by: GroupBy, { bilingual, nobody, noRow, groups }: Wording) {
  if (by === 'agency') {
    const lead = parties[0]
    return lead === undefined
      ? { short: nobody, name: '' }
      : { short: bilingual(lead.shortEn, lead.shortLo), name: bilingual(lead.nameEn, lead.nameLo) }
  }
  if (by === 'group') {
    const group = groups.find(({ id }) => id === groupId)
    return { short: group?.code ?? '', name: group === undefined ? '' : bilingual(group.nameEn, group.nameLo) }
  }
  const activity = activities[0]
  return activity === undefined
    ? { short: noRow, name: '' }
    : { short: `#${activity.position}`, name: bilingual(activity.titleEn, activity.titleLo) }
}
