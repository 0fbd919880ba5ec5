import { DayField } from '#renderer/components/DayField.tsx'
import { useT } from '#renderer/i18n.ts'
import { addDays } from '#shared/i18n/format.ts'
import classes from './MeetingForm.module.css'

type HeldDateProps = {
  readonly heldOn: string | null
  readonly today: string
  readonly onChange: (day: string | null) => void
}

const A_YEAR = 365

/** The day of a meeting that was held before it was entered; empty when nobody knows it. */
export function HeldDate({ heldOn, today, onChange }: HeldDateProps) {
  const t = useT()
  return (
    <div>
      <DayField
        label={t('meetings:heldOnLabel')}
        value={heldOn}
        from={addDays(today, -A_YEAR)}
        today={today}
        onChange={onChange}
        autoFocus
      />
      {heldOn === null && <p className={classes.note}>{t('meetings:emptyIsNotKnown')}</p>}
    </div>
  )
}
