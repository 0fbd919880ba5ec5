import { Button, Checkbox } from '@mantine/core'
import type { ComparedRow } from '#shared/contract/report.ts'
import type { Language } from '#shared/domain/common.ts'
import type { ReportActivity } from '#shared/domain/report-record.ts'
import { useT } from '../../i18n.ts'
import { CellSides } from './CellSides.tsx'
import classes from './ImportScreen.module.css'
import { RowSelect } from './RowSelect.tsx'
import type { MergeChoice } from './useMergeChoice.ts'
import type { Pairing } from './usePairing.ts'

type ComparedRowItemProps = {
  readonly row: ComparedRow & { readonly read: number }
  readonly rows: readonly ComparedRow[]
  /** The row as the report has it. */
  readonly read: ReportActivity | undefined
  readonly language: Language
  readonly pairing: Pairing
  readonly choice: MergeChoice
}

/** One row of the report that is new or differs: which row of the matrix it is, and a choice for each of its cells. */
export function ComparedRowItem({ row, rows, read, language, pairing, choice }: ComparedRowItemProps) {
  const t = useT()
  const rest = [read?.indicator, read?.progress, read?.challenges, read?.keyMessage].filter((text) => (text ?? '') !== '')
  return (
    <li className={classes.row}>
      <p className={classes.rowHead}>
        {t('compare:rowRead', { n: row.read + 1 })}{' '}
        <span className="mid" lang={language}>
          {row.title}
        </span>
      </p>
      <div className={classes.cell}>
        <span aria-hidden>{t('compare:inMatrix')}</span>
        <div className={classes.pair}>
          <RowSelect row={row} rows={rows} onChange={(activityId) => pairing.say(row.read, activityId, rows)} />
          {row.isDoubtful && (
            <>
              {/* The field cuts it short, and it is to be looked at. */}
              <p className={`${classes.text} ${classes.whole}`}>{row.matrixTitle}</p>
              <p className={classes.warning}>{t('compare:doubtful')}</p>
              <Button variant="default" size="compact-sm" onClick={() => pairing.confirm([row])}>
                {t('compare:confirm')}
              </Button>
            </>
          )}
        </div>
      </div>
      {row.activityId === null && (
        <div className={classes.cell}>
          <Checkbox label={t('compare:addRow')} checked={choice.has(row)} onChange={() => choice.toggle(row)} />
          <p lang={language} className={`${classes.text} dim`}>
            {rest.join('\n')}
          </p>
        </div>
      )}
      {row.cells.map(({ column, ours, theirs }) => (
        <div key={column} className={classes.cell}>
          <Checkbox
            label={t(`compare:column.${column}`)}
            aria-label={t('compare:takeCell', { column: t(`compare:column.${column}`) })}
            checked={choice.has(row, column)}
            onChange={() => choice.toggle(row, column)}
          />
          <CellSides ours={ours} theirs={theirs} language={language} />
        </div>
      ))}
    </li>
  )
}
