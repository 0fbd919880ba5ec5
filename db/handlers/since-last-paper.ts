import { buildSinceLast } from '#shared/documents/since-last.ts'
import type { Language } from '#shared/domain/common.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { assertWordingConfirmed } from './assert-wording.ts'
import type { Handlers, Reader } from './context.ts'
import { enterPaper, refreshPaper } from './outgoing-store.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import { type PaperOffice, readPaperOffice } from './paper-office.ts'
import { readSinceLastMaterial } from './since-last-material.ts'

/** The page “since we last met”, built and frozen; the host writes its file afterwards. */
export const sinceLastPaper = {
  async 'outgoing.prepareSinceLast'(ctx, { groupId, meetingId, language }) {
    const office = await readPaperOffice(ctx.db)
    const draft = await draftSinceLast(ctx.db, office, { groupId, language, on: ctx.today })
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
    await assertWordingConfirmed(ctx, office, [prepared])
    return [prepared]
  },
} satisfies Partial<Handlers>

type Page = {
  readonly groupId: WorkingGroupId
  readonly language: Language
  /** Day on which it looks back. */
  readonly on: string
}

/** The page as it would be written on a day. */
export async function draftSinceLast(db: Reader, office: PaperOffice, { groupId, language, on }: Page): Promise<PaperDraft> {
  const material = await readSinceLastMaterial(db, groupId, on)
  return {
    ...toEverybody,
    kind: 'sinceLast',
    language,
    build: async ({ datedOn }) => ({
      paper: buildSinceLast({ ...material, language, letterhead: office.letterhead, datedOn }, office.wordsFor(language)),
      addressee: '',
      answerDueOn: null,
    }),
  }
}
