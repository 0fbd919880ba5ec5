import type { AttendanceId, Presence } from './attendance.ts'
import { type LineProblem, type NamedSeat, readSeatLine } from './seat-line.ts'

type RollCallSeat = NamedSeat<AttendanceId>

type RollCallChange = {
  readonly attendanceId: AttendanceId
  readonly presence?: Presence
  readonly arrivedTime?: string
  readonly leftTime?: string
  readonly representedBy?: string
}

type RollCall = { readonly kind: 'changes'; readonly changes: readonly RollCallChange[] } | LineProblem

/**
 * Reads a line of the roll call: `3 7 12-19 v1` are present, `5a` arrives now, `9d` leaves now, `7r DCM` is represented by the
 * Deputy Chief of Mission, `4x` is absent, `6s` sent apologies; `6 Ms Keo` came for a post without a holder.
 *
 * Nothing is changed when any part of the line is not understood.
 *
 * @param nowTime `HH:MM` that is noted for an arrival or departure.
 */
export function parseRollCall(line: string, seats: readonly RollCallSeat[], nowTime: string): RollCall {
  const read = readSeatLine(line, seats, { known: 'adrxs', takesWords: 'r' })
  if (read.kind === 'problem') return read
  const changes = read.words.flatMap(({ seats: ids, verb, rest }) =>
    ids.map((attendanceId) => ({ attendanceId, ...changeFor(verb, rest, nowTime) })),
  )
  return { kind: 'changes', changes: mergedBySeat(changes) }
}

function changeFor(verb: string, rest: string, nowTime: string): Omit<RollCallChange, 'attendanceId'> {
  switch (verb) {
    case 'a':
      return { presence: 'present', arrivedTime: nowTime }
    case 'd':
      return { presence: 'present', leftTime: nowTime }
    case 'r':
      return rest === '' ? { presence: 'represented' } : { presence: 'represented', representedBy: rest }
    case 'x':
      return { presence: 'absent' }
    case 's':
      return { presence: 'apologised' }
    default:
      return rest === '' ? { presence: 'present' } : { presence: 'present', representedBy: rest }
  }
}

/** A seat named twice in one line gets one change; what comes later wins. */
function mergedBySeat(changes: readonly RollCallChange[]): readonly RollCallChange[] {
  const bySeat = new Map<AttendanceId, RollCallChange>()
  for (const change of changes) bySeat.set(change.attendanceId, { ...bySeat.get(change.attendanceId), ...change })
  return [...bySeat.values()]
}

/** What is noted for those whom the roll call did not name: a reply counts, otherwise they are absent. */
export function presenceOfTheRest(reply: 'accepts' | 'apologises' | 'represented' | null): Presence {
  return reply === 'apologises' ? 'apologised' : 'absent'
}

/** Whether somebody sits on the seat: the holder, or who represents the holder. */
export function isThere(presence: Presence | null): boolean {
  return presence === 'present' || presence === 'represented'
}
