/**
 * Reads a clock time as people type it: `9`, `930`, `9.30`, `09:30`, `14 h 15`.
 *
 * @returns `HH:MM`, or undefined when it is no time of day.
 */
export function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})\s*(?:[:.hH\s]\s*)?(\d{2})?\s*$/.exec(text.trim())
  if (match === null) return undefined
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
