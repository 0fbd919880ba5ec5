import { Button } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useCall, useCommand } from '../api.tsx'
import { useT } from '../i18n.ts'
import classes from './Band.module.css'

/** Tells on every screen that these are invented people, and takes them away with one click. */
export function PracticeBanner() {
  const t = useT()
  const { dataset } = useCall('app.host', {})
  const leave = useCommand('app.leavePractice')
  if (dataset !== 'practice') return null
  return (
    <div className={classes.band} data-tone="warn">
      <IconSchool size={16} aria-hidden />
      {t('shell:practiceYear')}
      <Button size="compact-sm" variant="default" onClick={() => leave.mutate({ erase: false })} loading={leave.isPending}>
        {t('shell:backToOffice')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => leave.mutate({ erase: true })} loading={leave.isPending}>
        {t('shell:removePractice')}
      </Button>
    </div>
  )
}
