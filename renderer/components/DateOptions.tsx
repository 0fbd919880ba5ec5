import type { ReactNode } from 'react'
import type { ProposedDate } from '#shared/domain/meeting-proposal.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../i18n.ts'
import classes from './Choices.module.css'

/** Which of the proposed dates by its place, a date of one's own, or none yet. */
export type DateOption = number | 'other' | 'open'

type DateOptionsProps = {
  readonly dates: readonly ProposedDate[]
  readonly choice: DateOption
  readonly onChoose: (choice: DateOption) => void
  /** Stands under each proposed date: why this one. */
  readonly why: (date: ProposedDate) => ReactNode
  /** Whether the date may stay open. */
  readonly canStayOpen?: boolean
  /** Where one's own date is written, shown while that is chosen. */
  readonly children: ReactNode
}

/** Proposed dates to choose from; the first has the keyboard, so that Enter takes it. */
export function DateOptions({ dates, choice, onChoose, why, canStayOpen = false, children }: DateOptionsProps) {
  const t = useT()
  const language = useLanguage()
  const option = (value: DateOption, text: ReactNode) => (
    <label key={value} className={classes.choice}>
      <input
        type="radio"
        name="date"
        data-autofocus={value === 0 || undefined}
        // biome-ignore lint/a11y/noAutofocus: the form was opened to choose a date; Enter takes the first
        autoFocus={value === 0}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <span>{text}</span>
    </label>
  )
  return (
    <fieldset className={classes.choices}>
      <legend>{t('meetings:date')}</legend>
      {dates.map((date, index) =>
        option(
          index,
          <>
            {formatDay(date.heldOn, language, 'weekday')}
            {why(date)}
          </>,
        ),
      )}
      {option('other', t('meetings:anotherDate'))}
      {choice === 'other' && <div className={classes.other}>{children}</div>}
      {canStayOpen && option('open', t('meetings:dateOpen'))}
    </fieldset>
  )
}
