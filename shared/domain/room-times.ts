import { agendaTimes, clockOf, countedMinutes, minutesOf } from './agenda-times.ts'

export type TimedItem = {
  readonly parentId: string | null
  readonly durationMinutes: number | null
  readonly startedTime: string | null
  readonly endedTime: string | null
  /** True when nothing was written under it. */
  readonly isEmpty?: boolean
}
type RoomTime = {
  /** When the item began, or will begin if the items before it keep their time; null as long as nothing is known. */
  readonly time: string | null
  /** `notReached`: the meeting is over, and the item never began or was only passed over. */
  readonly state: 'done' | 'running' | 'coming' | 'notReached'
  /** True when it begins later than planned. */
  readonly isLate: boolean
}

/**
 * The agenda on the day: what has been, and when the rest begins, counted from now.
 *
 * @param plan with `endedTime` once a meeting that was timed is over.
 */
export function roomTimes(
  items: readonly TimedItem[],
  plan: { readonly startsTime: string | null; readonly endsTime: string | null; readonly endedTime?: string | null },
  nowTime: string,
): { readonly items: readonly RoomTime[]; readonly endTime: string | null; readonly overMinutes: number } {
  const endedTime = plan.endedTime ?? null
  if (endedTime !== null) return timesAfterwards(items, endedTime, plan.endsTime)
  const lines = items.map(({ parentId, durationMinutes }) => ({ depth: parentId === null ? (0 as const) : (1 as const), durationMinutes }))
  const minutes = countedMinutes(lines)
  const planned = agendaTimes(lines, plan.startsTime, plan.endsTime).startTimes
  const isRunning = items.some(({ startedTime }) => startedTime !== null)
  let cursor = plan.startsTime === null ? null : minutesOf(plan.startsTime)
  // The day goes by the clock from the first item that began, however early that was.
  let lastEnd = 0
  const times = items.map((item, index): RoomTime => {
    if (item.startedTime !== null) {
      const start = minutesOf(item.startedTime)
      const end = item.endedTime === null ? Math.max(start + (minutes[index] ?? 0), minutesOf(nowTime)) : minutesOf(item.endedTime)
      lastEnd = Math.max(lastEnd, end)
      cursor = lastEnd
      return { time: item.startedTime, state: item.endedTime === null ? 'running' : 'done', isLate: false }
    }
    const time = cursor === null ? null : clockOf(cursor)
    const due = planned[index] ?? null
    const isLate = isRunning && cursor !== null && due !== null && cursor > minutesOf(due)
    cursor = cursor === null ? null : cursor + (minutes[index] ?? 0)
    return { time, state: 'coming', isLate }
  })
  const overMinutes = isRunning && cursor !== null && plan.endsTime !== null ? Math.max(0, cursor - minutesOf(plan.endsTime)) : 0
  return { items: times, endTime: cursor === null ? null : clockOf(cursor), overMinutes }
}

function timesAfterwards(items: readonly TimedItem[], endTime: string, plannedEnd: string | null): ReturnType<typeof roomTimes> {
  return {
    items: items.map(({ startedTime, endedTime, isEmpty = false }): RoomTime => {
      const isPassedOver = isEmpty && startedTime === endedTime
      const isReached = startedTime !== null && !isPassedOver
      return { time: isReached ? startedTime : null, state: isReached ? 'done' : 'notReached', isLate: false }
    }),
    endTime,
    overMinutes: plannedEnd === null ? 0 : Math.max(0, minutesOf(endTime) - minutesOf(plannedEnd)),
  }
}
