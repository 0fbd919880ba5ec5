import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { ProposedDate } from '#shared/domain/meeting-proposal.ts'
import { useCall, useCommand } from '../../api.tsx'
import { type DateOption, DateOptions } from '../../components/DateOptions.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { DayRemark } from './DayRemark.tsx'
import columnClasses from './RightColumn.module.css'
import type { RoomData } from './room-data.ts'

type NextDateFormProps = { readonly room: RoomData; readonly onClose: () => void }

/** The group's next meeting, convened while everybody is still in the room: a proposed day or one of one's own, the rest as usual. */
export function NextDateForm({ room, onClose }: NextDateFormProps) {
  const t = useT()
  return (
    <div className={columnClasses.edit}>
      <button type="button" className={columnClasses.back} onClick={onClose}>
        <IconArrowLeft size={15} aria-hidden /> {t('room:backToList')}
      </button>
      <h3>{t('room:proposeNextDate')}</h3>
      <Suspense>
        <DateForm room={room} onClose={onClose} />
      </Suspense>
    </div>
  )
}

function DateForm({ room: { meeting }, onClose }: NextDateFormProps) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const { groupId } = meeting
  const proposal = useCall('meetings.propose', { groupId, kind: 'ordinary' })
  const create = useCommand('meetings.create', { done: ({ invitedCount }) => t('meetings:created', { count: invitedCount }) })
  const [choice, setChoice] = useState<DateOption>(0)
  const [ownDay, setOwnDay] = useState<string | null>(null)
  const chosen = typeof choice === 'number' ? proposal.dates[choice] : undefined
  const heldOn = choice === 'other' ? ownDay : (chosen?.heldOn ?? null)
  const handleSubmit = () => {
    if (heldOn === null) return
    const { startsTime, endsTime, titleEn, titleLo, templateId } = proposal
    create.mutate(
      {
        id: newId<MeetingId>(),
        kind: 'ordinary',
        groupIds: [groupId],
        titleEn,
        titleLo,
        heldOn,
        startsTime,
        endsTime,
        venueId: chosen?.venueId ?? null,
        agenda: { kind: 'template', templateId },
      },
      { onSuccess: onClose },
    )
  }
  return (
    <form
      className={columnClasses.edit}
      aria-label={t('room:proposeNextDate')}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <DateOptions dates={proposal.dates} choice={choice} onChoose={setChoice} why={(date) => <Why date={date} />}>
        <DayField label={t('meetings:date')} value={ownDay} from={today} onChange={setOwnDay} required autoFocus />
        {ownDay !== null && <DayRemark day={ownDay} />}
      </DateOptions>
      {/* A day is taken in on leaving its field: a button that waits for it would be passed over by that very Tab. */}
      <Button type="submit" disabled={create.isPending}>
        {t('meetings:create')}
      </Button>
    </form>
  )
}

function Why({ date: { why, noticeDays } }: { readonly date: ProposedDate }) {
  const t = useT()
  return <small>{why === 'firstWithNotice' ? t('meetings:firstWithNotice', { count: noticeDays }) : t('meetings:laterDate')}</small>
}
