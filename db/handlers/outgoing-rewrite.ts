import type { Paper } from '#shared/documents/tree.ts'
import type { Language } from '#shared/domain/common.ts'
import { quotedMinutes } from '#shared/domain/letter-plan.ts'
import type { Outgoing, PaperLanguage } from '#shared/domain/outgoing.ts'
import { draftAgenda } from './agenda-paper.ts'
import { assertWordingConfirmed } from './assert-wording.ts'
import type { CommandContext } from './context.ts'
import { readFollowUpMaterial } from './follow-up-material.ts'
import { draftFollowUp } from './follow-up-paper.ts'
import { draftInvitation } from './invitation-paper.ts'
import { requirePeriod } from './matrix-period.ts'
import { readTypedItems } from './minutes-paper.ts'
import { freezeMinutes } from './minutes-versions.ts'
import { languagesOf, readPapersInUse, refreshPaper } from './outgoing-store.ts'
import { type Desk, draftOfVersion, openDesk } from './paper-desk.ts'
import type { PaperDraft } from './paper-draft.ts'
import { readPaperOffice } from './paper-office.ts'
import { draftMatrixReport, requireReportingGroup } from './report-paper.ts'
import { draftSignInSheet } from './sign-in-paper.ts'
import { draftSinceLast } from './since-last-paper.ts'

/** Brings a paper that is still here up to date in a language, under the number and date that it has. */
export async function rewritePaper(ctx: CommandContext, stored: Outgoing, language: PaperLanguage): Promise<void> {
  if (stored.kind === 'matrixReport' || stored.kind === 'sinceLast') return rewriteOfGroup(ctx, stored, language)
  if (stored.meetingId === null) return
  const desk = await openDesk(ctx, stored.meetingId)
  const draft = await draftIn(desk, stored, language)
  if (draft === undefined) return
  await refreshPaper(ctx, stored, draft)
  await assertWordingConfirmed(ctx, desk.office, [{ id: stored.id, isNew: false }])
}

/** Papers of a group and not of one meeting; neither is ever in both languages at once. */
async function rewriteOfGroup(ctx: CommandContext, stored: Outgoing, language: PaperLanguage): Promise<void> {
  if (language === 'both') return
  const office = await readPaperOffice(ctx.db)
  const draft =
    stored.kind === 'sinceLast'
      ? await draftSinceLast(ctx.db, office, { groupId: stored.groupId, language, on: stored.datedOn })
      : stored.periodId === null
        ? undefined
        : await draftMatrixReport(
            ctx,
            office,
            await requirePeriod(ctx.db, stored.periodId),
            await requireReportingGroup(ctx.db, stored.groupId),
            { language, ...extrasOf(stored) },
          )
  if (draft === undefined) return
  await refreshPaper(ctx, stored, draft)
  await assertWordingConfirmed(ctx, office, [{ id: stored.id, isNew: false }])
}

/** What a report has besides the form: footnotes, and an annex in a section of its own. */
function extrasOf({ tree }: Outgoing) {
  const { notes = [], sections } = JSON.parse(tree) as Paper
  return { withSources: notes.length > 0, withAnnex: sections.length > FORM_SECTIONS }
}

// Prose upright, the table across.
const FORM_SECTIONS = 2

/** Undefined where there is no such paper: letters and minutes are never in both languages at once. */
async function draftIn(desk: Desk, stored: Outgoing, language: PaperLanguage): Promise<PaperDraft | undefined> {
  const { ctx, office, about } = desk
  if (stored.kind === 'agenda') return draftAgenda(ctx.db, office, about, language)
  if (stored.kind === 'signInSheet') return draftSignInSheet(ctx.db, office, about)
  if (language === 'both') return undefined
  switch (stored.kind) {
    case 'invitation':
      return invitationIn(desk, stored, language)
    case 'followUp':
      return followUpIn(desk, stored, language)
    case 'minutes': {
      const version = (await freezeMinutes(ctx, office, about, [language])).get(language)
      return version === undefined ? undefined : draftOfVersion(version)
    }
    default:
      return undefined
  }
}

async function invitationIn({ ctx, office, about }: Desk, stored: Outgoing, language: Language): Promise<PaperDraft | undefined> {
  const { postId, organisationId } = stored
  if (postId === null || organisationId === null) return undefined
  const agendas = await readPapersInUse(ctx.db, about.meeting.id, 'agenda')
  return draftInvitation(ctx.db, office, about, { postId, organisationId, language }, languagesOf(agendas))
}

async function followUpIn({ ctx, office, about }: Desk, stored: Outgoing, language: Language): Promise<PaperDraft | undefined> {
  const { organisationId } = stored
  if (organisationId === null) return undefined
  const [material, links] = await Promise.all([
    readFollowUpMaterial(ctx.db, about.meeting, await readTypedItems(ctx.db, about.meeting.id), ctx.today),
    ctx.db.selectFrom('outgoingAction').select('actionId').where('outgoingId', '=', stored.id).orderBy('id').execute(),
  ])
  const quoted = quotedMinutes(language, material.minutesLanguages)
  const version = (await freezeMinutes(ctx, office, about, [quoted])).get(quoted)
  if (version === undefined) return undefined
  return draftFollowUp(ctx.db, office, about, material, {
    organisationId,
    actionIds: links.map(({ actionId }) => actionId),
    language,
    version,
  })
}
