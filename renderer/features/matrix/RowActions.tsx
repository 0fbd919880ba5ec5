import { useNavigate } from '@tanstack/react-router'
import type { LinkedAction } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { ActionBadge } from '../../components/ActionBadge.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'

/** The actions that feed a row: open ones first, closed ones with the note that closed them. */
export function RowActions({ actions, activityId }: { readonly actions: readonly LinkedAction[]; readonly activityId: ActivityId }) {
  const t = useT()
  const navigate = useNavigate()
  return (
    <section className={classes.section}>
      <SectionHead
        title={t('matrix:actions')}
        note={actions.length || undefined}
        action={
          <button
            type="button"
            className="link"
            onClick={() => void navigate({ to: '/actions', search: { activity: activityId, new: 1 } })}
          >
            {t('matrix:newAction')}
          </button>
        }
      />
      {actions.length === 0 && <p className="dim">{t('matrix:noActions')}</p>}
      <ul>
        {actions.map((action) => (
          <RowAction key={action.id} action={action} />
        ))}
      </ul>
    </section>
  )
}

function RowAction({ action }: { readonly action: LinkedAction }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const navigate = useNavigate()
  const { today } = useCall('app.state', {})
  const { id, number, textEn, textLo, leadShortEn, leadShortLo, closedOn, lastNote } = action
  const list = closedOn === null ? {} : { list: 'closed' }
  return (
    <li className={classes.item}>
      <button type="button" className={classes.action} onClick={() => void navigate({ to: '/actions', search: { ...list, open: id } })}>
        {bilingual(textEn, textLo)}
      </button>
      <p className={classes.facts}>
        <ActionBadge action={action} today={today} />
        <span className="dim t12">
          {bilingual(leadShortEn, leadShortLo)} · {number}
        </span>
      </p>
      {lastNote !== null && (
        <p className="mid t12">
          {closedOn === null ? lastNote : t('matrix:closedWith', { day: formatDay(closedOn, language, 'day'), note: lastNote })}
        </p>
      )}
    </li>
  )
}
