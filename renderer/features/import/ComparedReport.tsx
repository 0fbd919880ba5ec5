import { Button } from '@mantine/core'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { ComparedRowItem } from './ComparedRowItem.tsx'
import classes from './ImportScreen.module.css'
import { useMergeChoice } from './useMergeChoice.ts'

type ComparedReportProps = {
  readonly periodId: PeriodId
  readonly groupId: WorkingGroupId
  readonly language: Language
  readonly record: ReportRecord
  readonly onDone: () => void
}

/** A report beside the matrix, row by row: what is new, what differs, and what of it is taken over. */
export function ComparedReport({ periodId, groupId, language, record, onDone }: ComparedReportProps) {
  const t = useT()
  const errorText = useErrorText()
  const rows = useCall('report.compare', { periodId, record, language, pairs: [] })
  const choice = useMergeChoice(rows)
  const merge = useCommand('report.merge', {
    quiet: true,
    done: ({ cellCount, rowCount }) => t('compare:done', { cells: cellCount, rows: rowCount }),
  })
  const fresh = rows.filter(({ activityId }) => activityId === null)
  const changed = rows.filter(({ cells }) => cells.length > 0)
  const onlyHere = rows.filter(({ read }) => read === null)
  const same = rows.length - fresh.length - changed.length - onlyHere.length
  const handleTake = () =>
    merge.mutate(
      { periodId, groupId, language, record, pairs: [], cells: [...choice.cells], added: [...choice.added] },
      { onSuccess: onDone },
    )
  return (
    <section className={classes.compared} aria-label={t('compare:title')}>
      <p>
        <b>{t('compare:summary', { fresh: fresh.length, changed: changed.length, same })}</b>
      </p>
      {onlyHere.length > 0 && (
        <p className="dim">{t('compare:onlyHere', { rows: onlyHere.map(({ position }) => `#${position}`).join(', ') })}</p>
      )}
      {fresh.length + changed.length === 0 ? (
        <p>{t('compare:nothing')}</p>
      ) : (
        <>
          <div className={classes.buttons}>
            {(['takeEmpty', 'takeAll', 'takeNone'] as const).map((how) => (
              <Button key={how} variant="default" size="compact-sm" onClick={() => choice.takeBy(how)}>
                {t(`compare:${how}`)}
              </Button>
            ))}
          </div>
          <ul className={classes.list}>
            {[...changed, ...fresh].map((row) => (
              <ComparedRowItem
                key={`${row.read} ${row.activityId}`}
                row={row}
                read={record.activities[row.read ?? -1]}
                language={language}
                choice={choice}
              />
            ))}
          </ul>
          <footer className={classes.foot}>
            {merge.isError && (
              <p className={classes.error} role="alert">
                {errorText(merge.error)}
              </p>
            )}
            <span className="mid">{t('compare:count', { cells: choice.cells.length, rows: choice.added.length })}</span>
            <Button onClick={handleTake} loading={merge.isPending} disabled={choice.cells.length + choice.added.length === 0}>
              {t('compare:takeOver')}
            </Button>
          </footer>
        </>
      )}
    </section>
  )
}
