import { z } from 'zod'
import { Question, QuestionId } from '../domain/question.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

/** What the co-chairs of a group are asked to decide, on the page “since we last met”. */
export const questions = {
  /** Those still to be asked, in their order; the page has room for the first two. Once their meeting was held they have been asked. */
  'questions.list': query(z.object({ groupId: WorkingGroupId }), z.array(Question.omit({ deletedAt: true }))),
  /** Up to two questions worded from what is known; they are printed only when somebody takes them over. */
  'questions.suggest': query(z.object({ groupId: WorkingGroupId }), z.array(Question.pick({ textEn: true, textLo: true }))),
  'questions.save': command(Question.omit({ askedAt: true, deletedAt: true }), z.null()),
  'questions.remove': command(z.object({ id: QuestionId }), z.null()),
} as const
