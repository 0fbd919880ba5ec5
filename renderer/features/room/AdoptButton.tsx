import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import classes from './RoomBar.module.css'
import type { RoomData } from './room-data.ts'

type AdoptButtonProps = { readonly meetingId: RoomData['meeting']['id']; readonly today: string; readonly isPrimary: boolean }

/** Adopts closed minutes on a day that is read back before. */
export function AdoptButton({ meetingId, today, isPrimary }: AdoptButtonProps) {
  const t = useT()
  const [on, setOn] = useState<string | null>(today)
  const adopt = useCommand('minutes.adopt', { done: () => t('room:adopted') })
  return (
    <Popover trapFocus withinPortal={false} position="bottom-end">
      <Popover.Target>
        <Button variant={isPrimary ? 'filled' : 'default'}>{t('room:adoptMinutes')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.adopt}
          onSubmit={(event) => {
            event.preventDefault()
            if (on !== null) adopt.mutate({ meetingId, on })
          }}
        >
          <DayField label={t('room:adoptedWhen')} value={on} from={today} latest={today} isNearest onChange={setOn} autoFocus />
          <Button type="submit" disabled={on === null}>
            {t('room:adoptMinutes')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
