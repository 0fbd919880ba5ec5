import { formatDay } from '#shared/i18n/format.ts'
import { parseDay } from '#shared/i18n/parse-day.ts'
import { useCall } from '../../api.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { EditText } from './EditText.tsx'

type EditDayProps = {
  readonly label: string
  readonly value: string | null
  readonly isRequired?: boolean
  readonly onSave: (day: string | null) => Promise<void>
}

/** A date in a row, typed freely and stored when its field is left. */
export function EditDay({ label, value, isRequired = false, onSave }: EditDayProps) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  const from = `${(value ?? today).slice(0, 4)}-01-01`
  const read = (text: string) => (text.trim() === '' && !isRequired ? null : parseDay(text, from, today))
  return (
    <EditText
      label={label}
      isQuiet
      value={value === null ? '' : formatDay(value, language, 'day')}
      placeholder={isRequired ? undefined : '—'}
      problemOf={(text) => (read(text) === undefined ? t('common:dateNotRead') : undefined)}
      onSave={async (text) => {
        const day = read(text)
        if (day !== undefined && day !== value) await onSave(day)
      }}
    />
  )
}
