import { Button } from '@mantine/core'
import type { ComparedRow } from '#shared/contract/report.ts'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { ComparedRowItem } from './ComparedRowItem.tsx'
import classes from './ImportScreen.module.css'
import { useMergeChoice } from './useMergeChoice.ts'
import { usePairing } from './usePairing.ts'

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
  const pairing = usePairing()
  const pairs = [...pairing.pairs]
  const rows = useCall('report.compare', { periodId, record, language, pairs })
  const choice = useMergeChoice(rows)
  const merge = useCommand('report.merge', {
    quiet: true,
    done: ({ cellCount, rowCount }) => t('compare:done', { cells: cellCount, rows: rowCount }),
  })
  const fresh = rows.filter(({ activityId }) => activityId === null)
  const changed = rows.filter(({ cells }) => cells.length > 0)
  const onlyHere = rows.filter(({ read }) => read === null)
  const same = rows.length - fresh.length - changed.length - onlyHere.length
  const said = new Set(pairs.map(({ read }) => read))
  // What was paired by hand stays, so that it can be paired otherwise again.
  const listed = rows.filter(isInReport).filter(({ read, activityId, cells }) => activityId === null || cells.length > 0 || said.has(read))
  const leftOut = rows.filter((row) => row.isDoubtful && row.cells.every(({ column }) => !choice.has(row, column)))
  const handleTake = () =>
    merge.mutate({ periodId, groupId, language, record, pairs, cells: [...choice.cells], added: [...choice.added] }, { onSuccess: onDone })
  return (
    <section className={classes.compared} aria-label={t('compare:title')}>
      <p>
        <b>{t('compare:summary', { fresh: fresh.length, changed: changed.length, same })}</b>
      </p>
      {onlyHere.length > 0 && (
        <p className="dim">{t('compare:onlyHere', { rows: onlyHere.map(({ position }) => `#${position}`).join(', ') })}</p>
      )}
      {listed.length === 0 ? (
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
          {leftOut.length > 0 && (
            <div className={classes.pair} role="status">
              <p className={classes.warning}>{t('compare:doubtfulLeft', { count: leftOut.length })}</p>
              <Button variant="default" size="compact-sm" onClick={() => pairing.confirm(leftOut)}>
                {t('compare:confirmAll')}
              </Button>
            </div>
          )}
          <ul className={classes.list}>
            {listed.map((row) => (
              <ComparedRowItem
                key={row.read}
                row={row}
                rows={rows}
                read={record.activities[row.read]}
                language={language}
                pairing={pairing}
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

function isInReport(row: ComparedRow): row is ComparedRow & { readonly read: number } {
  return row.read !== null
}
