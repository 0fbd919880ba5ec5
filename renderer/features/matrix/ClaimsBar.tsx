import { Button } from '@mantine/core'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './ClaimsBar.module.css'

/** Meetings of which only the report speaks, above the matrix until somebody has answered. */
export function ClaimsBar({ periodId }: { readonly periodId: PeriodId }) {
  const t = useT()
  const claims = useCall('claims.list', { periodId })
  const accept = useCommand('claims.accept', { done: () => t('counters:claimAccepted') })
  const refuse = useCommand('claims.refuse', { done: () => t('counters:claimRefused') })
  if (claims.length === 0) return null
  return (
    <section className={classes.bar} aria-label={t('counters:claims')}>
      {claims.map(({ id, position, groupCode, quote, knownCount }) => (
        <div key={id} className={classes.claim}>
          <p>
            <b>{t('counters:claims')}</b> {t('counters:claimRow', { position, group: groupCode, quote })}{' '}
            <span className="dim">{t(knownCount > 0 ? 'counters:claimKnown' : 'counters:claimHint', { count: knownCount })}</span>
          </p>
          <Button
            variant="default"
            size="compact-sm"
            loading={accept.isPending}
            onClick={() => accept.mutate({ claimId: id, meetingId: newId<MeetingId>() })}
          >
            {t('counters:claimAccept')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => refuse.mutate({ claimId: id })}>
            {t('counters:claimRefuse')}
          </Button>
        </div>
      ))}
    </section>
  )
}
