import type { AttendanceId, Reply } from './attendance.ts'
import { type LineProblem, type NamedSeat, readSeatLine } from './seat-line.ts'

type ReplyChange = { readonly attendanceId: AttendanceId; readonly reply: Reply; readonly representedBy?: string }

export type Replies = { readonly kind: 'changes'; readonly changes: readonly ReplyChange[] } | LineProblem

const REPLIES: Readonly<Record<string, Reply>> = { '': 'accepts', a: 'accepts', r: 'represented', x: 'apologises', s: 'apologises' }

/** Reads replies to an invitation: `3a` or `3` accepts, `7r Deputy` is represented, `4x` sends apologies, `12-15a` several at once. */
export function parseReplies(line: string, seats: readonly NamedSeat<AttendanceId>[]): Replies {
  const read = readSeatLine(line, seats, { known: 'arxs', takesWords: 'r' })
  if (read.kind === 'problem') return read
  const bySeat = new Map<AttendanceId, ReplyChange>()
  for (const { seats: ids, verb, rest } of read.words) {
    for (const attendanceId of ids) {
      const reply = REPLIES[verb] ?? 'accepts'
      bySeat.set(attendanceId, rest === '' ? { attendanceId, reply } : { attendanceId, reply, representedBy: rest })
    }
  }
  return { kind: 'changes', changes: [...bySeat.values()] }
}
