import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import { useT } from '../../i18n.ts'
import { MatrixCell } from './MatrixCell.tsx'
import classes from './MatrixTable.module.css'
import { hasCell } from './matrix-grid.ts'
import type { useCellCursor } from './useCellCursor.ts'
import type { useColumnTitles } from './useColumnTitles.ts'

type MatrixTableRowProps = {
  readonly row: MatrixRow
  readonly counted: string
  readonly languages: readonly Language[]
  readonly titleOf: ReturnType<typeof useColumnTitles>
  readonly isOpen: boolean
  readonly cursor: ReturnType<typeof useCellCursor>
  readonly canEdit: boolean
  readonly onOpen: (id: ActivityId) => void
}

const REPORTED = ['progress', 'challenges', 'keyMessage'] as const

/** One activity as the form has it: its text with the indicator below it, and the three columns beside both. */
export function MatrixTableRow({ row, counted, languages, titleOf, isOpen, cursor, canEdit, onOpen }: MatrixTableRowProps) {
  const t = useT()
  const { activity } = row
  const indicators = languages.filter((language) => hasCell(activity, 'indicator', language))
  const hasIndicator = indicators.length > 0
  const span = hasIndicator ? 2 : 1
  const cell = (column: CellColumn, language: Language, rowSpan = 1) => (
    <MatrixCell
      key={`${column} ${language}`}
      row={row}
      place={{ activityId: activity.id, column, language }}
      label={t('matrix:editCell', { position: activity.position, column: titleOf(column).short })}
      rowSpan={rowSpan}
      counted={counted}
      cursor={cursor}
      canEdit={canEdit}
      onOpen={() => onOpen(activity.id)}
    />
  )
  return (
    <tbody
      className={classes.body}
      data-active={cursor.place?.activityId === activity.id || undefined}
      data-open={isOpen || undefined}
      data-retired={activity.retiredAt !== null || undefined}
      data-indicator={hasIndicator || undefined}
    >
      <tr>
        <th scope="row" rowSpan={span} className={classes.no}>
          <button
            type="button"
            className={classes.open}
            title={`${t('matrix:row', { position: activity.position })} (Space)`}
            onClick={() => onOpen(activity.id)}
          >
            {activity.position}
          </button>
        </th>
        {languages.map((language) => cell('title', language))}
        {REPORTED.flatMap((column) => languages.map((language) => cell(column, language, span)))}
      </tr>
      {hasIndicator && <tr>{indicators.map((language) => cell('indicator', language))}</tr>}
    </tbody>
  )
}
