import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActionRow } from '#shared/contract/actions.ts'
import { ActionStatus } from '#shared/domain/action.ts'
import { useCall } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import classes from './ActionBar.module.css'
import { OrganisationSelect } from './OrganisationSelect.tsx'
import type { PromptKind, useActionChanges } from './useActionChanges.ts'
import { useNames } from './useNames.ts'

type ActionPromptProps = {
  readonly kind: PromptKind
  readonly targets: readonly ActionRow[]
  readonly changes: ReturnType<typeof useActionChanges>
  readonly onDone: () => void
}

/** The one question of a change: a day, an agency or a status. Enter answers it, Esc takes it back. */
export function ActionPrompt({ kind, ...props }: ActionPromptProps) {
  if (kind === 'lead') return <LeadPrompt {...props} />
  if (kind === 'status') return <StatusPrompt {...props} />
  return <DayPrompt kind={kind} {...props} />
}

type PromptProps = Omit<ActionPromptProps, 'kind'>

function DayPrompt({ kind, targets, changes, onDone }: PromptProps & { readonly kind: 'due' | 'snooze' }) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const before = kind === 'due' ? targets[0]?.dueOn : targets[0]?.snoozedUntilOn
  const [day, setDay] = useState(before ?? null)
  const answer = (value: string | null) => {
    if (kind === 'due') changes.setDue(targets, value)
    else changes.snooze(targets, value)
    onDone()
  }
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (day !== null) answer(day)
  }
  return (
    <form className={classes.prompt} onSubmit={handleSubmit}>
      <DayField label={t(kind === 'due' ? 'actions:due' : 'actions:snoozeUntil')} value={day} from={today} onChange={setDay} autoFocus />
      <Button type="submit">{t(kind === 'due' ? 'actions:set' : 'actions:snooze')}</Button>
      {before != null && (
        <Button variant="default" onClick={() => answer(null)}>
          {t(kind === 'due' ? 'actions:noDue' : 'actions:wakeUp')}
        </Button>
      )}
    </form>
  )
}

function LeadPrompt({ targets, changes, onDone }: PromptProps) {
  const t = useT()
  const { shortOf } = useNames()
  return (
    <div className={classes.prompt}>
      <OrganisationSelect
        label={t('actions:lead')}
        value={null}
        autoFocus
        onChange={(organisation) => {
          if (organisation === null) return
          changes.setLead(targets, organisation.id, shortOf(organisation))
          onDone()
        }}
      />
    </div>
  )
}

function StatusPrompt({ targets, changes, onDone }: PromptProps) {
  const t = useT()
  return (
    <div className={classes.prompt}>
      {ActionStatus.options.map((status, index) => {
        const word = t(`actions:state${status[0]?.toUpperCase()}${status.slice(1)}`)
        return (
          <Button
            key={status}
            variant="default"
            autoFocus={index === 0}
            onClick={() => {
              changes.setStatus(targets, status, word)
              onDone()
            }}
          >
            {word}
          </Button>
        )
      })}
    </div>
  )
}
