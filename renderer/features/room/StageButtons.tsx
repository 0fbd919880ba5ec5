import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { showError } from '../../toasts.ts'
import { AdoptButton } from './AdoptButton.tsx'
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
  if (meeting.cancelledAt !== null) return null
  if (meeting.closedAt !== null) {
    return (
      <Suspense>
        <AfterwardsButtons meeting={meeting} today={today} onReopen={() => reopen.mutate({ meetingId })} />
      </Suspense>
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

type AfterwardsButtonsProps = { readonly meeting: RoomData['meeting']; readonly today: string; readonly onReopen: () => void }

/** Once the minutes are closed the letters are the next step; adopting waits for the next meeting. */
function AfterwardsButtons({ meeting, today, onReopen }: AfterwardsButtonsProps) {
  const t = useT()
  const navigate = useNavigate()
  const ready = useCall('outgoing.ready', { groupId: meeting.groupId })
  const letterCount = ready.find(({ meetingId }) => meetingId === meeting.id)?.letterCount ?? 0
  return (
    <>
      {meeting.adoptedOn === null && (
        <>
          <Button variant="default" onClick={onReopen}>
            {t('room:reopenMinutes')}
          </Button>
          <AdoptButton meetingId={meeting.id} today={today} isPrimary={letterCount === 0} />
        </>
      )}
      {letterCount > 0 && (
        <Button onClick={() => void navigate({ to: '/documents', search: { meeting: meeting.id } })}>
          {t('room:toLetters', { count: letterCount })}
        </Button>
      )}
    </>
  )
}
