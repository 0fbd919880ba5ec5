import { westernDigits } from './lao-digits.ts'

/** A seat as the line names it: its own id and what is called. */
export type NamedSeat<Id extends string = string> = {
  readonly attendanceId: Id
  readonly label: string
  /** Words may follow its bare number too: the name of whoever came. */
  readonly takesName?: boolean
}

export type LineProblem = {
  readonly kind: 'problem'
  /** `noSeat`: nobody has this number · `notUnderstood`: not of the form · `reversed`: the range runs backwards · `empty`: nothing typed. */
  readonly code: 'noSeat' | 'notUnderstood' | 'reversed' | 'empty'
  /** What was typed. */
  readonly token: string
}

type SeatWord<Id extends string> = { readonly seats: readonly Id[]; readonly verb: string; readonly rest: string }

const WORD = /^(v?)(\d{1,3})(?:[-–](v?)(\d{1,3}))?([a-z]?)$/

/**
 * Splits a line such as `3 7 12-19 v1, 7r Deputy Chief` into seats, the letter behind them, and the words that follow.
 *
 * Lao digits count as digits. Words are only allowed behind a letter of `takesWords`, and behind one seat that takes a name.
 */
export function readSeatLine<Id extends string>(
  line: string,
  seats: readonly NamedSeat<Id>[],
  verbs: { readonly known: string; readonly takesWords: string },
): { readonly kind: 'words'; readonly words: readonly SeatWord<Id>[] } | LineProblem {
  const tokens = line.split(/[\s,;]+/).filter((token) => token !== '')
  if (tokens.length === 0) return { kind: 'problem', code: 'empty', token: '' }
  const words: { seats: readonly Id[]; verb: string; rest: string }[] = []
  for (const token of tokens) {
    const match = WORD.exec(westernDigits(token).toLowerCase())
    const last = words.at(-1)
    if (match === null) {
      if (last === undefined || !(isIn(last.verb, verbs.takesWords) || isNameable(last, seats)))
        return { kind: 'problem', code: 'notUnderstood', token }
      last.rest = last.rest === '' ? token : `${last.rest} ${token}`
      continue
    }
    const verb = match[5] ?? ''
    if (verb !== '' && !isIn(verb, verbs.known)) return { kind: 'problem', code: 'notUnderstood', token }
    const named = seatsOf(match, token, seats)
    if ('kind' in named) return named
    words.push({ seats: named, verb, rest: '' })
  }
  return { kind: 'words', words }
}

function seatsOf<Id extends string>(match: RegExpExecArray, token: string, seats: readonly NamedSeat<Id>[]): readonly Id[] | LineProblem {
  const [, mark = '', from = '', endMark = '', to] = match
  if (to === undefined) {
    const seat = seats.find(({ label }) => label === `${mark}${Number(from)}`)
    return seat === undefined ? { kind: 'problem', code: 'noSeat', token } : [seat.attendanceId]
  }
  if (endMark !== '' && endMark !== mark) return { kind: 'problem', code: 'notUnderstood', token }
  if (Number(to) < Number(from)) return { kind: 'problem', code: 'reversed', token }
  const inRange = seats.filter(({ label }) => label.startsWith('v') === (mark === 'v') && isBetween(label, Number(from), Number(to)))
  // Seats that were given up leave gaps; the ends must exist, so that a slip of the finger does not pass.
  const hasEnds = [from, to].every((end) => inRange.some(({ label }) => label === `${mark}${Number(end)}`))
  return hasEnds ? inRange.map(({ attendanceId }) => attendanceId) : { kind: 'problem', code: 'noSeat', token }
}

function isBetween(label: string, from: number, to: number): boolean {
  const n = Number(label.replace('v', ''))
  return from <= n && n <= to
}

function isNameable<Id extends string>({ seats: ids, verb }: SeatWord<Id>, seats: readonly NamedSeat<Id>[]): boolean {
  return verb === '' && ids.length === 1 && seats.some(({ attendanceId, takesName }) => attendanceId === ids[0] && takesName === true)
}

function isIn(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter)
}
