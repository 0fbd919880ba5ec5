import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { ActionBadge } from '#renderer/components/ActionBadge.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { AgendaAction } from '#shared/contract/agenda.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { formatDay } from '#shared/i18n/format.ts'
import classes from './MattersList.module.css'

type MattersListProps = { readonly itemId: AgendaItemId; readonly actions: readonly AgendaAction[]; readonly isClosed: boolean }

/** Earlier actions under “matters arising”, the oldest first, each with its age and last notes. */
export function MattersList({ itemId, actions, isClosed }: MattersListProps) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(true)
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.matters}>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Chevron size={14} aria-hidden />
        {t('prepare:mattersCount', { count: actions.length })}
      </button>
      {isOpen && (
        <ul>
          {actions.map((action) => (
            <Matter key={action.id} itemId={itemId} action={action} isClosed={isClosed} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Matter({
  itemId,
  action,
  isClosed,
}: {
  readonly itemId: AgendaItemId
  readonly action: AgendaAction
  readonly isClosed: boolean
}) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const { today } = useCall('app.state', {})
  const unlink = useCommand('agenda.unlinkAction', { done: () => t('prepare:actionTakenOff', { number: action.number }) })
  const facts = [
    action.parties.map(({ shortEn, shortLo }) => bilingual(shortEn, shortLo)).join(', '),
    action.dueOn === null ? t('prepare:noDueDate') : t('prepare:due', { day: formatDay(action.dueOn, language, 'day') }),
    action.carriedCount === 0
      ? t('prepare:since', { day: formatDay(action.sinceOn, language, 'day') })
      : t('prepare:carried', { count: action.carriedCount, month: formatDay(action.sinceOn, language, 'month') }),
  ]
  return (
    <li className={classes.matter}>
      <Link to="/actions" search={{ open: action.id }} className={`link ${classes.number}`}>
        {action.number}
      </Link>
      <div>
        <p>{bilingual(action.textEn, action.textLo)}</p>
        <p className={classes.facts}>
          <ActionBadge action={action} today={today} /> {facts.filter((fact) => fact !== '').join(' · ')}
        </p>
        {action.notes.map(({ id, notedOn, text }) => (
          <p key={id} className={classes.note}>
            {formatDay(notedOn, language, 'short')}: {text}
          </p>
        ))}
      </div>
      {!isClosed && (
        <button
          type="button"
          className={classes.off}
          aria-label={t('prepare:takeOff', { number: action.number })}
          title={t('prepare:takeOff', { number: action.number })}
          onClick={() => unlink.mutate({ itemId, actionId: action.id })}
        >
          ×
        </button>
      )}
    </li>
  )
}
