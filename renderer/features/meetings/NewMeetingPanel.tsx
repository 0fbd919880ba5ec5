import { Select, Switch } from '@mantine/core'
import { useTransition } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { PeriodOver } from '#renderer/components/PeriodOver.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import { type MeetingId, MeetingKind } from '#shared/domain/meeting.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'
import choices from '../../components/Choices.module.css'
import { AgendaChoice } from './AgendaChoice.tsx'
import { DateChoice } from './DateChoice.tsx'
import { HeldDate } from './HeldDate.tsx'
import classes from './MeetingForm.module.css'
import { MeetingForm } from './MeetingForm.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { TimeField } from './TimeField.tsx'
import { TitleFields } from './TitleFields.tsx'
import { useNewMeeting } from './useNewMeeting.ts'

type NewMeetingPanelProps = {
  readonly groupId: WorkingGroupId | undefined
  readonly today: string
  readonly onClose: () => void
  readonly onCreated: (id: MeetingId) => void
}

/** Convening: the group, what kind, and the rest is proposed. Enter creates the meeting and goes on to its agenda. */
export function NewMeetingPanel({ groupId, today, onClose, onCreated }: NewMeetingPanelProps) {
  const t = useT()
  const bilingual = useBilingual()
  const [isPending, startTransition] = useTransition()
  const groups = useCall('groups.list', {})
  const { draft, proposal, fields, change, input } = useNewMeeting(groupId)
  const create = useCommand('meetings.create', {
    quiet: true,
    done: ({ invitedCount }) => t('meetings:created', { count: invitedCount }),
  })
  // The proposals of the group before stay on the screen until the new ones are there.
  const choose = (changes: Parameters<typeof change>[0]) => startTransition(() => change(changes))
  const handleSubmit = () => create.mutate(input(), { onSuccess: ({ id }) => onCreated(id) })
  const others = groups.filter(({ id }) => id !== draft.groupId)
  return (
    <MeetingForm
      title={t('meetings:newMeeting')}
      overline={proposal.period?.label}
      doLabel={t('meetings:create')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isBusy={create.isPending || isPending}
      error={create.error}
    >
      <PeriodOver period={proposal.period} />
      <div className={classes.pair}>
        <Select
          label={t('meetings:group')}
          allowDeselect={false}
          value={draft.groupId}
          data={groups.map(({ id, code }) => ({ value: id, label: code }))}
          onChange={(value) => choose({ groupId: WorkingGroupId.parse(value), withGroupIds: [] })}
        />
        <Select
          label={t('meetings:kindLabel')}
          allowDeselect={false}
          value={draft.kind}
          data={MeetingKind.options.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))}
          onChange={(value) => choose({ kind: MeetingKind.parse(value) })}
        />
      </div>
      {others.length > 0 && (
        <fieldset className={choices.choices}>
          <legend>{t('meetings:jointWith')}</legend>
          <div className={classes.joint}>
            {others.map(({ id, mark, code, nameEn, nameLo }) => (
              <label key={id} title={bilingual(nameEn, nameLo)}>
                <input
                  type="checkbox"
                  checked={draft.withGroupIds.includes(id)}
                  onChange={(event) =>
                    choose({
                      withGroupIds: event.currentTarget.checked
                        ? [...draft.withGroupIds, id]
                        : draft.withGroupIds.filter((other) => other !== id),
                    })
                  }
                />
                <GroupMark mark={mark} /> {code}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {draft.isHeld ? (
        <HeldDate heldOn={draft.otherDay} today={today} onChange={(otherDay) => change({ otherDay })} />
      ) : (
        <DateChoice
          dates={proposal.dates}
          choice={draft.choice}
          otherDay={draft.otherDay}
          today={today}
          place={{ startsTime: fields.startsTime, endsTime: fields.endsTime, venueId: fields.venueId }}
          onChange={change}
        />
      )}
      <div className={classes.pair}>
        <TimeField label={t('meetings:starts')} value={fields.startsTime} onChange={(startsTime) => change({ startsTime })} />
        <TimeField label={t('meetings:ends')} value={fields.endsTime} onChange={(endsTime) => change({ endsTime })} />
      </div>
      <PlaceFields place={fields} onChange={change} />
      <TitleFields titleEn={fields.titleEn} titleLo={fields.titleLo} onChange={change} />
      <AgendaChoice
        agenda={draft.agenda}
        templateId={draft.templateId ?? proposal.templateId}
        hasLast={proposal.hasLastAgenda}
        onChange={change}
      />
      <Switch
        label={t('meetings:alreadyHeld')}
        checked={draft.isHeld}
        onChange={(event) => change({ isHeld: event.currentTarget.checked, otherDay: null })}
      />
      <p className={classes.note}>{t('meetings:willInvite', { count: proposal.memberCount })}</p>
    </MeetingForm>
  )
}
