import type { KeyboardEvent } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { lineWords } from './counter-words.ts'
import classes from './MatrixTable.module.css'
import { MatrixTableRow } from './MatrixTableRow.tsx'
import { COLUMNS, languagesOf, type ShownLanguage } from './matrix-grid.ts'
import type { useCellCursor } from './useCellCursor.ts'
import { useColumnTitles } from './useColumnTitles.ts'

type MatrixTableProps = {
  readonly matrix: Output<'matrix.list'>
  readonly rows: readonly MatrixRow[]
  readonly shown: ShownLanguage
  readonly isFull: boolean
  readonly openId: ActivityId | undefined
  readonly cursor: ReturnType<typeof useCellCursor>
  readonly canEdit: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onOpen: (id: ActivityId) => void
}

/** The table of the form: four columns, the indicator below its activity, every text edited where it stands. */
export function MatrixTable({ matrix, rows, shown, isFull, openId, cursor, canEdit, onKeyDown, onOpen }: MatrixTableProps) {
  const t = useT()
  const titleOf = useColumnTitles(matrix, shown)
  const counters = Map.groupBy(useCall('counters.list', { periodId: matrix.period.id }), ({ activityId }) => activityId)
  const languages = languagesOf(shown)
  return (
    <div className={classes.scroller}>
      <table
        className={classes.table}
        data-both={shown === 'both' || undefined}
        data-full={isFull || undefined}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked and written in, as in a sheet
        role="grid"
        aria-label={t('matrix:title')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.no}>
              {t('matrix:columnNumber')}
            </th>
            {COLUMNS.filter((column) => column !== 'indicator').map((column) => (
              <th key={column} scope="col" colSpan={languages.length} title={titleOf(column).full} data-column={column}>
                {titleOf(column).short}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <MatrixTableRow
            key={row.activity.id}
            row={row}
            counted={lineWords(t, counters.get(row.activity.id) ?? [])}
            languages={languages}
            titleOf={titleOf}
            isOpen={row.activity.id === openId}
            cursor={cursor}
            canEdit={canEdit}
            onOpen={onOpen}
          />
        ))}
      </table>
    </div>
  )
}
