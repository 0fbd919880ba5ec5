import { Button } from '@mantine/core'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import { reportingGroup, reportingSubGroups } from '#shared/domain/report-record.ts'
import type { WorkingGroup } from '#shared/domain/working-group.ts'
import { useCommand } from '../../api.tsx'
import type { ReadReport } from '../../components/ReportSource.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './ImportScreen.module.css'

type NewFromReportProps = {
  readonly read: ReadReport
  readonly group: WorkingGroup | undefined
  readonly onDone: (periodId: PeriodId) => void
}

/** Takes a report in as a period of its own, which the matrix does not have yet. */
export function NewFromReport({ read: { record, fileName }, group, onDone }: NewFromReportProps) {
  const t = useT()
  const errorText = useErrorText()
  const { period } = record
  const take = useCommand('report.import', {
    quiet: true,
    done: ({ activityCount }) => t('compare:imported', { count: activityCount, label: period?.label }),
  })
  const named = reportingGroup(record) ?? (group === undefined ? null : { code: group.code, nameEn: group.nameEn })
  if (period === null || named === null) return null
  const handleTake = () =>
    take.mutate(
      {
        reportId: newId<ReportId>(),
        record,
        sourceName: fileName,
        group: named,
        subGroups: [...reportingSubGroups(record)],
        period: { ...period, roundTableKind: record.roundTableKind ?? 'RTIM', roundTableOn: null },
      },
      { onSuccess: ({ periodId }) => onDone(periodId) },
    )
  return (
    <>
      {take.isError && (
        <p className={classes.warning} role="alert">
          {errorText(take.error)}
        </p>
      )}
      <Button className={classes.take} onClick={handleTake} loading={take.isPending}>
        {t('compare:takeAsNew', { count: record.activities.length, label: period.label })}
      </Button>
    </>
  )
}
