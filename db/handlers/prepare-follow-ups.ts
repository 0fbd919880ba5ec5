import type { ActionId } from '#shared/domain/action.ts'
import type { Language } from '#shared/domain/common.ts'
import { planFollowUps, quotedMinutes, type Told } from '#shared/domain/letter-plan.ts'
import { type Outgoing, outgoingState } from '#shared/domain/outgoing.ts'
import type { Reader } from './context.ts'
import { type FollowUpMaterial, readFollowUpMaterial } from './follow-up-material.ts'
import { draftFollowUp } from './follow-up-paper.ts'
import { readTypedItems } from './minutes-paper.ts'
import { freezeMinutes, readVersionFor } from './minutes-versions.ts'
import { enterPaper, type PreparedPaper, readPapersInUse, refreshPaper } from './outgoing-store.ts'
import type { Desk } from './paper-desk.ts'

/**
 * The letters of a meeting: those that are still here brought up to date, and new ones for what nobody has been told of.
 *
 * @param isEnglishOnly letters in Lao are left for later.
 */
export async function prepareFollowUps(desk: Desk, isEnglishOnly: boolean): Promise<readonly PreparedPaper[]> {
  const { ctx, about } = desk
  const { meeting } = about
  const material = await readFollowUpMaterial(ctx.db, meeting, await readTypedItems(ctx.db, meeting.id), ctx.today)
  const stored = (await readPapersInUse(ctx.db, meeting.id, 'followUp')).toReversed()
  const told = await readTold(ctx.db, stored)
  const asked = stored.filter(({ language }) => !isEnglishOnly || language === 'en')
  for (const letter of asked) await refreshFollowUp(desk, material, letter, told)
  const fresh = await writeFollowUps(desk, material, told, isEnglishOnly)
  return [...asked.map(({ id }) => ({ id, isNew: false })), ...fresh]
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
  const inLetter: readonly ActionId[] = told.filter(({ outgoingId }) => outgoingId === letter.id).map(({ actionId }) => actionId)
  const { organisationId } = letter
  const still = material.actions.filter(
    ({ id, withdrawnAt, parties }) =>
      withdrawnAt === null && inLetter.includes(id) && parties.some((party) => party.organisationId === organisationId),
  )
  // A letter about nothing any more is the person's to take out of use, not the program's.
  if (still.length === 0) return
  const language = letter.language === 'lo' ? 'lo' : 'en'
  const version = await readVersionFor(ctx.db, letter.minutesVersionId, quotedMinutes(language, material.minutesLanguages))
  const order = { organisationId, actionIds: still.map(({ id }) => id), language, version } as const
  await refreshPaper(ctx, letter, draftFollowUp(ctx.db, office, about, material, order))
}

async function writeFollowUps(
  desk: Desk,
  material: FollowUpMaterial,
  told: readonly Told[],
  isEnglishOnly: boolean,
): Promise<readonly PreparedPaper[]> {
  const { ctx, office, about } = desk
  const languageOf = new Map(material.organisations.map(({ id, letterLanguage }) => [id, letterLanguage]))
  const planned = planFollowUps(
    material.actions,
    material.actions.flatMap(({ id, parties }) => parties.map((party) => ({ ...party, actionId: id }))),
    told,
    material.organisations.map(({ id }) => id),
  )
  const letters = planned.filter(({ organisationId }) => !isEnglishOnly || (languageOf.get(organisationId) ?? 'en') === 'en')
  if (letters.length === 0) return []
  const quoted = (language: Language) => quotedMinutes(language, material.minutesLanguages)
  const languages = new Set(letters.map(({ organisationId }) => quoted(languageOf.get(organisationId) ?? 'en')))
  const versions = await freezeMinutes(ctx, office, about, [...languages])
  const prepared: PreparedPaper[] = []
  for (const letter of letters) {
    const language = languageOf.get(letter.organisationId) ?? 'en'
    const version = versions.get(quoted(language))
    if (version === undefined) throw new Error('The minutes were not frozen in the language that a letter quotes')
    prepared.push(
      await enterPaper(ctx, office, about.meeting, draftFollowUp(ctx.db, office, about, material, { ...letter, language, version })),
    )
  }
  return prepared
}
