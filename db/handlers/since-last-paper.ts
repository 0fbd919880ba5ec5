import { buildSinceLast } from '#shared/documents/since-last.ts'
import type { Handlers } from './context.ts'
import { enterPaper, refreshPaper } from './outgoing-store.ts'
import { toEverybody } from './paper-draft.ts'
import { readPaperOffice } from './paper-office.ts'
import { readSinceLastMaterial } from './since-last-material.ts'

/** The page “since we last met”, built and frozen; the host writes its file afterwards. */
export const sinceLastPaper = {
  async 'outgoing.prepareSinceLast'(ctx, { groupId, meetingId, language }) {
    const office = await readPaperOffice(ctx.db)
    const material = await readSinceLastMaterial(ctx.db, groupId, ctx.today)
    const draft = {
      ...toEverybody,
      kind: 'sinceLast' as const,
      language,
      build: async ({ datedOn }: { readonly datedOn: string }) => ({
        paper: buildSinceLast({ ...material, language, letterhead: office.letterhead, datedOn }, office.words),
        addressee: '',
        answerDueOn: null,
      }),
    }
    const before = await ctx.db
      .selectFrom('outgoing')
      .selectAll()
      .where('kind', '=', 'sinceLast')
      .where('groupId', '=', groupId)
      .where('language', '=', language)
      .where('datedOn', '=', ctx.today)
      .where('meetingId', meetingId === undefined ? 'is' : '=', meetingId ?? null)
      .where('voidedAt', 'is', null)
      .where('deletedAt', 'is', null)
      .orderBy('madeAt', 'desc')
      .executeTakeFirst()
    const stays = before !== undefined && (await refreshPaper(ctx, before, draft))
    const prepared = stays ? { id: before.id, isNew: false } : await enterPaper(ctx, office, { id: meetingId ?? null, groupId }, draft)
    office.assertConfirmed()
    return [prepared]
  },
} satisfies Partial<Handlers>
