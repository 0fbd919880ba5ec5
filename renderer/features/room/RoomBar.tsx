import { Button } from '@mantine/core'
import { heldTimes } from '#shared/domain/held-times.ts'
import { meetingState } from '#shared/domain/meeting.ts'
import { formatDay, formatTimes } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SaveState } from '../../components/SaveState.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { useWindowSaveState } from '../../useWindowSaveState.ts'
import classes from './RoomBar.module.css'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { StageButtons } from './StageButtons.tsx'
import { Timer } from './Timer.tsx'

type RoomBarProps = {
  readonly session: RoomSession
  readonly room: RoomData
  readonly firstItemId: RoomData['items'][number]['id']
  readonly onStarted: () => void
  readonly onNext: (() => void) | undefined
}

/** Which meeting, is it written down, how long yet, and the one next step. */
export function RoomBar({ session, room, firstItemId, onStarted, onNext }: RoomBarProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { meeting, group } = room
  const running = room.items.find(({ startedTime, endedTime }) => startedTime !== null && endedTime === null)
  return (
    <header className={classes.bar}>
      <div className={classes.names}>
        <h1 className="clip">{bilingual(meeting.titleEn, meeting.titleLo)}</h1>
        <p className="t12 mid clip">
          {meeting.number ?? group.code} · <StageText room={room} />
        </p>
      </div>
      <SaveState state={useWindowSaveState()} />
      {meetingState(meeting) === 'inSession' && running?.startedTime && (
        <Timer startedTime={running.startedTime} startedAt={running.startedAt} durationMinutes={running.durationMinutes} />
      )}
      <StageButtons session={session} room={room} firstItemId={firstItemId} onStarted={onStarted} />
      {onNext !== undefined && (
        <Button
          variant={meetingState(meeting) === 'inSession' ? 'filled' : 'default'}
          onClick={onNext}
          rightSection={<Kbd keys="Ctrl ↓" />}
        >
          {t('room:nextItem')}
        </Button>
      )}
    </header>
  )
}

function StageText({ room: { meeting } }: { readonly room: RoomData }) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  if (meeting.cancelledAt !== null) return t('room:cancelled')
  if (meeting.adoptedOn !== null) return t('room:adoptedOn', { date: formatDay(meeting.adoptedOn, language) })
  if (meeting.closedAt !== null) return t('room:minutesClosed')
  const { starts, ends } = heldTimes(meeting)
  const times = formatTimes(starts, ends)
  if (meeting.heldAt !== null)
    return meeting.heldOn === null
      ? t('room:dateNotKnown')
      : t('room:heldUntil', { times: `${formatDay(meeting.heldOn, language, 'day')} ${times}`.trim() })
  if (meeting.startedAt !== null) return t('room:inSessionSince', { time: meeting.actualStartTime })
  if (meeting.heldOn !== null && meeting.heldOn < today) return t('room:writtenAfterwards', { date: formatDay(meeting.heldOn, language) })
  if (meeting.heldOn === null) return t('room:notStartedNoTime')
  return t('room:notStarted', { times: `${formatDay(meeting.heldOn, language, 'short')} ${times}`.trim() })
}
