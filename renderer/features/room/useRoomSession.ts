import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { rereadMatrix } from '#renderer/reread-matrix.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { useApi } from '../../api.tsx'
import { showError } from '../../toasts.ts'
import { useTransport } from '../../transport-context.ts'
import { openRoomSession, type RoomSession } from './room-session.ts'

/** Opens the documents of a meeting for as long as its room is on the screen; null until they are there. */
export function useRoomSession(meetingId: MeetingId): RoomSession | null {
  const call = useApi()
  const cache = useQueryClient()
  const transport = useTransport()
  const [session, setSession] = useState<RoomSession | null>(null)
  useEffect(() => {
    let opened: RoomSession | undefined
    let gone = false
    openRoomSession(call, meetingId, () => rereadMatrix(cache)).then((next) => {
      if (gone) next.stop()
      else {
        opened = next
        setSession(next)
      }
    }, showError)
    const endEvents = transport.onEvent((event) => {
      if (event.kind === 'minutes') opened?.receive(event.docId, event.bytes)
    })
    const endConnection = transport.onConnection((state) => {
      if (state === 'open') opened?.refresh().catch(showError)
    })
    const handleHide = () => opened?.leave()
    window.addEventListener('pagehide', handleHide)
    return () => {
      gone = true
      endEvents()
      endConnection()
      window.removeEventListener('pagehide', handleHide)
      opened?.stop()
      setSession(null)
    }
  }, [call, cache, transport, meetingId])
  return session
}
