import { useT } from '../../i18n.ts'
import { EditText } from './EditText.tsx'
import { useIsFound } from './find.ts'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import { Section } from './Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import { TwinSetting } from './TwinSetting.tsx'
import { useSetting } from './useSetting.ts'

/** Who writes: the head of every letter, who signs it and who is copied. */
export function OfficeSection() {
  const t = useT()
  return (
    <Section id="office">
      <Preview />
      <TwinSetting name="country" />
      <TwinSetting name="motto" isLong hint={t('settings:mottoHint')} />
      <TwinSetting name="body" isMultiline hint={t('settings:bodyHint')} />
      <TwinSetting name="place" />
      <TwinSetting name="signerTitle" />
      <SignerName />
      <TwinSetting name="contact" hint={t('settings:contactHint')} />
      <TwinSetting name="copyTo" isMultiline hint={t('settings:copyToHint')} />
    </Section>
  )
}

function Preview() {
  const t = useT()
  const isFound = useIsFound()
  return isFound(t('settings:preview'), t('settings:country'), t('settings:motto'), t('settings:body'), t('settings:place')) ? (
    <LetterheadPreview />
  ) : null
}

function SignerName() {
  const t = useT()
  const label = t('settings:signerName')
  const { value, save } = useSetting('signerName', label)
  return (
    <SettingRow label={label} hint={t('settings:signerHint')}>
      <EditText isQuiet label={label} value={value} onSave={save} />
    </SettingRow>
  )
}
