type TimedLine = { readonly depth: 0 | 1; readonly durationMinutes: number | null }
type AgendaTimes = {
  /** Start of each line; null as long as the meeting has no start. */
  readonly startTimes: readonly (string | null)[]
  readonly endTime: string | null
  readonly totalMinutes: number
  /** Minutes between the planned start and end; null when one of them is open. */
  readonly availableMinutes: number | null
  /** Index of the first line that ends after the planned end, or -1. */
  readonly overrunsFrom: number
}

/** Clock time of every line from the start of the meeting and the minutes of the lines before it; the same on screens and on papers. */
export function agendaTimes(lines: readonly TimedLine[], startsTime: string | null, endsTime: string | null): AgendaTimes {
  const start = startsTime === null ? null : minutesOf(startsTime)
  const end = endsTime === null ? null : minutesOf(endsTime)
  let used = 0
  let overrunsFrom = -1
  const startTimes = countedMinutes(lines).map((minutes, index) => {
    const at = start === null ? null : clockOf(start + used)
    used += minutes
    if (overrunsFrom < 0 && start !== null && end !== null && start + used > end) overrunsFrom = index
    return at
  })
  return {
    startTimes,
    endTime: start === null ? null : clockOf(start + used),
    totalMinutes: used,
    availableMinutes: start === null || end === null ? null : end - start,
    overrunsFrom,
  }
}

/** Minutes that each line takes: those of a line with sub-items count only when none of these has any. */
export function countedMinutes(lines: readonly TimedLine[]): readonly number[] {
  return lines.map(({ depth, durationMinutes }, index) => (depth === 0 && childrenAreTimed(lines, index) ? 0 : (durationMinutes ?? 0)))
}

function childrenAreTimed(lines: readonly TimedLine[], parent: number): boolean {
  const next = lines.findIndex(({ depth }, index) => index > parent && depth === 0)
  return lines.slice(parent + 1, next === -1 ? undefined : next).some(({ durationMinutes }) => durationMinutes !== null)
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** `HH:MM` of minutes since midnight; past midnight it begins again. */
export function clockOf(minutes: number): string {
  const inDay = ((minutes % 1_440) + 1_440) % 1_440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
