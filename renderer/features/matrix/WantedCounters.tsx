import { Button } from '@mantine/core'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import classes from './ClaimsBar.module.css'

type WantedCountersProps = {
  readonly periodId: PeriodId
  /** Rows of the matrix that are shown; counters of others are not asked about here. */
  readonly rows: readonly MatrixRow[]
  readonly onOpen: (id: ActivityId) => void
}

/** Counted indicators that the wording of the rows asks for, above the matrix until somebody has answered. */
export function WantedCounters({ periodId, rows, onOpen }: WantedCountersProps) {
  const t = useT()
  const counters = useCall('counters.list', { periodId })
  const decide = useCommand('counters.decide', {
    done: (_, { state, counterIds }) => t(state === 'used' ? 'counters:used' : 'counters:refused', { count: counterIds.length }),
  })
  const wanted = counters.filter(({ state }) => state === 'proposed')
  const asking = rows.filter(({ activity }) => wanted.some(({ activityId }) => activityId === activity.id)).map(({ activity }) => activity)
  const counterIds = wanted.filter(({ activityId }) => asking.some(({ id }) => id === activityId)).map(({ id }) => id)
  const [first] = asking
  if (first === undefined) return null
  return (
    <section className={classes.quiet} aria-label={t('counters:title')}>
      <div className={classes.claim}>
        <p>
          <b>{t('counters:wanted', { count: counterIds.length, rows: asking.map(({ position }) => position).join(', ') })}</b>{' '}
          <span className="dim">{t('counters:wantedHint')}</span>
        </p>
        <Button variant="subtle" size="compact-sm" onClick={() => onOpen(first.id)}>
          {t('counters:look', { position: first.position })}
        </Button>
        <Button variant="default" size="compact-sm" loading={decide.isPending} onClick={() => decide.mutate({ counterIds, state: 'used' })}>
          {t('counters:useAll')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => decide.mutate({ counterIds, state: 'refused' })}>
          {t('counters:refuseAll')}
        </Button>
      </div>
    </section>
  )
}
