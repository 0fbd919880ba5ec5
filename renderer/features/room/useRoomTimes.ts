import type * as Y from 'yjs'
import { fragmentName } from '#shared/domain/minutes.ts'
import { roomTimes } from '#shared/domain/room-times.ts'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { clockTime, useOfficeNow } from './useOfficeNow.ts'

const TIMES_EVERY_MS = 15_000

/** When each item of the agenda began or will begin, by the clock of the office. */
export function useRoomTimes({ meeting, items, captured }: RoomData, session: RoomSession): ReturnType<typeof roomTimes> {
  const nowTime = clockTime(useOfficeNow(TIMES_EVERY_MS))
  const isOver = meeting.startedAt !== null && meeting.heldAt !== null
  const written = new Set(captured.map(({ itemId }) => itemId))
  const timed = items.map((item) => ({ ...item, isEmpty: isOver && !written.has(item.id) && isUnwritten(session.record, item.id) }))
  return roomTimes(timed, { ...meeting, endedTime: isOver ? meeting.actualEndTime : null }, nowTime)
}

function isUnwritten(doc: Y.Doc, itemId: string): boolean {
  const text = (['en', 'lo'] as const).map((language) => doc.getXmlFragment(fragmentName(itemId, language)).toString()).join('')
  return text.replaceAll(/<[^>]*>/g, '').trim() === ''
}
