import { z } from 'zod'
import { OptionalLine } from './common.ts'
import { MeetingId } from './meeting.ts'
import { WorkingGroupId } from './working-group.ts'

export const QuestionId = z.string().min(1).brand<'QuestionId'>()
export type QuestionId = z.infer<typeof QuestionId>

/** What the co-chairs of a group are asked to decide at its next meeting. */
export const Question = z.object({
  id: QuestionId,
  groupId: WorkingGroupId,
  /** Meeting it is asked at; null while none is planned. */
  meetingId: MeetingId.nullable(),
  position: z.int().min(1),
  textEn: OptionalLine,
  textLo: OptionalLine,
  askedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type Question = z.infer<typeof Question>
