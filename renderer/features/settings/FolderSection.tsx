import { Button } from '@mantine/core'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { EditText } from './EditText.tsx'
import { Section } from './Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import classes from './Settings.module.css'
import { useSetting } from './useSetting.ts'

/** Where the Word files for people go, and where the data lie. */
export function FolderSection() {
  const t = useT()
  const host = useCall('app.host', {})
  const label = t('settings:papersFolder')
  const { value, save } = useSetting('papersFolder', label)
  const open = useCommand('app.openFolder')
  const practice = useCommand('app.openPractice')
  return (
    <Section id="folder">
      <SettingRow label={label} hint={t('settings:papersFolderHint', { folder: host.papersFolder })}>
        <div className={classes.withButton}>
          <EditText isQuiet label={label} value={value} placeholder={host.papersFolder} onSave={save} />
          <Button variant="default" onClick={() => open.mutate({ which: 'papers' })}>
            {t('settings:openFolder')}
          </Button>
        </div>
      </SettingRow>
      <SettingRow label={t('settings:dataFolder')}>
        <div className={classes.withButton}>
          <p className={classes.path}>{host.dataFolder}</p>
          <Button variant="default" onClick={() => open.mutate({ which: 'data' })}>
            {t('settings:openData')}
          </Button>
        </div>
      </SettingRow>
      {host.dataset === 'office' && (
        <SettingRow label={t('settings:practice')} hint={t('settings:practiceHint')}>
          <Button variant="default" onClick={() => practice.mutate({})} loading={practice.isPending}>
            {t(host.hasPractice ? 'settings:openPractice' : 'settings:beginPractice')}
          </Button>
        </SettingRow>
      )}
    </Section>
  )
}
