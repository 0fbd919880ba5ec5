import { Select } from '@mantine/core'
import { useT } from '#renderer/i18n.ts'
import { TemplateId } from '#shared/domain/agenda-template.ts'
import type { DraftChanges, MeetingDraft } from './useNewMeeting.ts'

type AgendaChoiceProps = {
  readonly agenda: MeetingDraft['agenda']
  readonly templateId: TemplateId
  readonly hasLast: boolean
  readonly onChange: (changes: DraftChanges) => void
}

/** The agenda to begin with: a template, the one of the last meeting, or none. */
export function AgendaChoice({ agenda, templateId, hasLast, onChange }: AgendaChoiceProps) {
  const t = useT()
  const templates = TemplateId.options.map((value) => ({ value: value as string, label: t(`meetings:template.${value}`) }))
  return (
    <Select
      label={t('meetings:agenda')}
      allowDeselect={false}
      value={agenda === 'template' ? templateId : agenda}
      data={[
        ...(hasLast ? [{ value: 'copyLast', label: t('meetings:copyLast') }] : []),
        ...templates,
        { value: 'empty', label: t('meetings:emptyAgenda') },
      ]}
      onChange={(value) => {
        if (value === 'copyLast' || value === 'empty') onChange({ agenda: value })
        else onChange({ agenda: 'template', templateId: TemplateId.parse(value) })
      }}
    />
  )
}
