import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { DayRemark } from './DayRemark.tsx'
import classes from './NextDateForm.module.css'
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
  const [choice, setChoice] = useState<number | null>(0)
  const [ownDay, setOwnDay] = useState<string | null>(null)
  const chosen = choice === null ? undefined : proposal.dates[choice]
  const heldOn = choice === null ? ownDay : (chosen?.heldOn ?? null)
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
      <Choices dates={proposal.dates} choice={choice} onChoose={setChoice} />
      {choice === null && (
        <div>
          <DayField label={t('meetings:date')} value={ownDay} from={today} onChange={setOwnDay} autoFocus />
          {ownDay !== null && <DayRemark day={ownDay} />}
        </div>
      )}
      <Button type="submit" disabled={heldOn === null || create.isPending}>
        {t('meetings:create')}
      </Button>
    </form>
  )
}

type ChoicesProps = {
  readonly dates: Output<'meetings.propose'>['dates']
  /** Which of the proposed dates; null for a day of one's own. */
  readonly choice: number | null
  readonly onChoose: (choice: number | null) => void
}

function Choices({ dates, choice, onChoose }: ChoicesProps) {
  const t = useT()
  const language = useLanguage()
  return (
    <fieldset className={classes.choices}>
      <legend>{t('meetings:date')}</legend>
      {dates.map(({ heldOn, why, noticeDays }, index) => (
        <label key={heldOn} className={classes.choice}>
          <input
            type="radio"
            name="next-date"
            // biome-ignore lint/a11y/noAutofocus: the panel was opened to choose a date; Enter takes the first
            autoFocus={index === 0}
            checked={choice === index}
            onChange={() => onChoose(index)}
          />
          <span>
            {formatDay(heldOn, language, 'weekday')}
            <small>{why === 'firstWithNotice' ? t('meetings:firstWithNotice', { count: noticeDays }) : t('meetings:laterDate')}</small>
          </span>
        </label>
      ))}
      <label className={classes.choice}>
        <input type="radio" name="next-date" checked={choice === null} onChange={() => onChoose(null)} />
        <span>{t('meetings:anotherDate')}</span>
      </label>
    </fieldset>
  )
}
