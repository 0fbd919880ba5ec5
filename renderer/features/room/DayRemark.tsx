import { Suspense } from 'react'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './DayRemark.module.css'

/** A quiet word about a day that is a weekend, a holiday or beyond the period; nothing about any other. */
export function DayRemark({ day }: { readonly day: string }) {
  return (
    <Suspense>
      <Remark day={day} />
    </Suspense>
  )
}

function Remark({ day }: { readonly day: string }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const clashes = useCall('meetings.clashes', { heldOn: day })
  const remarks = clashes.flatMap((clash) => {
    if (clash.kind === 'weekend') return [t('meetings:clash.weekend')]
    if (clash.kind === 'afterPeriod')
      return [t('meetings:clash.afterPeriod', { period: clash.label, day: formatDay(clash.endsOn, language, 'day') })]
    return clash.kind === 'holiday' ? [bilingual(clash.nameEn, clash.nameLo)] : []
  })
  return remarks.map((remark) => (
    <small key={remark} className={classes.remark}>
      {remark}
    </small>
  ))
}
