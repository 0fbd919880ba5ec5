import { z } from 'zod'
import { query } from './define.ts'

const Found = z.object({
  kind: z.enum(['meeting', 'action', 'activity', 'post']),
  id: z.string(),
  /** Number of the record, or empty. */
  number: z.string(),
  titleEn: z.string(),
  titleLo: z.string(),
})

/** The quick switcher. */
export const home = {
  /** Records whose number or title contains the text, English or Lao; at most eight of a kind, newest first. */
  'home.find': query(z.object({ text: z.string().max(200) }), z.array(Found)),
} as const
