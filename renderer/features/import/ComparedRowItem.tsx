import { Checkbox } from '@mantine/core'
import type { ComparedRow } from '#shared/contract/report.ts'
import type { Language } from '#shared/domain/common.ts'
import type { ReportActivity } from '#shared/domain/report-record.ts'
import { textDifference } from '#shared/domain/text-difference.ts'
import { useT } from '../../i18n.ts'
import classes from './ImportScreen.module.css'
import { choiceKey, type MergeChoice } from './useMergeChoice.ts'

type ComparedRowItemProps = {
  readonly row: ComparedRow
  /** The row as the report has it. */
  readonly read: ReportActivity | undefined
  readonly language: Language
  readonly choice: MergeChoice
}

/** One row that is new or differs, with a choice for each of its cells. */
export function ComparedRowItem({ row, read, language, choice }: ComparedRowItemProps) {
  const t = useT()
  if (row.activityId === null) {
    const key = choiceKey(row)
    const rest = [read?.indicator, read?.progress, read?.challenges, read?.keyMessage].filter(
      (text) => text !== undefined && text !== null && text !== '',
    )
    return (
      <li className={classes.row}>
        <p className={classes.rowHead}>{t('compare:rowNew')}</p>
        <Checkbox label={t('compare:addRow')} checked={choice.has(key)} onChange={() => choice.toggle(key)} />
        <p lang={language} className={classes.text}>
          {row.title}
        </p>
        {rest.length > 0 && (
          <p lang={language} className={`${classes.text} dim`}>
            {rest.join('\n')}
          </p>
        )}
      </li>
    )
  }
  return (
    <li className={classes.row}>
      <p className={classes.rowHead}>
        {t('compare:rowChanged', { position: row.position })} <span className="mid">{row.title}</span>
      </p>
      {row.isDoubtful && <p className={classes.warning}>{t('compare:doubtful')}</p>}
      {row.cells.map(({ column, ours, theirs }) => {
        const key = choiceKey(row, column)
        return (
          <div key={column} className={classes.cell}>
            <Checkbox
              label={t(`compare:column.${column}`)}
              aria-label={t('compare:takeCell', { column: t(`compare:column.${column}`) })}
              checked={choice.has(key)}
              onChange={() => choice.toggle(key)}
            />
            <Sides ours={ours} theirs={theirs} language={language} />
          </div>
        )
      })}
    </li>
  )
}

function Sides({ ours, theirs, language }: { readonly ours: string | null; readonly theirs: string; readonly language: Language }) {
  const t = useT()
  const difference = textDifference(ours ?? '', theirs)
  const empty = (text: string | null) => text === null || text.trim() === ''
  return (
    <div className={classes.sides}>
      <span className="dim t12">{t('compare:ours')}</span>
      <p lang={language} className={classes.text}>
        {empty(ours) ? (
          <em className="dim">{t(ours === null ? 'compare:noLine' : 'compare:empty')}</em>
        ) : (
          <>
            {difference.before}
            <del>{difference.ours}</del>
            {difference.after}
          </>
        )}
      </p>
      <span className="dim t12">{t('compare:theirs')}</span>
      <p lang={language} className={classes.text}>
        {empty(theirs) ? (
          <em className="dim">{t('compare:empty')}</em>
        ) : (
          <>
            {difference.before}
            <ins>{difference.theirs}</ins>
            {difference.after}
          </>
        )}
      </p>
    </div>
  )
}
