import { useCall } from '../api.tsx'
import { useT } from '../i18n.ts'
import classes from './NavCount.module.css'

/** Number beside a place: overdue actions in red, papers that wait in grey. */
export function NavCount({ place, isRail }: { readonly place: string; readonly isRail: boolean }) {
  if (place === 'actions') return <OverdueCount isRail={isRail} />
  return null
}

function OverdueCount({ isRail }: { readonly isRail: boolean }) {
  const t = useT()
  const { overdue } = useCall('actions.counts', {})
  if (overdue === 0) return null
  return (
    <span className={classes.late} data-rail={isRail || undefined} title={t('shell:overdueActions', { count: overdue })}>
      {overdue}
    </span>
  )
}
