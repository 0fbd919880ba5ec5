import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { isOtherDay } from '#shared/domain/meeting-rules.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './RoomBar.module.css'

type StartButtonProps = {
  readonly plannedOn: string | null
  readonly today: string
  readonly isPrimary: boolean
  readonly onStart: () => void
}

/** Begins the meeting; on another day than planned only after a question, since that day is then the one on which it was held. */
export function StartButton({ plannedOn, today, isPrimary, onStart }: StartButtonProps) {
  const t = useT()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const asks = isOtherDay(plannedOn, today)
  return (
    <Popover opened={isAsking} onChange={setAsking} trapFocus returnFocus withinPortal={false} position="bottom-end">
      <Popover.Target>
        <Button variant={isPrimary ? 'filled' : 'default'} onClick={asks ? () => setAsking(true) : onStart}>
          {t('room:startMeeting')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.question}>
          <p>
            {t('room:holdToday', {
              planned: formatDay(plannedOn ?? today, language, 'weekday'),
              today: formatDay(today, language, 'weekday'),
            })}
          </p>
          <Button
            data-autofocus
            onClick={() => {
              setAsking(false)
              onStart()
            }}
          >
            {t('room:heldToday')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common:cancel')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
