import { IconDeviceFloppy, IconUser, IconWifiOff } from '@tabler/icons-react'
import { useCall } from '../api.tsx'
import { SaveState } from '../components/SaveState.tsx'
import { useT } from '../i18n.ts'
import { useWindowSaveState } from '../useWindowSaveState.ts'
import { SafeCopyAge } from './SafeCopyAge.tsx'
import classes from './StatusBar.module.css'

/** Who works, what is on the disk, how old the safe copy is. */
export function StatusBar() {
  const t = useT()
  const { settings } = useCall('app.state', {})
  return (
    <footer className={classes.bar} data-region="status">
      <span>
        <IconUser size={14} aria-hidden />
        {settings.secretaryName || t('shell:secretariat')}
      </span>
      <SaveState state={useWindowSaveState()} />
      <span className={classes.space} />
      <span>
        <IconWifiOff size={14} aria-hidden />
        {t('shell:worksOffline')}
      </span>
      <span>
        <IconDeviceFloppy size={14} aria-hidden />
        <SafeCopyAge />
      </span>
    </footer>
  )
}
