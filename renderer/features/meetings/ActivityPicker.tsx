import { Select } from '@mantine/core'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import { ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'

type ActivityPickerProps = {
  readonly itemId: AgendaItemId
  readonly meetingId: MeetingId
  readonly linkedIds: readonly ActivityId[]
  readonly onDone: () => void
}

/** Finds an activity of the meeting's period by its number or its words. */
export function ActivityPicker({ itemId, meetingId, linkedIds, onDone }: ActivityPickerProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { period } = useCall('meetings.get', { id: meetingId })
  const { rows } = useCall('matrix.list', { periodId: period.id })
  const link = useCommand('agenda.linkActivity')
  const open = rows.map(({ activity }) => activity).filter(({ id, retiredAt }) => retiredAt === null && !linkedIds.includes(id))
  return (
    <Select
      size="xs"
      w={440}
      maw="100%"
      searchable
      autoFocus
      defaultDropdownOpened
      aria-label={t('prepare:linkActivity')}
      placeholder={t('prepare:activityPlaceholder')}
      nothingFoundMessage={t('prepare:activityNotFound')}
      maxDropdownHeight={260}
      data={open.map(({ id, position, titleEn, titleLo }) => ({ value: id, label: `#${position} ${bilingual(titleEn, titleLo)}` }))}
      onChange={(value) => value !== null && link.mutate({ itemId, activityId: ActivityId.parse(value) }, { onSuccess: onDone })}
      onBlur={onDone}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    />
  )
}
