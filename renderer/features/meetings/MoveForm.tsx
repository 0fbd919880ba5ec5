import { TextInput } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { DayField } from '#renderer/components/DayField.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { ClashList } from './ClashList.tsx'
import classes from './MeetingForm.module.css'
import { MeetingForm } from './MeetingForm.tsx'
import { TimeField } from './TimeField.tsx'

type MoveFormProps = {
  readonly meeting: Meeting
  /** Day that is proposed; the one it has when left out. */
  readonly heldOn?: string
  readonly today: string
  readonly onClose: () => void
}

/** Another date for a meeting. The old one is kept; once it is announced the reason is asked for. */
export function MoveForm({ meeting, heldOn, today, onClose }: MoveFormProps) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const [day, setDay] = useState<string | null>(heldOn ?? meeting.heldOn)
  const [startsTime, setStartsTime] = useState(meeting.startsTime)
  const [endsTime, setEndsTime] = useState(meeting.endsTime)
  const [reason, setReason] = useState('')
  const move = useCommand('meetings.move', {
    quiet: true,
    done: () => (day === null ? t('meetings:dateTakenAway') : t('meetings:movedTo', { day: formatDay(day, language, 'weekday') })),
  })
  const isExpected = meeting.announcedAt !== null && meeting.heldAt === null
  return (
    <MeetingForm
      title={t('meetings:moveTitle')}
      overline={bilingual(meeting.titleEn, meeting.titleLo)}
      doLabel={t('meetings:move')}
      onClose={onClose}
      onSubmit={() => move.mutate({ id: meeting.id, heldOn: day, startsTime, endsTime, reason }, { onSuccess: onClose })}
      isBusy={move.isPending}
      error={move.error}
    >
      {meeting.heldOn !== null && (
        <p className={classes.note}>{t('meetings:dateNow', { day: formatDay(meeting.heldOn, language, 'weekday') })}</p>
      )}
      <DayField label={t('meetings:newDate')} value={day} from={today} onChange={setDay} autoFocus={heldOn === undefined} />
      <div className={classes.pair}>
        <TimeField label={t('meetings:starts')} value={startsTime} onChange={setStartsTime} />
        <TimeField label={t('meetings:ends')} value={endsTime} onChange={setEndsTime} />
      </div>
      {day !== null && meeting.heldAt === null && (
        <Suspense>
          <Clashes meeting={meeting} heldOn={day} startsTime={startsTime} endsTime={endsTime} />
        </Suspense>
      )}
      <TextInput
        label={isExpected ? t('meetings:reasonToThoseInvited') : t('meetings:reason')}
        required={isExpected}
        data-autofocus={heldOn !== undefined || undefined}
        autoFocus={heldOn !== undefined}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </MeetingForm>
  )
}

type ClashesProps = {
  readonly meeting: Meeting
  readonly heldOn: string
  readonly startsTime: string | null
  readonly endsTime: string | null
}

function Clashes({ meeting, heldOn, startsTime, endsTime }: ClashesProps) {
  const clashes = useCall('meetings.clashes', { heldOn, startsTime, endsTime, venueId: meeting.venueId, exceptMeetingId: meeting.id })
  return <ClashList clashes={clashes} />
}
