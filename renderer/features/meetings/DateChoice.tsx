import { Suspense } from 'react'
import { useCall } from '#renderer/api.tsx'
import { DateOptions } from '#renderer/components/DateOptions.tsx'
import { DayField } from '#renderer/components/DayField.tsx'
import { useLanguage, useT } from '#renderer/i18n.ts'
import { useClashText } from '#renderer/useClashText.ts'
import type { ProposedDate } from '#shared/domain/meeting-proposal.ts'
import type { VenueId } from '#shared/domain/venue.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { ClashList } from './ClashList.tsx'
import type { DraftChanges, MeetingDraft } from './useNewMeeting.ts'

type DateChoiceProps = {
  readonly dates: readonly ProposedDate[]
  readonly choice: MeetingDraft['choice']
  readonly otherDay: string | null
  readonly today: string
  readonly place: { readonly startsTime: string | null; readonly endsTime: string | null; readonly venueId: VenueId | null }
  readonly onChange: (changes: DraftChanges) => void
}

/** Proposed dates with the reason for each, a date of one's own, or none yet. */
export function DateChoice({ dates, choice, otherDay, today, place, onChange }: DateChoiceProps) {
  const t = useT()
  return (
    <DateOptions
      dates={dates}
      choice={choice}
      onChoose={(next) => onChange({ choice: next })}
      why={(date) => <Why date={date} />}
      canStayOpen
    >
      <DayField label={t('meetings:date')} value={otherDay} from={today} onChange={(day) => onChange({ otherDay: day })} autoFocus />
      {otherDay !== null && (
        <Suspense>
          <OtherClashes heldOn={otherDay} place={place} />
        </Suspense>
      )}
    </DateOptions>
  )
}

/** Why this date: the notice, what was passed over, how far the Round Table is. */
function Why({ date }: { readonly date: ProposedDate }) {
  const t = useT()
  const language = useLanguage()
  const clashText = useClashText()
  const passed = date.passedOver.filter(({ clash }) => clash.kind !== 'weekend')
  return (
    <>
      <small>
        {date.why === 'firstWithNotice' ? t('meetings:firstWithNotice', { count: date.noticeDays }) : t('meetings:laterDate')}
        {date.beforeRoundTableDays !== null && ` · ${t('meetings:beforeRoundTable', { count: date.beforeRoundTableDays })}`}
      </small>
      {passed.map(({ heldOn, clash }) => (
        <small key={heldOn}>{t('meetings:passedOver', { day: formatDay(heldOn, language, 'short'), why: clashText(clash) })}</small>
      ))}
      {date.clashes.map((clash) => (
        <small key={clash.kind} data-warn>
          {clashText(clash)}
        </small>
      ))}
    </>
  )
}

function OtherClashes({ heldOn, place }: { readonly heldOn: string; readonly place: DateChoiceProps['place'] }) {
  return <ClashList clashes={useCall('meetings.clashes', { heldOn, ...place })} />
}
