import type { Output } from '#shared/contract/index.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Handlers, Reader } from './context.ts'
import { questionSuggestions } from './question-suggestions.ts'
import { markDeleted } from './save-row.ts'

/** Questions for the co-chairs of a group. */
export const questions = {
  ...questionSuggestions,

  'questions.list': ({ db }, { groupId }) => readQuestions(db, groupId),

  async 'questions.save'({ db, now }, question) {
    const row = { ...question, deletedAt: null }
    await db
      .insertInto('question')
      .values({ ...row, askedAt: now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'questions.remove'(ctx, { id }) {
    await markDeleted(ctx, 'question', id, 'question')
    return null
  },
} satisfies Partial<Handlers>

/** Questions that are still to be asked: those of a meeting that was held have been. */
export async function readQuestions(db: Reader, groupId: WorkingGroupId): Promise<Output<'questions.list'>> {
  return db
    .selectFrom('question')
    .leftJoin('meeting', 'meeting.id', 'question.meetingId')
    .select([
      'question.id',
      'question.groupId',
      'question.meetingId',
      'question.position',
      'question.textEn',
      'question.textLo',
      'question.askedAt',
    ])
    .where('question.groupId', '=', groupId)
    .where('question.deletedAt', 'is', null)
    .where('meeting.heldAt', 'is', null)
    .orderBy('question.position')
    .orderBy('question.id')
    .execute()
}
