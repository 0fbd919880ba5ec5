import { plainTextOf } from '#shared/documents/outline.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { Language } from '#shared/domain/common.ts'
import { planFollowUps, type Told } from '#shared/domain/letter-plan.ts'
import { type MinutesVersion, type Outgoing, outgoingState, type PaperLanguage } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import { formatDay, formatTimes } from '#shared/i18n/format.ts'
import { draftAgenda } from './agenda-paper.ts'
import type { CommandContext, Handlers } from './context.ts'
import { type FollowUpMaterial, readFollowUpMaterial } from './follow-up-material.ts'
import { draftFollowUp } from './follow-up-paper.ts'
import { draftInvitation, readInvitedPosts } from './invitation-paper.ts'
import { ensureMeetingNumber } from './meeting-number.ts'
import { readTypedItems } from './minutes-paper.ts'
import { freezeMinutes } from './minutes-versions.ts'
import { enterPaper, type PreparedPaper, readPapersInUse, refreshPaper } from './outgoing-store.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import { type PaperMeeting, readPaperMeeting } from './paper-meeting.ts'
import { type PaperOffice, readPaperOffice } from './paper-office.ts'
import type { Reader } from './seated-posts.ts'
import { draftSignInSheet } from './sign-in-paper.ts'

/** What the preparation of one meeting's papers works with. */
export type Desk = { readonly ctx: CommandContext; readonly office: PaperOffice; readonly about: PaperMeeting }

/** Papers built, numbered and frozen; the host writes their files afterwards. */
export const outgoingPrepare = {
  async 'outgoing.prepareForMeeting'(ctx, { meetingId, kinds, languages }) {
    const desk = await openDesk(ctx, meetingId)
    const prepared: PreparedPaper[] = []
    // The agenda first: it gives the other papers something to enclose.
    if (kinds.includes('agenda')) prepared.push(...(await prepareAgendas(desk, languages ?? ['en'])))
    if (kinds.includes('invitation')) prepared.push(...(await prepareInvitations(desk, languages)))
    if (kinds.includes('signInSheet')) prepared.push(...(await settle(desk, [await draftSignInSheet(ctx.db, desk.office, desk.about)])))
    if (kinds.includes('minutes')) prepared.push(...(await prepareMinutes(desk, languages ?? ['en'])))
    desk.office.assertConfirmed()
    return prepared
  },

  async 'outgoing.prepareFollowUps'(ctx, { meetingId }) {
    const desk = await openDesk(ctx, meetingId)
    const { meeting } = desk.about
    const material = await readFollowUpMaterial(ctx.db, meeting, await readTypedItems(ctx.db, meeting.id), ctx.today)
    const stored = (await readPapersInUse(ctx.db, meeting.id, 'followUp')).toReversed()
    const told = await readTold(ctx.db, stored)
    for (const letter of stored) await refreshFollowUp(desk, material, letter, told)
    const fresh = await writeFollowUps(desk, material, told)
    desk.office.assertConfirmed()
    return [...stored.map(({ id }) => ({ id, isNew: false })), ...fresh]
  },
} satisfies Partial<Handlers>

/** Puts everything on the desk that papers of a meeting need; with its first paper a meeting gets its number. */
export async function openDesk(ctx: CommandContext, meetingId: Parameters<typeof ensureMeetingNumber>[1]): Promise<Desk> {
  const office = await readPaperOffice(ctx.db)
  const { meeting, label } = await readPaperMeeting(ctx.db, meetingId, office)
  if (meeting.cancelledAt !== null) throw new Refusal('papers.meetingCancelled', { meeting: label })
  await ensureMeetingNumber(ctx, meetingId)
  return { ctx, office, about: await readPaperMeeting(ctx.db, meetingId, office) }
}

async function prepareAgendas({ ctx, office, about }: Desk, languages: readonly PaperLanguage[]): Promise<readonly PreparedPaper[]> {
  const drafts = await Promise.all(languages.map((language) => draftAgenda(ctx.db, office, about, language)))
  return settle({ ctx, office, about }, drafts)
}

async function prepareInvitations(desk: Desk, languages: readonly PaperLanguage[] | undefined): Promise<readonly PreparedPaper[]> {
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
    const draft = draftInvitation(ctx.db, office, about, { ...one, language }, agendas.length > 0)
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
  return isReady || announces(before, about) ? { id: before.id, isNew: false } : enterPaper(ctx, office, about.meeting, draft)
}

function announces({ tree, language }: Outgoing, { facts }: PaperMeeting): boolean {
  const text = plainTextOf(JSON.parse(tree) as Paper)
  const spoken = language === 'lo' ? 'lo' : 'en'
  const day = facts.heldOn === null ? '' : formatDay(facts.heldOn, spoken, 'weekday')
  const venue = spoken === 'lo' ? facts.venueLo || facts.venueEn : facts.venueEn
  return [day, formatTimes(facts.startsTime, facts.endsTime), venue].every((part) => text.includes(part))
}

async function prepareMinutes(desk: Desk, languages: readonly PaperLanguage[]): Promise<readonly PreparedPaper[]> {
  const { ctx, office, about } = desk
  const each = languages.includes('both') ? (['en', 'lo'] as const) : languages.filter((language) => language !== 'both')
  const versions = await freezeMinutes(ctx, office, about, each)
  const made = each.flatMap((language) => versions.get(language) ?? [])
  return settle(desk, made.map(draftOfVersion))
}

/** The frozen minutes as a paper. */
export function draftOfVersion({ id, language, tree }: MinutesVersion): PaperDraft {
  const paper = JSON.parse(tree) as Paper
  return {
    ...toEverybody,
    kind: 'minutes',
    language,
    minutesVersionId: id,
    build: async () => ({ paper, addressee: '', answerDueOn: null }),
  }
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

type ToldInLetter = Told & { readonly outgoingId: Outgoing['id'] }

/** Which organisation was told of which action, by the letters of this meeting. */
async function readTold(db: Reader, letters: readonly Outgoing[]): Promise<readonly ToldInLetter[]> {
  const rows = await db
    .selectFrom('outgoingAction')
    .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
    .select(['outgoingAction.outgoingId', 'outgoingAction.actionId', 'outgoing.organisationId'])
    .where(
      'outgoing.id',
      'in',
      letters.map(({ id }) => id),
    )
    .orderBy('outgoingAction.id')
    .execute()
  return rows.flatMap(({ organisationId, ...row }) => (organisationId === null ? [] : [{ ...row, organisationId }]))
}

async function refreshFollowUp(
  { ctx, office, about }: Desk,
  material: FollowUpMaterial,
  letter: Outgoing,
  told: readonly ToldInLetter[],
): Promise<void> {
  if (outgoingState(letter) !== 'ready' || letter.organisationId === null || letter.minutesVersionId === null) return
  const version = await ctx.db.selectFrom('minutesVersion').selectAll().where('id', '=', letter.minutesVersionId).executeTakeFirstOrThrow()
  const inLetter: readonly ActionId[] = told.filter(({ outgoingId }) => outgoingId === letter.id).map(({ actionId }) => actionId)
  const { organisationId } = letter
  const still = material.actions.filter(
    ({ id, withdrawnAt, parties }) =>
      withdrawnAt === null && inLetter.includes(id) && parties.some((party) => party.organisationId === organisationId),
  )
  // A letter about nothing any more is the person's to take out of use, not the program's.
  if (still.length === 0) return
  const language = letter.language === 'lo' ? 'lo' : 'en'
  const order = { organisationId, actionIds: still.map(({ id }) => id), language, version } as const
  await refreshPaper(ctx, letter, draftFollowUp(ctx.db, office, about, material, order))
}

async function writeFollowUps(desk: Desk, material: FollowUpMaterial, told: readonly Told[]): Promise<readonly PreparedPaper[]> {
  const { ctx, office, about } = desk
  const letters = planFollowUps(
    material.actions,
    material.actions.flatMap(({ id, parties }) => parties.map((party) => ({ ...party, actionId: id }))),
    told,
    material.organisations.map(({ id }) => id),
  )
  if (letters.length === 0) return []
  const languageOf = new Map(material.organisations.map(({ id, letterLanguage }) => [id, letterLanguage]))
  const languages = [...new Set(letters.map(({ organisationId }) => languageOf.get(organisationId) ?? 'en'))]
  const versions = await freezeMinutes(ctx, office, about, languages)
  const prepared: PreparedPaper[] = []
  for (const letter of letters) {
    const language = languageOf.get(letter.organisationId) ?? 'en'
    const version = versions.get(language)
    if (version === undefined) throw new Error('The minutes were not frozen in the language of a letter')
    prepared.push(
      await enterPaper(ctx, office, about.meeting, draftFollowUp(ctx.db, office, about, material, { ...letter, language, version })),
    )
  }
  return prepared
}
