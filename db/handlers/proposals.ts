import type { EvidenceId, ProposalId } from '#shared/domain/activity.ts'
import { appendSentence, cellProperty, requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers } from './context.ts'
import { requireActivity } from './matrix-activity.ts'
import { refuseRestricted } from './refuse-restricted.ts'
import { markDeleted } from './save-row.ts'

/** Sentences offered to the cells of the matrix, and the sources of those that were taken. */
export const proposals = {
  async 'matrix.propose'(ctx, { id, activityId, column, language, text, sourceKind, sourceId }) {
    const { period } = await requireActivity(ctx.db, activityId)
    requireOpenPeriod(period)
    await refuseRestricted(ctx.db, { sourceKind, sourceId, text })
    await ctx.db
      .insertInto('proposal')
      .values({
        id,
        activityId,
        columnName: column,
        language,
        text,
        sourceKind,
        sourceId,
        state: 'waiting',
        proposedAt: ctx.now,
        decidedAt: null,
      })
      .execute()
    return null
  },

  async 'matrix.acceptProposal'(ctx, { proposalId, text }) {
    const proposal = await requireWaiting(ctx, proposalId)
    const { activity, period } = await requireActivity(ctx.db, proposal.activityId)
    requireOpenPeriod(period)
    // Its paragraph may have been restricted since it was offered.
    await refuseRestricted(ctx.db, proposal)
    const property = cellProperty(proposal.columnName, proposal.language)
    const sentence = text ?? proposal.text
    await ctx.db
      .updateTable('activity')
      .set({ [property]: appendSentence(activity[property], sentence) })
      .where('id', '=', activity.id)
      .execute()
    const evidenceId = ctx.newId<EvidenceId>()
    const { activityId, columnName, language, sourceKind, sourceId } = proposal
    await ctx.db
      .insertInto('evidence')
      .values({
        id: evidenceId,
        activityId,
        columnName,
        language,
        quote: sentence,
        sourceKind,
        sourceId,
        addedAt: ctx.now,
        deletedAt: null,
      })
      .execute()
    await decide(ctx, proposalId, 'accepted')
    return { evidenceId }
  },

  async 'matrix.refuseProposal'(ctx, { proposalId }) {
    const { activityId } = await requireWaiting(ctx, proposalId)
    requireOpenPeriod((await requireActivity(ctx.db, activityId)).period)
    await decide(ctx, proposalId, 'refused')
    return null
  },

  async 'matrix.removeEvidence'(ctx, { evidenceId }) {
    const { activityId } = await requireEvidence(ctx, evidenceId)
    requireOpenPeriod((await requireActivity(ctx.db, activityId)).period)
    await markDeleted(ctx, 'evidence', evidenceId, 'evidence')
    return null
  },
} satisfies Partial<Handlers>

async function requireWaiting({ db }: CommandContext, id: ProposalId) {
  const proposal = await db.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirst()
  if (proposal === undefined) throw new Refusal('record.notFound', { kind: 'proposal' })
  if (proposal.state !== 'waiting') throw new Refusal('proposal.decided', {})
  return proposal
}

async function requireEvidence({ db }: CommandContext, id: EvidenceId) {
  const evidence = await db
    .selectFrom('evidence')
    .select('activityId')
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (evidence === undefined) throw new Refusal('record.notFound', { kind: 'evidence' })
  return evidence
}

async function decide({ db, now }: CommandContext, id: ProposalId, state: 'accepted' | 'refused'): Promise<void> {
  await db.updateTable('proposal').set({ state, decidedAt: now }).where('id', '=', id).execute()
}
