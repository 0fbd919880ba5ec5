import { outgoingState } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext } from './context.ts'
import type { PreparedPaper } from './outgoing-store.ts'
import type { PaperOffice } from './paper-office.ts'

/**
 * Lets prepared papers go when the office has read the Lao in them; otherwise none of them, so that no number is used.
 *
 * @throws {Refusal} `papers.wordingNotConfirmed`, with what is held back and what could go in English.
 */
export async function assertWordingConfirmed(
  ctx: CommandContext,
  office: PaperOffice,
  prepared: readonly Pick<PreparedPaper, 'id' | 'isNew'>[],
): Promise<void> {
  const { keys, all } = office.findUnconfirmed()
  if (keys.length === 0) return
  const ids = prepared.map(({ id }) => id)
  const stored = await ctx.db
    .selectFrom('outgoing')
    .select(['id', 'language', 'sentOn', 'answeredOn', 'voidedAt'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  const papers = stored.filter((paper) => outgoingState(paper) === 'ready')
  const fresh = new Set(prepared.filter(({ isNew }) => isNew).map(({ id }) => id))
  throw new Refusal('papers.wordingNotConfirmed', {
    count: keys.length,
    all,
    lao: papers.filter(({ language }) => language !== 'en').length,
    papers: papers.length,
    english: papers.filter(({ id, language }) => language === 'en' && fresh.has(id)).length,
    keys,
  })
}
