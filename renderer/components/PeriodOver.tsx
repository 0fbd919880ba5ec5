import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { isOver } from '#shared/domain/current-period.ts'
import type { Period } from '#shared/domain/period.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../api.tsx'
import { useLanguage, useT } from '../i18n.ts'
import classes from './PeriodOver.module.css'

type PeriodOverProps = { readonly period: Pick<Period, 'id' | 'label' | 'endsOn' | 'roundTableOn'> | null | undefined }

/** Says that the newest period is over, while what meets still counts for it, and leads to the next one; nothing otherwise. */
export function PeriodOver({ period }: PeriodOverProps) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  if (period == null || !isOver(period, today)) return null
  const { label, roundTableOn, endsOn } = period
  return (
    <p className={classes.over}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {roundTableOn === null
          ? t('rollover:isOver', { label, day: formatDay(endsOn, language) })
          : t('rollover:isOverTable', { label, day: formatDay(roundTableOn, language) })}{' '}
        <Link to="/matrix/next" search={{ period: period.id }}>
          {t('rollover:begin')}
        </Link>
      </span>
    </p>
  )
}
