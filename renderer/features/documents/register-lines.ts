import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import { compareText } from '#shared/i18n/sort.ts'

/** What the register shows, from top to bottom. */
export type RegisterLine =
  | { readonly kind: 'head'; readonly key: string; readonly section: 'ready' | 'sent' | 'void'; readonly rows: readonly OutgoingRow[] }
  /** Many letters of one meeting and kind in one line. */
  | { readonly kind: 'batch'; readonly key: string; readonly rows: readonly OutgoingRow[]; readonly isOpen: boolean }
  /** One of many: its organisation gets others of that kind, to other posts. */
  | { readonly kind: 'paper'; readonly key: string; readonly row: OutgoingRow; readonly isInBatch: boolean; readonly isOneOfMany: boolean }

/** Fewer invitations than this stand in the register one by one. */
const BATCH_FROM = 4

/**
 * Puts the register together: what is ready, meeting by meeting, then what has left, then what is void.
 *
 * @param unfolded keys of the batches whose letters are shown.
 */
export function registerLines(rows: readonly OutgoingRow[], unfolded: ReadonlySet<string>): readonly RegisterLine[] {
  const ready = Map.groupBy(
    rows.filter(({ state }) => state === 'ready'),
    ({ meetingId }) => meetingId ?? '',
  )
  return [
    ...[...ready].flatMap(([meetingId, own]) => section('ready', `ready ${meetingId}`, inOrderOfNumbers(own), unfolded)),
    ...section(
      'sent',
      'sent',
      rows.filter(({ state }) => state === 'sent' || state === 'answered'),
      unfolded,
    ),
    ...section(
      'void',
      'void',
      rows.filter(({ state }) => state === 'void'),
      unfolded,
    ),
  ]
}

/** Papers of the lines that can be walked with the arrow keys. */
export function papersOf(lines: readonly RegisterLine[]): readonly OutgoingRow[] {
  return lines.flatMap((line) => (line.kind === 'paper' ? [line.row] : []))
}

/** Papers that can be chosen: those of folded lines too, which are chosen with their line. */
export function choosableOf(lines: readonly RegisterLine[]): readonly OutgoingRow[] {
  return lines.flatMap((line) => (line.kind === 'paper' ? [line.row] : line.kind === 'batch' && !line.isOpen ? line.rows : []))
}

/** `20–37/LCDC`, or the one number. */
export function numberRange(rows: readonly OutgoingRow[]): string {
  const numbers = rows.flatMap(({ number }) => number ?? []).toSorted(compareText)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || first === last) return first ?? ''
  const [start, end] = [splitNumber(first), splitNumber(last)]
  return start.rest === end.rest ? `${start.serial}–${last}` : `${first}–${last}`
}

/** The serial apart from the abbreviation of the office, which is quiet on the screen. */
export function splitNumber(number: string): { readonly serial: string; readonly rest: string } {
  const serial = /^\d+/.exec(number)?.[0] ?? number
  return { serial, rest: number.slice(serial.length) }
}

/** What is to be signed lies as the papers on the desk do: the lowest number on top, papers without one below. */
function inOrderOfNumbers(rows: readonly OutgoingRow[]): readonly OutgoingRow[] {
  return rows.toSorted(
    (left, right) => Number(left.number === null) - Number(right.number === null) || compareText(left.number ?? '', right.number ?? ''),
  )
}

function section(
  name: 'ready' | 'sent' | 'void',
  key: string,
  rows: readonly OutgoingRow[],
  unfolded: ReadonlySet<string>,
): readonly RegisterLine[] {
  if (rows.length === 0) return []
  const toOne = Map.groupBy(rows, receiverOf)
  const paperLine = (row: OutgoingRow, isInBatch: boolean): RegisterLine => {
    const others = row.organisationId === null ? [] : (toOne.get(receiverOf(row)) ?? [])
    return { kind: 'paper', key: row.id, row, isInBatch, isOneOfMany: others.some(({ addressee }) => addressee !== row.addressee) }
  }
  const batches = Map.groupBy(rows, (row) => (row.kind === 'invitation' ? `${key} ${row.meetingId}` : `${key} ${row.id}`))
  return [
    { kind: 'head', key, section: name, rows },
    ...[...batches].flatMap(([batchKey, own]): readonly RegisterLine[] => {
      if (own.length < BATCH_FROM) return own.map((row) => paperLine(row, false))
      const isOpen = unfolded.has(batchKey)
      return [{ kind: 'batch', key: batchKey, rows: own, isOpen }, ...(isOpen ? own.map((row) => paperLine(row, true)) : [])]
    }),
  ]
}

function receiverOf({ kind, meetingId, organisationId }: OutgoingRow): string {
  return `${kind} ${meetingId} ${organisationId}`
}
