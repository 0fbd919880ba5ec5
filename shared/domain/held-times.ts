import type { Meeting } from './meeting.ts'

type Times = { readonly starts: string | null; readonly ends: string | null }

/** When a meeting was held as far as that is known, else when it is planned. */
export function heldTimes(meeting: Pick<Meeting, 'startsTime' | 'endsTime' | 'actualStartTime' | 'actualEndTime' | 'heldAt'>): Times {
  const { startsTime, endsTime, actualStartTime, actualEndTime, heldAt } = meeting
  if (actualStartTime === null) return { starts: startsTime, ends: actualEndTime ?? endsTime }
  return { starts: actualStartTime, ends: heldAt === null ? endsTime : actualEndTime }
}
