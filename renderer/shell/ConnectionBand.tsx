import { IconPlugConnectedX } from '@tabler/icons-react'
import { useConnection } from '../connection.ts'
import { useT } from '../i18n.ts'
import classes from './Band.module.css'

/** Says when the program behind the window has gone; typing goes on and is sent when it is back. */
export function ConnectionBand() {
  const t = useT()
  if (useConnection() !== 'lost') return null
  return (
    <div className={classes.band} data-tone="danger" role="alert">
      <IconPlugConnectedX size={16} aria-hidden />
      {t('shell:connectionLost')}
    </div>
  )
}
