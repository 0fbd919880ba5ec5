import { TextInput } from '@mantine/core'
import { useCall } from '../api.tsx'
import { useT } from '../i18n.ts'
import { DayField } from './DayField.tsx'

export type ChosenPeriod = { readonly label: string; readonly startsOn: string | null; readonly endsOn: string | null }

/** Label and days of a reporting period; never computed from a year. */
export function PeriodFields({ value, onChange }: { readonly value: ChosenPeriod; readonly onChange: (period: ChosenPeriod) => void }) {
  const t = useT()
  const { today } = useCall('app.state', {})
  return (
    <>
      <TextInput
        label={t('firstRun:periodLabel')}
        required
        value={value.label}
        onChange={(event) => onChange({ ...value, label: event.currentTarget.value })}
      />
      <DayField
        label={t('firstRun:periodStarts')}
        required
        value={value.startsOn}
        from={today}
        onChange={(startsOn) => onChange({ ...value, startsOn })}
      />
      <DayField
        label={t('firstRun:periodEnds')}
        required
        value={value.endsOn}
        from={value.startsOn ?? today}
        onChange={(endsOn) => onChange({ ...value, endsOn })}
      />
    </>
  )
}
