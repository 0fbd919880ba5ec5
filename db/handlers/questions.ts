import type { Handlers } from './context.ts'
import { markDeleted } from './save-row.ts'

/** Questions for the co-chairs of a group. */
export const questions = {
  async 'questions.list'({ db }, { groupId }) {
    const rows = await db
      .selectFrom('question')
      .selectAll()
      .where('groupId', '=', groupId)
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute()
    return rows.map(({ deletedAt: _deletedAt, ...question }) => question)
  },

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
