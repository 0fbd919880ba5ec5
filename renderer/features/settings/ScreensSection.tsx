import { SegmentedControl } from '@mantine/core'
import { Language } from '#shared/domain/common.ts'
import { Settings } from '#shared/domain/settings.ts'
import { useT } from '../../i18n.ts'
import { EditText, ignoreShown } from './EditText.tsx'
import { Section } from './Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useSetting } from './useSetting.ts'

/** Language and colours of the screens, and whose name stands at their foot. */
export function ScreensSection() {
  const t = useT()
  const language = useSetting('screenLanguage', t('settings:screenLanguage'))
  const colours = useSetting('colorScheme', t('settings:colorScheme'))
  const secretary = useSetting('secretaryName', t('settings:secretaryName'))
  return (
    <Section id="screens">
      <SettingRow label={t('settings:screenLanguage')} words={['English', 'ລາວ']}>
        <SegmentedControl
          aria-label={t('settings:screenLanguage')}
          value={language.value}
          data={[
            { value: 'en', label: 'English' },
            { value: 'lo', label: <span lang="lo">ລາວ</span> },
          ]}
          onChange={(value) => language.save(Language.parse(value)).catch(ignoreShown)}
        />
      </SettingRow>
      <SettingRow label={t('settings:colorScheme')}>
        <SegmentedControl
          aria-label={t('settings:colorScheme')}
          value={colours.value}
          data={Settings.shape.colorScheme.options.map((value) => ({ value, label: t(`settings:colorScheme.${value}`) }))}
          onChange={(value) => colours.save(Settings.shape.colorScheme.parse(value)).catch(ignoreShown)}
        />
      </SettingRow>
      <SettingRow label={t('settings:secretaryName')} hint={t('settings:secretaryHint')}>
        <EditText isQuiet label={t('settings:secretaryName')} value={secretary.value} onSave={secretary.save} />
      </SettingRow>
    </Section>
  )
}
