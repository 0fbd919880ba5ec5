import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useT } from '#renderer/i18n.ts'
import { TemplateId } from '#shared/domain/agenda-template.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import classes from './AgendaColumn.module.css'
import type { useAgendaOrder } from './useAgendaOrder.ts'

type AgendaFootProps = {
  readonly meeting: Meeting
  readonly agenda: ReturnType<typeof useAgendaOrder>['agenda']
  readonly isClosed: boolean
}

/** What the agenda does not have yet: open actions, rows of the matrix, items of a template. */
export function AgendaFoot({ meeting, agenda, isClosed }: AgendaFootProps) {
  const t = useT()
  const never = useCall('agenda.neverDiscussed', { meetingId: meeting.id })
  const fill = useCommand('agenda.fillMatters', { done: ({ addedCount }) => t('prepare:mattersAdded', { count: addedCount }) })
  const add = useCommand('agenda.addActivities', { done: ({ addedCount }) => t('prepare:itemsAdded', { count: addedCount }) })
  const addAll = () => add.mutate({ meetingId: meeting.id, activityIds: never.map(({ id }) => id) })
  if (isClosed) return null
  return (
    <div className={classes.foot}>
      {agenda.missingActionCount > 0 && (
        <p>
          <StatusBadge kind="warning">{t('prepare:actionsMissing', { count: agenda.missingActionCount })}</StatusBadge>
          <button type="button" className="link" disabled={fill.isPending} onClick={() => fill.mutate({ meetingId: meeting.id })}>
            {t('prepare:takeIn')}
          </button>
        </p>
      )}
      {never.length > 0 && (
        <p>
          <StatusBadge kind="warning">
            {t('prepare:neverDiscussed', { count: never.length, rows: never.map(({ position }) => `#${position}`).join(', ') })}
          </StatusBadge>
          <button type="button" className="link" disabled={add.isPending} onClick={addAll}>
            {t('prepare:addToAgenda')}
          </button>
        </p>
      )}
      <MoreItems meeting={meeting} />
    </div>
  )
}

function MoreItems({ meeting }: { readonly meeting: Meeting }) {
  const t = useT()
  const done = ({ addedCount }: { readonly addedCount: number }) => t('prepare:itemsAdded', { count: addedCount })
  const template = useCommand('agenda.applyTemplate', { done })
  const copy = useCommand('agenda.copyFromLast', { done })
  return (
    <Menu position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes.more}>
          {t('prepare:moreItems')} <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy.mutate({ meetingId: meeting.id })}>{t('prepare:copyLast')}</Menu.Item>
        <Menu.Label>{t('prepare:fromTemplate')}</Menu.Label>
        {TemplateId.options.map((templateId) => (
          <Menu.Item key={templateId} onClick={() => template.mutate({ meetingId: meeting.id, templateId })}>
            {t(`meetings:template.${templateId}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
