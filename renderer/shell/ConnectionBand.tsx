import { IconPlugConnectedX } from '@tabler/icons-react'
import { useConnection } from '../connection.ts'
import { useT } from '../i18n.ts'
import classes from './Band.module.css'

/** Says when the program behind the window has gone, or was started anew; typing goes on and is sent when it is back. */
export function ConnectionBand() {
  const t = useT()
  const connection = useConnection()
  if (connection !== 'lost' && connection !== 'refused') return null
  return (
    <div className={classes.band} data-tone="danger" role="alert">
      <IconPlugConnectedX size={16} aria-hidden />
      {t(connection === 'lost' ? 'shell:connectionLost' : 'shell:connectionRefused')}
    </div>
  )
}
