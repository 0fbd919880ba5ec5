import type { ActionId } from '#shared/domain/action.ts'
import type { ProposalId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { languageOfText, progressSentence } from '#shared/domain/progress-sentence.ts'
import { progressWords } from '#shared/i18n/progress-words.ts'
import { readActionRows } from './action-list.ts'
import type { CommandContext } from './context.ts'
import { readRestricted } from './refuse-restricted.ts'

type Closing = {
  readonly closedOn: string
  readonly note: string
  /** Language of the sentences offered to the matrix; that of the note when left out. */
  readonly language?: Language
}

/**
 * Closes actions as done and offers a sentence to Progress of every linked row of the matrix.
 *
 * An action that is closed already keeps its day; nothing is offered twice for it. One that is restricted in the minutes offers
 * nothing, since the matrix leaves the house.
 */
export async function closeActions(
  ctx: CommandContext,
  ids: readonly ActionId[],
  { closedOn, note, language }: Closing,
): Promise<ProposalId[]> {
  const rows = (await readActionRows(ctx.db, { ids }, ctx.today)).filter((row) => row.status !== 'done' || row.withdrawnAt !== null)
  if (rows.length === 0) return []
  const closing = rows.map((row) => row.id)
  await ctx.db
    .updateTable('action')
    .set({ status: 'done', closedOn, withdrawnAt: null, snoozedUntilOn: null })
    .where('id', 'in', closing)
    .execute()
  const written = language ?? languageOfText(note)
  const [restricted, closed] = await Promise.all([readRestricted(ctx.db, rows), readClosedPeriods(ctx)])
  const proposals = rows.flatMap((row) => {
    if (restricted.has(row.id)) return []
    const names = row.parties.map((party) => (written === 'lo' ? party.shortLo || party.shortEn : party.shortEn))
    const text = progressSentence({ ...row, closedOn }, note, names, written, progressWords(written))
    // A frozen matrix takes no sentence any more; a row that was rolled over has its next year's row beside it.
    return row.activities
      .filter(({ periodId }) => !closed.has(periodId))
      .map((activity) => ({
        id: ctx.newId<ProposalId>(),
        activityId: activity.id,
        columnName: 'progress' as const,
        language: written,
        text,
        sourceKind: 'action' as const,
        sourceId: row.id,
        state: 'waiting' as const,
        proposedAt: ctx.now,
        decidedAt: null,
      }))
  })
  if (proposals.length > 0) await ctx.db.insertInto('proposal').values(proposals).execute()
  return proposals.map((proposal) => proposal.id)
}

/** Takes back the sentences that waited in the matrix for actions which are open again. */
export async function refuseWaitingSentences({ db, now }: CommandContext, ids: readonly ActionId[]): Promise<void> {
  await db
    .updateTable('proposal')
    .set({ state: 'refused', decidedAt: now })
    .where('state', '=', 'waiting')
    .where('sourceKind', '=', 'action')
    .where('sourceId', 'in', ids)
    .execute()
}

async function readClosedPeriods({ db }: CommandContext): Promise<ReadonlySet<PeriodId>> {
  const rows = await db.selectFrom('period').select('id').where('closedAt', 'is not', null).orderBy('id').execute()
  return new Set(rows.map(({ id }) => id))
}
