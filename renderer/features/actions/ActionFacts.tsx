import { Link, useNavigate } from '@tanstack/react-router'
import type { ActionDetails } from '#shared/contract/actions.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { ActionBadge } from '../../components/ActionBadge.tsx'
import { Chip } from '../../components/Chip.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './ActionPanel.module.css'
import { useNames } from './useNames.ts'

/** What an action is: state, day, agencies, rows of the matrix, where it comes from, how often it was carried. */
export function ActionFacts({ action }: { readonly action: ActionDetails }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const { shortOf } = useNames()
  const { today } = useCall('app.state', {})
  const [lead, ...others] = action.parties
  return (
    <div className={classes.facts}>
      <FieldRow label={t('actions:status')}>
        <ActionBadge action={action} today={today} />
      </FieldRow>
      {action.notInMinutes === 1 && <Warning text={t('actions:notInMinutes')} hint={t('actions:notInMinutesHint')} />}
      {action.textStale !== null && <Warning text={t(action.textStale === 'lo' ? 'actions:staleLo' : 'actions:staleEn')} />}
      <FieldRow label={t('actions:due')}>
        {action.dueOn === null ? t('actions:noDue') : formatDay(action.dueOn, language, 'weekday')}
      </FieldRow>
      {action.closedOn !== null && <FieldRow label={t('actions:closedOn')}>{formatDay(action.closedOn, language, 'weekday')}</FieldRow>}
      <FieldRow label={t('actions:lead')}>{lead === undefined ? t('actions:nobody') : bilingual(lead.nameEn, lead.nameLo)}</FieldRow>
      {others.length > 0 && <FieldRow label={t('actions:with')}>{others.map(shortOf).join(', ')}</FieldRow>}
      <LinkedRows action={action} />
      <Origin action={action} />
      {action.carriedCount > 0 && (
        <FieldRow label={t('actions:carried')}>
          {t(action.carriedCount === 1 ? 'actions:carriedOnce' : 'actions:carriedTimes', {
            count: action.carriedCount,
            day: formatDay(action.sinceOn, language),
          })}
        </FieldRow>
      )}
    </div>
  )
}

function LinkedRows({ action: { activities, waitingProposals } }: { readonly action: ActionDetails }) {
  const t = useT()
  const bilingual = useBilingual()
  const navigate = useNavigate()
  const open = (id: string) => void navigate({ to: '/matrix', search: { open: id } })
  if (activities.length === 0) return null
  return (
    <>
      <FieldRow label={t('actions:matrixRow')}>
        {activities.map(({ id, position, titleEn, titleLo }) => (
          <Chip key={id} tone="activity" label={bilingual(titleEn, titleLo)} onClick={() => open(id)}>
            <span className="clip">
              #{position} {bilingual(titleEn, titleLo)}
            </span>
          </Chip>
        ))}
      </FieldRow>
      {waitingProposals.length > 0 && (
        <FieldRow label={t('actions:waiting')}>
          {waitingProposals.map(({ id, activityId, position }) => (
            <button key={id} type="button" className="link" onClick={() => open(activityId)}>
              {t('actions:reviewIn', { position })}
            </button>
          ))}
        </FieldRow>
      )}
    </>
  )
}

function Origin({ action }: { readonly action: ActionDetails }) {
  const t = useT()
  const bilingual = useBilingual()
  const { meetingId, meetingNumber, itemTitleEn } = action
  if (meetingId === null) return null
  const item = itemTitleEn === null ? '' : `, ${bilingual(itemTitleEn, action.itemTitleLo ?? '')}`
  return (
    <FieldRow label={t('actions:from')}>
      <Link to="/meetings/$meetingId/room" params={{ meetingId }} className="link">
        {meetingNumber ?? bilingual(action.meetingTitleEn ?? '', action.meetingTitleLo ?? '')}
        {item}
      </Link>
    </FieldRow>
  )
}

function Warning({ text, hint }: { readonly text: string; readonly hint?: string }) {
  return (
    <p className={classes.warning} title={hint}>
      <StatusBadge kind="warning">{text}</StatusBadge>
    </p>
  )
}
