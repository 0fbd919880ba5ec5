import { z } from 'zod'

/** The two languages of the office: English and Lao. */
export const Language = z.enum(['en', 'lo'])
export type Language = z.infer<typeof Language>

/** Calendar date, `YYYY-MM-DD`, in the office's own zone. */
export const Day = z.iso.date()
/** Wall-clock time in the office's own zone, `HH:MM`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** SQLite has no booleans; a flag travels as it is stored. */
export const Flag = z.union([z.literal(0), z.literal(1)])
export type Flag = z.infer<typeof Flag>

/** One line of text: trimmed, not empty. */
export const Line = z.string().trim().min(1).max(2_000)
/** One line that may be missing; empty text means missing. */
export const OptionalLine = z.string().trim().max(2_000)
/** Text of any length that is stored exactly as it came. */
export const Prose = z.string().max(200_000)
/** Which of the two languages is older than the other, or null when both agree. */
export const Stale = Language.nullable()
