import { type ComboboxItemGroup, Select } from '@mantine/core'
import type { ComparedRow } from '#shared/contract/report.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { shortTitle } from '#shared/domain/short-title.ts'
import { useT } from '../../i18n.ts'

const NEW = 'new'

type RowSelectProps = {
  readonly row: ComparedRow
  readonly rows: readonly ComparedRow[]
  readonly onChange: (activityId: ActivityId | null) => void
}

/** Which row of the matrix a row of the report is: each by its number and text, those that are still free first. */
export function RowSelect({ row, rows, onChange }: RowSelectProps) {
  const t = useT()
  const inMatrix = rows
    .filter(({ activityId }) => activityId !== null)
    .toSorted((left, right) => (left.position ?? 0) - (right.position ?? 0))
    .map(({ activityId, position, matrixTitle, read }) => ({
      value: activityId as string,
      label: `#${position} ${shortTitle(matrixTitle)}`,
      isFree: read === null,
    }))
  const group = (isFree: boolean): ComboboxItemGroup<{ value: string; label: string }> => ({
    group: t(isFree ? 'compare:rowsFree' : 'compare:rowsPaired'),
    items: inMatrix.filter((item) => item.isFree === isFree).map(({ value, label }) => ({ value, label })),
  })
  return (
    <Select
      aria-label={t('compare:pairOf', { n: (row.read ?? 0) + 1 })}
      data={[{ value: NEW, label: t('compare:newRow') }, ...[group(true), group(false)].filter(({ items }) => items.length > 0)]}
      value={row.activityId ?? NEW}
      allowDeselect={false}
      searchable
      onChange={(value) => onChange(value === NEW ? null : (value as ActivityId))}
    />
  )
}
