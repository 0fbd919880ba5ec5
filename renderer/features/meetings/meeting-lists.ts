import type { MeetingRow } from '#shared/contract/meetings.ts'

/** What is still to come: the earliest first, what has no date last. */
export function comingMeetings(rows: readonly MeetingRow[]): readonly MeetingRow[] {
  return rows.filter(({ state }) => state === 'planned' || state === 'announced' || state === 'inSession')
}

/** What was held, the newest first, what has no date last. */
export function heldMeetings(rows: readonly MeetingRow[]): readonly MeetingRow[] {
  const held = rows.filter(({ state }) => state === 'held' || state === 'adopted')
  return [...held.filter(({ meeting }) => meeting.heldOn !== null).toReversed(), ...held.filter(({ meeting }) => meeting.heldOn === null)]
}
