import type { Language } from '#shared/domain/common.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { type Outgoing, type OutgoingId, type OutgoingKind, outgoingState } from '#shared/domain/outgoing.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { referenceNumber, referenceScope, yearOf } from '#shared/domain/reference-number.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { CommandContext, Reader } from './context.ts'
import type { PaperDraft } from './paper-draft.ts'
import type { PaperOffice } from './paper-office.ts'

export type PreparedPaper = { readonly id: OutgoingId; readonly isNew: boolean }
/** What a paper belongs to: a meeting, or a period whose report it is. */
type Place = { readonly id: MeetingId | null; readonly groupId: WorkingGroupId; readonly periodId?: PeriodId | null }

/** Papers of a meeting that are in use, the newest first. */
export function readPapersInUse(db: Reader, meetingId: MeetingId, kind: OutgoingKind): Promise<Outgoing[]> {
  return db
    .selectFrom('outgoing')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .where('kind', '=', kind)
    .where('voidedAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Languages in which there are such papers; one in both languages is in each. */
export function languagesOf(papers: readonly Pick<Outgoing, 'language'>[]): readonly Language[] {
  return (['en', 'lo'] as const).filter((one) => papers.some(({ language }) => language === one || language === 'both'))
}

/** The newest yearly report of a group and period in a language that is in use. */
export function readReportInUse(
  db: Reader,
  groupId: WorkingGroupId,
  periodId: PeriodId,
  language: Language,
): Promise<Outgoing | undefined> {
  return db
    .selectFrom('outgoing')
    .selectAll()
    .where('periodId', '=', periodId)
    .where('groupId', '=', groupId)
    .where('kind', '=', 'matrixReport')
    .where('language', '=', language)
    .where('voidedAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** Enters a paper into the register: its number is issued, once for ever, and stands in the tree. */
export async function enterPaper(ctx: CommandContext, office: PaperOffice, place: Place, draft: PaperDraft): Promise<PreparedPaper> {
  const datedOn = ctx.today
  const number = draft.hasNumber ? await issueReference(ctx, office.settings.numberForm, datedOn) : null
  const built = await draft.build({ number, datedOn })
  const id = ctx.newId<OutgoingId>()
  await ctx.db
    .insertInto('outgoing')
    .values({
      id,
      kind: draft.kind,
      meetingId: place.id,
      // A meeting's paper is found by its meeting.
      periodId: place.id === null ? (place.periodId ?? null) : null,
      groupId: place.groupId,
      organisationId: draft.organisationId,
      postId: built.postId === undefined ? draft.postId : built.postId,
      language: draft.language,
      number,
      datedOn,
      addressee: built.addressee,
      subject: built.paper.title,
      tree: JSON.stringify(built.paper),
      minutesVersionId: draft.minutesVersionId,
      fileHash: null,
      fileName: '',
      madeAt: ctx.now,
      sentOn: null,
      sentHow: null,
      sentFileHash: null,
      answerDueOn: built.answerDueOn,
      answeredOn: null,
      voidedAt: null,
      voidReason: '',
      deletedAt: null,
    })
    .execute()
  const links = draft.actionIds.map((actionId) => ({ id: ctx.newId<string>(), outgoingId: id, actionId }))
  if (links.length > 0) await ctx.db.insertInto('outgoingAction').values(links).execute()
  return { id, isNew: true }
}

/**
 * Brings a paper that has not left yet up to date, under its number and date; one that has left is never touched.
 *
 * @returns whether the paper still says what the draft says.
 */
export async function refreshPaper(ctx: CommandContext, stored: Outgoing, draft: PaperDraft): Promise<boolean> {
  const built = await draft.build({ number: stored.number, datedOn: stored.datedOn })
  const tree = JSON.stringify(built.paper)
  if (tree === stored.tree) return true
  if (outgoingState(stored) !== 'ready') return false
  await ctx.db
    .updateTable('outgoing')
    .set({
      tree,
      language: draft.language,
      postId: built.postId === undefined ? draft.postId : built.postId,
      addressee: built.addressee,
      subject: built.paper.title,
      minutesVersionId: draft.minutesVersionId,
      answerDueOn: built.answerDueOn,
      // The file on the disk is the one of before: the next run writes it again.
      fileHash: null,
    })
    .where('id', '=', stored.id)
    .execute()
  return true
}

async function issueReference(ctx: CommandContext, form: string, datedOn: string): Promise<string> {
  const year = yearOf(datedOn)
  return referenceNumber(form, await ctx.issueNumber(referenceScope(form), year), year)
}
