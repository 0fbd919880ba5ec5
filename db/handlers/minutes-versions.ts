import { recordParagraphs } from '#shared/documents/outline.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Words } from '#shared/documents/words.ts'
import type { Language } from '#shared/domain/common.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { MinutesVersion, MinutesVersionId } from '#shared/domain/outgoing.ts'
import type { CommandContext, Reader } from './context.ts'
import { type MinutesMaterial, readMinutesMaterial } from './minutes-paper.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'

/**
 * Freezes the minutes of a meeting in each of some languages, and returns the versions.
 *
 * As long as nothing was changed, the last version is the one; a change in any language begins the next draft in all of them.
 */
export async function freezeMinutes(
  ctx: CommandContext,
  office: PaperOffice,
  paperMeeting: PaperMeeting,
  languages: readonly Language[],
): Promise<ReadonlyMap<Language, MinutesVersion>> {
  const { meeting } = paperMeeting
  const material = await readMinutesMaterial(ctx.db, office, paperMeeting, ctx.today)
  // A version that nobody asks for is only compared; its sentences hold nothing back.
  const wordsOf = ({ language }: MinutesVersion) => (languages.includes(language) ? office.wordsFor(language) : office.words)
  const last = await readLastVersions(ctx.db, meeting.id)
  const isAdopted = meeting.adoptedOn !== null
  const isCurrent = last.length > 0 && last.every((version) => isUnchanged(version, material, isAdopted, wordsOf(version)))
  const n = (last[0]?.n ?? 0) + (isCurrent ? 0 : 1)
  const kept = isCurrent ? last : []
  const missing = languages.filter((language) => kept.every((version) => version.language !== language))
  const made = missing.map((language): MinutesVersion => {
    const state = isAdopted ? 'adopted' : 'draft'
    const paper = material.build({ n, language, state, datedOn: ctx.today }, office.wordsFor(language))
    return { id: ctx.newId<MinutesVersionId>(), meetingId: meeting.id, n, state, language, tree: JSON.stringify(paper), madeAt: ctx.now }
  })
  if (made.length > 0) await ctx.db.insertInto('minutesVersion').values(made).execute()
  return new Map([...kept, ...made].map((version) => [version.language, version]))
}

/** A version in the language asked for; where it was never frozen in it, the version itself. */
export async function readVersionFor(db: Reader, id: MinutesVersionId, language: Language): Promise<MinutesVersion> {
  const version = await db.selectFrom('minutesVersion').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const twin = await db
    .selectFrom('minutesVersion')
    .selectAll()
    .where('meetingId', '=', version.meetingId)
    .where('n', '=', version.n)
    .where('language', '=', language)
    .orderBy('id')
    .executeTakeFirst()
  return twin ?? version
}

/** Paragraph of the minutes that words each decision and action, by its number. */
export function paragraphsOf(version: Pick<MinutesVersion, 'tree'>): ReadonlyMap<string, number> {
  const { sections } = JSON.parse(version.tree) as Paper
  return recordParagraphs(sections.flatMap(({ blocks }) => blocks))
}

/** The versions with the highest number of a meeting, one a language. */
async function readLastVersions(db: Reader, meetingId: MeetingId): Promise<readonly MinutesVersion[]> {
  const versions = await db
    .selectFrom('minutesVersion')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('n', 'desc')
    .orderBy('language')
    .execute()
  return versions.filter(({ n }) => n === versions[0]?.n)
}

function isUnchanged({ n, language, state, tree }: MinutesVersion, material: MinutesMaterial, isAdopted: boolean, words: Words): boolean {
  if ((state === 'adopted') !== isAdopted) return false
  const { datedOn } = JSON.parse(tree) as Paper
  return JSON.stringify(material.build({ n, language, state, datedOn }, words)) === tree
}
