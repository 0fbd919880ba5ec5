import { Button } from '@mantine/core'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import classes from './AgendaColumn.module.css'

/** An empty agenda: the template that fits, or the agenda of the last meeting. */
export function BeginAgenda({ meeting }: { readonly meeting: Meeting }) {
  const t = useT()
  const { templateId, hasLastAgenda } = useCall('meetings.propose', { groupId: meeting.groupId, kind: meeting.kind })
  const template = useCommand('agenda.applyTemplate', { done: ({ addedCount }) => t('prepare:itemsAdded', { count: addedCount }) })
  const copy = useCommand('agenda.copyFromLast', { done: ({ addedCount }) => t('prepare:itemsAdded', { count: addedCount }) })
  return (
    <div className={classes.begin}>
      <p className="mid">{t('prepare:noAgenda')}</p>
      <div className={classes.beginButtons}>
        <Button variant="default" loading={template.isPending} onClick={() => template.mutate({ meetingId: meeting.id, templateId })}>
          {t('prepare:useTemplate', { template: t(`meetings:template.${templateId}`) })}
        </Button>
        {hasLastAgenda && (
          <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate({ meetingId: meeting.id })}>
            {t('prepare:copyLast')}
          </Button>
        )}
      </div>
    </div>
  )
}
