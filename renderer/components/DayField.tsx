import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { addDays, formatDay } from '#shared/i18n/format.ts'
import { parseDay } from '#shared/i18n/parse-day.ts'
import { useLanguage, useT } from '../i18n.ts'

type DayFieldProps = {
  readonly label: string
  /** `YYYY-MM-DD`, or null when there is none. */
  readonly value: string | null
  /** Day from which a date without a year, or `+2w`, is counted. */
  readonly from: string
  readonly onChange: (day: string | null) => void
  /** Day that `today` and `-1d` are counted from; `from` when left out. */
  readonly today?: string
  /** Last day that is taken: today, for something that has happened. */
  readonly latest?: string | undefined
  /** True for something that happens about now: `10 nov` is then the nearest 10 November, not the next. */
  readonly isNearest?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
}

const HALF_A_YEAR = 182

/** A date typed freely (`15 dec`, `15/12`, `+2w`, `today`) and read back in full with its weekday. */
export function DayField(props: DayFieldProps) {
  const { label, value, from, onChange, today = from, latest, isNearest = false, required = false, autoFocus = false } = props
  const t = useT()
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isTyped = typed !== null && typed.trim() !== ''
  const read = isTyped ? parseDay(typed, isNearest ? addDays(from, -HALF_A_YEAR) : from, today) : undefined
  const isToCome = read !== undefined && latest !== undefined && read > latest
  const error = isToCome ? t('common:dayToCome') : isTyped && read === undefined ? t('common:dateNotRead') : undefined
  const shown = read ?? (typed === null ? value : null)
  const handleBlur = () => {
    if (typed === null || error !== undefined) return
    if (read !== undefined || !required) onChange(read ?? null)
    setTyped(null)
  }
  // The form would keep the date of before: what cannot be read must never be sent as another day.
  useEffect(() => {
    const field = input.current
    const form = field?.form
    if (form == null || error === undefined) return
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      field?.focus()
    }
    form.addEventListener('submit', hold, true)
    return () => form.removeEventListener('submit', hold, true)
  }, [error])
  return (
    <TextInput
      ref={input}
      label={label}
      required={required}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      placeholder={t('common:dateExample')}
      value={typed ?? (value === null ? '' : formatDay(value, language, 'day'))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      // A day is written anew, not mended letter by letter.
      onFocus={(event) => event.currentTarget.select()}
      onBlur={handleBlur}
      onKeyDown={(event) => event.key === 'Enter' && handleBlur()}
      error={error}
      description={shown === null ? undefined : formatDay(shown, language, 'weekday')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}
