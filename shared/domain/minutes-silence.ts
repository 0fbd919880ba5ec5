import type { AgendaItem, StandingItem } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { roomTimes } from './room-times.ts'

/** What minutes say of an item under which nothing stands; null = nothing. */
export type Silence = 'noDiscussion' | 'notReached' | null

type SilentItem = Pick<AgendaItem, 'id' | 'parentId' | 'durationMinutes' | 'startedTime' | 'endedTime' | 'standing'> & {
  readonly isEmpty: boolean
}

/** Standing items that the chair leads: nobody presents them. */
const LED: ReadonlySet<StandingItem | null> = new Set<StandingItem | null>([
  'opening',
  'adoptAgenda',
  'adoptMinutes',
  'nextMeeting',
  'closing',
])

export function isLedByChair(standing: StandingItem | null): boolean {
  return LED.has(standing)
}

/**
 * What the minutes of a meeting say of each item of its agenda where nothing was written.
 *
 * Nothing before the meeting is over, and nothing over sub-items. Only a meeting whose items were timed knows which it did not reach; it
 * was opened and closed all the same.
 */
export function silencesOf(
  items: readonly SilentItem[],
  {
    heldAt,
    startedAt,
    startsTime,
    endsTime,
    actualEndTime,
  }: Pick<Meeting, 'heldAt' | 'startedAt' | 'startsTime' | 'endsTime' | 'actualEndTime'>,
): readonly Silence[] {
  if (heldAt === null) return items.map(() => null)
  const isTimed = startedAt !== null && actualEndTime !== null && items.some(({ startedTime }) => startedTime !== null)
  const times = isTimed ? roomTimes(items, { startsTime, endsTime, endedTime: actualEndTime }, actualEndTime).items : []
  return items.map(({ id, isEmpty, standing }, index) => {
    if (!isEmpty || items.some(({ parentId }) => parentId === id)) return null
    const isFrame = standing === 'opening' || standing === 'closing'
    return times[index]?.state === 'notReached' && !isFrame ? 'notReached' : 'noDiscussion'
  })
}
