import { z } from 'zod'
import { Day } from '../domain/common.ts'
import { Meeting, MeetingId } from '../domain/meeting.ts'
import { DUE_KINDS } from '../domain/office-due.ts'
import { query } from './define.ts'

const Found = z.object({
  kind: z.enum(['meeting', 'action', 'activity', 'post']),
  id: z.string(),
  /** Number of the record, or empty. */
  number: z.string(),
  titleEn: z.string(),
  titleLo: z.string(),
})

const Due = z.object({
  kind: z.enum(DUE_KINDS),
  meetingId: MeetingId.nullable(),
  dueOn: Day,
  isLate: z.boolean(),
  /** People who have not replied, or actions that fall due; 0 where nothing is counted. */
  count: z.int(),
  /** null for actions without a meeting. */
  meeting: Meeting.pick({ id: true, number: true, titleEn: true, titleLo: true, heldOn: true }).nullable(),
})

/** The quick switcher, and what the office's own days ask for. */
export const home = {
  /** Records whose number or title contains the text, English or Lao; at most eight of a kind, newest first. */
  'home.find': query(z.object({ text: z.string().max(200) }), z.array(Found)),
  /** Reminders, minutes and comments that are due by the days under Settings, the oldest day first. */
  'home.due': query(z.object({}), z.array(Due)),
} as const
