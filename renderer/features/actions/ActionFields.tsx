import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { ActionRow } from '#shared/contract/actions.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './ActionPanel.module.css'
import { ActivitySelect } from './ActivitySelect.tsx'
import { keepEscape, OrganisationSelect, OrganisationsSelect } from './OrganisationSelect.tsx'

/** What a person can say about an action. */
type ActionDraft = {
  readonly groupId: WorkingGroupId | null
  readonly textEn: string
  readonly textLo: string
  readonly dueOn: string | null
  readonly leadId: OrganisationId | null
  readonly withIds: readonly OrganisationId[]
  readonly activityIds: readonly ActivityId[]
}
export type CompleteDraft = ActionDraft & { readonly groupId: WorkingGroupId; readonly leadId: OrganisationId }

type ActionFieldsProps = {
  readonly start: ActionDraft
  readonly linked: ActionRow['activities']
  readonly submitLabel: string
  /** The group of an action is part of its number and never changes. */
  readonly isNew: boolean
  readonly onSubmit: (draft: CompleteDraft) => void
  readonly onCancel: () => void
}

/** The fields of an action, new or known; what is missing is said beside its field. */
export function ActionFields({ start, linked, submitLabel, isNew, onSubmit, onCancel }: ActionFieldsProps) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const [draft, setDraft] = useState(start)
  const [wasSent, setWasSent] = useState(false)
  const change = (patch: Partial<ActionDraft>) => setDraft((known) => ({ ...known, ...patch }))
  const { groupId, leadId } = draft
  const text = draft.textEn.trim() || draft.textLo.trim()
  const missing = (isMissing: boolean, sentence: string) => (wasSent && isMissing ? t(sentence) : undefined)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setWasSent(true)
    // An office that writes Lao only still finds its text in both languages.
    if (text !== '' && groupId !== null && leadId !== null) onSubmit({ ...draft, textEn: text, groupId, leadId })
  }
  return (
    <Form onSubmit={handleSubmit} submitLabel={submitLabel} onCancel={onCancel}>
      <Textarea
        label={t('actions:textEn')}
        value={draft.textEn}
        onChange={(event) => change({ textEn: event.currentTarget.value })}
        error={missing(text === '', 'actions:needText')}
        autoFocus
        required
      />
      <Textarea
        label={t('actions:textLo')}
        lang="lo"
        minRows={1}
        value={draft.textLo}
        onChange={(event) => change({ textLo: event.currentTarget.value })}
      />
      {isNew && (
        <GroupSelect value={groupId} onChange={(id) => change({ groupId: id })} error={missing(groupId === null, 'actions:needGroup')} />
      )}
      <OrganisationSelect
        label={t('actions:lead')}
        value={leadId}
        onChange={(organisation) => change({ leadId: organisation?.id ?? null })}
        error={missing(leadId === null, 'actions:needLead')}
        required
      />
      <OrganisationsSelect label={t('actions:with')} value={draft.withIds} without={leadId} onChange={(withIds) => change({ withIds })} />
      <DayField label={t('actions:due')} value={draft.dueOn} from={today} onChange={(dueOn) => change({ dueOn })} />
      <ActivitySelect value={draft.activityIds} linked={linked} onChange={(activityIds) => change({ activityIds })} />
    </Form>
  )
}

type FormProps = {
  readonly children: ReactNode
  readonly submitLabel: string
  readonly onSubmit: (event: FormEvent) => void
  readonly onCancel: () => void
}

function Form({ children, submitLabel, onSubmit, onCancel }: FormProps) {
  const t = useT()
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && event.currentTarget.requestSubmit()}
    >
      {children}
      <div className={`${classes.buttons} ${classes.foot}`}>
        <Button type="submit" rightSection={<kbd>Ctrl ↵</kbd>}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}

type GroupSelectProps = {
  readonly value: WorkingGroupId | null
  readonly onChange: (id: WorkingGroupId | null) => void
  readonly error?: string | undefined
}

function GroupSelect({ value, onChange, error }: GroupSelectProps) {
  const t = useT()
  const bilingual = useBilingual()
  const groups = useCall('groups.list', {})
  return (
    <Select
      label={t('actions:group')}
      data={groups.map((group) => ({ value: group.id as string, label: `${group.code} · ${bilingual(group.nameEn, group.nameLo)}` }))}
      value={value}
      onChange={(id) => onChange(groups.find((group) => group.id === id)?.id ?? null)}
      onKeyDown={keepEscape}
      error={error}
      required
    />
  )
}
