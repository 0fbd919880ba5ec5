import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { useShownPeriod } from '../../useShownPeriod.ts'
import classes from './NextPeriod.module.css'
import { NextPeriod } from './NextPeriod.tsx'

/** From one reporting period into the next: what is promised again, and what ends. */
export function NextPeriodScreen() {
  const t = useT()
  const search = useSearch({ strict: false }) as { readonly period?: PeriodId }
  const { period, periods } = useShownPeriod(search.period)
  if (period === undefined) {
    return (
      <>
        <PageHead title={t('rollover:title')} />
        <EmptyState text={t('matrix:noPeriod')} />
      </>
    )
  }
  return (
    <FromPeriod
      key={period.id}
      periodId={period.id}
      label={period.label}
      laterId={(label) => periods.find((one) => one.label === label)?.id}
    />
  )
}

type FromPeriodProps = { readonly periodId: PeriodId; readonly label: string; readonly laterId: (label: string) => PeriodId | undefined }

function FromPeriod({ periodId, label, laterId }: FromPeriodProps) {
  const t = useT()
  const navigate = useNavigate()
  const preview = useCall('rollOver.preview', { periodId })
  const open = (period: PeriodId | undefined) => void navigate({ to: '/matrix', search: period === undefined ? {} : { period } })
  const head = (
    <PageHead
      title={t('rollover:title')}
      fact={t('rollover:from', { period: label })}
      actions={
        <Button variant="subtle" color="gray" onClick={() => open(periodId)}>
          {t('rollover:back')}
        </Button>
      }
    />
  )
  if (preview.doneIn !== null) {
    const later = preview.doneIn
    return (
      <>
        {head}
        <EmptyState
          text={t('rollover:doneIn', { label: later })}
          actionLabel={t('rollover:goThere', { label: later })}
          onAction={() => open(laterId(later))}
        />
      </>
    )
  }
  if (preview.rows.length === 0) {
    return (
      <>
        {head}
        <EmptyState text={t('rollover:nothing', { period: label })} />
      </>
    )
  }
  return (
    <div className={classes.page}>
      {head}
      <NextPeriod periodId={periodId} preview={preview} onDone={open} />
    </div>
  )
}
