import { agendaTimes, clockOf, countedMinutes, minutesOf } from './agenda-times.ts'

export type TimedItem = {
  readonly parentId: string | null
  readonly durationMinutes: number | null
  readonly startedTime: string | null
  readonly endedTime: string | null
}
type RoomTime = {
  /** When the item began, or will begin if the items before it keep their time; null as long as nothing is known. */
  readonly time: string | null
  readonly state: 'done' | 'running' | 'coming'
  /** True when it begins later than planned. */
  readonly isLate: boolean
}

/** The agenda on the day: what has been, and when the rest begins, counted from now. */
export function roomTimes(
  items: readonly TimedItem[],
  plan: { readonly startsTime: string | null; readonly endsTime: string | null },
  nowTime: string,
): { readonly items: readonly RoomTime[]; readonly endTime: string | null; readonly overMinutes: number } {
  const lines = items.map(({ parentId, durationMinutes }) => ({ depth: parentId === null ? (0 as const) : (1 as const), durationMinutes }))
  const minutes = countedMinutes(lines)
  const planned = agendaTimes(lines, plan.startsTime, plan.endsTime).startTimes
  const isRunning = items.some(({ startedTime }) => startedTime !== null)
  let cursor = plan.startsTime === null ? null : minutesOf(plan.startsTime)
  const times = items.map((item, index): RoomTime => {
    if (item.startedTime !== null) {
      const start = minutesOf(item.startedTime)
      const end = item.endedTime === null ? Math.max(start + (minutes[index] ?? 0), minutesOf(nowTime)) : minutesOf(item.endedTime)
      cursor = Math.max(cursor ?? 0, end)
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
