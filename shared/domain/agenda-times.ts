type TimedLine = { readonly durationMinutes: number | null }
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

/** Clock time of every line from the start of the meeting and the minutes of the lines before it. */
export function agendaTimes(lines: readonly TimedLine[], startsTime: string | null, endsTime: string | null): AgendaTimes {
  const start = startsTime === null ? null : minutesOf(startsTime)
  const end = endsTime === null ? null : minutesOf(endsTime)
  let used = 0
  let overrunsFrom = -1
  const startTimes = lines.map(({ durationMinutes }, index) => {
    const at = start === null ? null : clockOf(start + used)
    used += durationMinutes ?? 0
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
