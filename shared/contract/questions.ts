import { z } from 'zod'
import { Question, QuestionId } from '../domain/question.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

/** What the co-chairs of a group are asked to decide, on the page “since we last met”. */
export const questions = {
  /** In their order; the page has room for the first two. */
  'questions.list': query(z.object({ groupId: WorkingGroupId }), z.array(Question.omit({ deletedAt: true }))),
  'questions.save': command(Question.omit({ askedAt: true, deletedAt: true }), z.null()),
  'questions.remove': command(z.object({ id: QuestionId }), z.null()),
} as const
