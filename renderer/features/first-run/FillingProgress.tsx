import { Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n.ts'
import { useTransport } from '../../transport-context.ts'
import classes from './FirstRun.module.css'

/** How far the first records have come. */
export function FillingProgress() {
  const t = useT()
  const transport = useTransport()
  const [percent, setPercent] = useState(0)
  useEffect(
    () =>
      transport.onEvent((event) => {
        if (event.kind === 'progress' && event.total > 0) setPercent(Math.round((event.done / event.total) * 100))
      }),
    [transport],
  )
  return (
    <div className={classes.filling} role="status">
      <span>{t('firstRun:filling')}</span>
      <Progress value={percent} aria-label={t('firstRun:filling')} transitionDuration={0} />
    </div>
  )
}
