import { useNavigate, useParams } from '@tanstack/react-router'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../i18n.ts'
import { Room } from './Room.tsx'
import { useRoomSession } from './useRoomSession.ts'

/** The meeting room: the agenda, the text being typed, what is captured, who is here. */
export function RoomScreen() {
  const t = useT()
  const navigate = useNavigate()
  const { meetingId } = useParams({ strict: false }) as { readonly meetingId: MeetingId }
  const room = useCall('minutes.room', { meetingId })
  const session = useRoomSession(meetingId)
  if (room.items.length === 0) {
    return (
      <EmptyState
        text={t('room:noAgenda')}
        actionLabel={t('room:prepareAgenda')}
        onAction={() => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
      />
    )
  }
  return session === null ? <div aria-busy="true" /> : <Room key={meetingId} session={session} room={room} />
}
