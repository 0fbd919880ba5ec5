import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { showError } from '../../toasts.ts'
import classes from './RoomBar.module.css'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { StartButton } from './StartButton.tsx'

type StageButtonsProps = {
  readonly session: RoomSession
  readonly room: RoomData
  /** Item with which the meeting begins. */
  readonly firstItemId: RoomData['items'][number]['id']
  readonly onStarted: () => void
}

/** The next step in the life of a meeting: begun, ended, its minutes closed, adopted. */
export function StageButtons({ session, room: { meeting }, firstItemId, onStarted }: StageButtonsProps) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const start = useCommand('minutes.startMeeting', { done: () => t('room:started') })
  const end = useCommand('minutes.endMeeting', { done: () => t('room:ended') })
  const close = useCommand('minutes.close', { done: () => t('room:closed') })
  const reopen = useCommand('minutes.reopen', { done: () => t('room:reopened') })
  const meetingId = meeting.id
  const afterFlush = (act: () => void) => () => void session.flush().then(act, showError)
  if (meeting.cancelledAt !== null || meeting.adoptedOn !== null) return null
  if (meeting.closedAt !== null) {
    return (
      <>
        <Button variant="default" onClick={() => reopen.mutate({ meetingId })}>
          {t('room:reopenMinutes')}
        </Button>
        <AdoptButton meetingId={meetingId} today={today} />
      </>
    )
  }
  if (meeting.heldAt !== null) return <Button onClick={afterFlush(() => close.mutate({ meetingId }))}>{t('room:closeMinutes')}</Button>
  const isPast = meeting.heldOn !== null && meeting.heldOn < today
  const isToBegin = meeting.startedAt === null
  return (
    <>
      {isToBegin && (
        <StartButton
          plannedOn={meeting.heldOn}
          today={today}
          isPrimary={!isPast}
          onStart={() => start.mutate({ meetingId, itemId: firstItemId }, { onSuccess: onStarted })}
        />
      )}
      {(isPast || !isToBegin) && (
        <Button variant="default" onClick={afterFlush(() => end.mutate({ meetingId }))}>
          {t(isToBegin ? 'room:meetingWasHeld' : 'room:endMeeting')}
        </Button>
      )}
    </>
  )
}

function AdoptButton({ meetingId, today }: { readonly meetingId: RoomData['meeting']['id']; readonly today: string }) {
  const t = useT()
  const [on, setOn] = useState<string | null>(today)
  const adopt = useCommand('minutes.adopt', { done: () => t('room:adopted') })
  return (
    <Popover trapFocus withinPortal={false} position="bottom-end">
      <Popover.Target>
        <Button>{t('room:adoptMinutes')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.adopt}
          onSubmit={(event) => {
            event.preventDefault()
            if (on !== null) adopt.mutate({ meetingId, on })
          }}
        >
          <DayField label={t('room:adoptedWhen')} value={on} from={today} isNearest onChange={setOn} autoFocus />
          <Button type="submit" disabled={on === null}>
            {t('room:adoptMinutes')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
