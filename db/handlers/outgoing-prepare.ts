import type { Language } from '#shared/domain/common.ts'
import { type Outgoing, outgoingState, type PaperLanguage } from '#shared/domain/outgoing.ts'
import { draftAgenda } from './agenda-paper.ts'
import { announces } from './announced-facts.ts'
import { assertWordingConfirmed } from './assert-wording.ts'
import type { Handlers } from './context.ts'
import { draftInvitation, readInvitedPosts } from './invitation-paper.ts'
import { requirePeriod } from './matrix-period.ts'
import { freezeMinutes } from './minutes-versions.ts'
import { enterPaper, languagesOf, type PreparedPaper, readPapersInUse, readReportInUse, refreshPaper } from './outgoing-store.ts'
import { type Desk, draftOfVersion, openDesk } from './paper-desk.ts'
import type { PaperDraft } from './paper-draft.ts'
import { readPaperOffice } from './paper-office.ts'
import { prepareFollowUps } from './prepare-follow-ups.ts'
import { draftMatrixReport, requireReportingGroup } from './report-paper.ts'
import { draftSignInSheet } from './sign-in-paper.ts'

/** Papers built, numbered and frozen; the host writes their files afterwards. */
export const outgoingPrepare = {
  async 'outgoing.prepareForMeeting'(ctx, { meetingId, kinds, languages, agendaLanguage, isEnglishOnly = false }) {
    const desk = await openDesk(ctx, meetingId)
    const prepared: PreparedPaper[] = []
    const wanted = (asked: readonly PaperLanguage[]) => (isEnglishOnly ? asked.filter((language) => language === 'en') : asked)
    // The agenda first: it gives the other papers something to enclose.
    const agendaLanguages = agendaLanguage === undefined ? (languages ?? ['en']) : [agendaLanguage]
    if (kinds.includes('agenda')) prepared.push(...(await prepareAgendas(desk, wanted(agendaLanguages))))
    if (kinds.includes('invitation')) prepared.push(...(await prepareInvitations(desk, languages, isEnglishOnly)))
    if (kinds.includes('signInSheet') && !isEnglishOnly) {
      prepared.push(...(await settle(desk, [await draftSignInSheet(ctx.db, desk.office, desk.about)])))
    }
    if (kinds.includes('minutes')) prepared.push(...(await prepareMinutes(desk, wanted(languages ?? ['en']))))
    await assertWordingConfirmed(ctx, desk.office, prepared)
    return prepared
  },

  async 'outgoing.prepareReport'(ctx, { periodId, groupId, ...asked }) {
    const [office, period, group] = await Promise.all([
      readPaperOffice(ctx.db),
      requirePeriod(ctx.db, periodId),
      requireReportingGroup(ctx.db, groupId),
    ])
    const draft = await draftMatrixReport(ctx, office, period, group, asked)
    const last = await readReportInUse(ctx.db, group.id, periodId, asked.language)
    const stays = last !== undefined && (await refreshPaper(ctx, last, draft))
    const prepared = stays ? { id: last.id, isNew: false } : await enterPaper(ctx, office, { id: null, groupId: group.id, periodId }, draft)
    await assertWordingConfirmed(ctx, office, [prepared])
    return [prepared]
  },

  async 'outgoing.prepareFollowUps'(ctx, { meetingId, isEnglishOnly = false }) {
    const desk = await openDesk(ctx, meetingId)
    const written = languagesOf(await readPapersInUse(ctx.db, meetingId, 'minutes')).filter((one) => !isEnglishOnly || one === 'en')
    // The letters enclose and quote the minutes as they are now: what lies in the folder must be these.
    const minutes = written.length === 0 ? [] : await prepareMinutes(desk, written)
    const prepared = [...minutes, ...(await prepareFollowUps(desk, isEnglishOnly))]
    await assertWordingConfirmed(ctx, desk.office, prepared)
    return prepared
  },
} satisfies Partial<Handlers>

async function prepareAgendas({ ctx, office, about }: Desk, languages: readonly PaperLanguage[]): Promise<readonly PreparedPaper[]> {
  const drafts = await Promise.all(languages.map((language) => draftAgenda(ctx.db, office, about, language)))
  return settle({ ctx, office, about }, drafts)
}

async function prepareInvitations(
  desk: Desk,
  languages: readonly PaperLanguage[] | undefined,
  isEnglishOnly: boolean,
): Promise<readonly PreparedPaper[]> {
  const { ctx, office, about } = desk
  const [invited, stored, agendas] = await Promise.all([
    readInvitedPosts(ctx.db, about),
    readPapersInUse(ctx.db, about.meeting.id, 'invitation'),
    readPapersInUse(ctx.db, about.meeting.id, 'agenda'),
  ])
  const prepared: PreparedPaper[] = []
  for (const one of invited) {
    const before = stored.find(({ postId }) => postId === one.postId)
    const language = invitationLanguage(one.language, before, languages)
    if (isEnglishOnly && language !== 'en') continue
    const draft = draftInvitation(ctx.db, office, about, { ...one, language }, languagesOf(agendas))
    prepared.push(await settleInvitation(desk, before, draft))
  }
  return prepared
}

/** The recipient's own language; a letter that was put into the other one by hand stays in it, and so does what was asked for now. */
function invitationLanguage(own: Language, before: Outgoing | undefined, asked: readonly PaperLanguage[] | undefined): Language {
  if (asked !== undefined && !asked.includes(own) && !asked.includes('both')) return own === 'en' ? 'lo' : 'en'
  return asked === undefined && before?.language !== undefined && before.language !== 'both' ? before.language : own
}

/** Whoever has been invited is invited again only when day, time or place have changed since. */
async function settleInvitation({ ctx, office, about }: Desk, before: Outgoing | undefined, draft: PaperDraft): Promise<PreparedPaper> {
  if (before === undefined) return enterPaper(ctx, office, about.meeting, draft)
  const isReady = outgoingState(before) === 'ready'
  if (isReady) await refreshPaper(ctx, before, draft)
  return isReady || announces(before, about.facts) ? { id: before.id, isNew: false } : enterPaper(ctx, office, about.meeting, draft)
}

async function prepareMinutes(desk: Desk, languages: readonly PaperLanguage[]): Promise<readonly PreparedPaper[]> {
  const { ctx, office, about } = desk
  const each = languages.includes('both') ? (['en', 'lo'] as const) : languages.filter((language) => language !== 'both')
  const versions = await freezeMinutes(ctx, office, about, each)
  const made = each.flatMap((language) => versions.get(language) ?? [])
  return settle(desk, made.map(draftOfVersion))
}

/** Keeps the paper of a kind and language while it says the same, brings it up to date while it is here, and makes a new one after that. */
async function settle({ ctx, office, about }: Desk, drafts: readonly PaperDraft[]): Promise<readonly PreparedPaper[]> {
  const prepared: PreparedPaper[] = []
  for (const draft of drafts) {
    const stored = await readPapersInUse(ctx.db, about.meeting.id, draft.kind)
    const last = stored.find(({ language }) => language === draft.language)
    const stays = last !== undefined && (await refreshPaper(ctx, last, draft))
    prepared.push(stays ? { id: last.id, isNew: false } : await enterPaper(ctx, office, about.meeting, draft))
  }
  return prepared
}
