import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { EditText } from './EditText.tsx'
import { exampleNumber } from './example-number.ts'
import { Section } from './Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useSetting } from './useSetting.ts'

/** How letters and meetings are numbered. */
export function NumbersSection() {
  const t = useT()
  const label = t('settings:numberForm')
  const { value, save } = useSetting('numberForm', label)
  const code = useCall('groups.list', {}).at(-1)?.code ?? 'SWG'
  return (
    <Section id="numbers">
      <SettingRow label={label} hint={t('settings:numberFormHint', { example: exampleNumber(value) })}>
        <EditText
          isQuiet
          label={label}
          value={value}
          problemOf={(text) => (text.includes('{n}') ? undefined : t('settings:numberFormMissing'))}
          onSave={save}
        />
      </SettingRow>
      <SettingRow label={t('settings:meetingNumbers')}>
        <p className="mid">{t('settings:meetingNumbersText', { code })}</p>
      </SettingRow>
    </Section>
  )
}
