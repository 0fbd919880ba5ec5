import { type Named, withArticle } from '#shared/documents/facts.ts'
import { buildInvitation } from '#shared/documents/invitation.ts'
import { addresseeLine, enclosed } from '#shared/documents/letterhead.ts'
import type { Language } from '#shared/domain/common.ts'
import { answerDay } from '#shared/domain/letter-plan.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PostId } from '#shared/domain/post.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'
import type { PaperDraft } from './paper-draft.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'
import { type Recipient, recipientsOfPosts } from './recipient.ts'

/** A post that is invited, with the language in which it is written to. */
export type Invited = { readonly postId: PostId; readonly organisationId: OrganisationId; readonly language: Language }

/**
 * Posts that get an invitation, in the order of their seats; each one letter, in its own language.
 *
 * @throws {Refusal} `papers.noDate`, `papers.nobodyInvited`.
 */
export async function readInvitedPosts(db: Reader, paperMeeting: PaperMeeting): Promise<readonly Invited[]> {
  const { meeting, label } = paperMeeting
  if (meeting.heldOn === null) throw new Refusal('papers.noDate', { meeting: label })
  const postIds = await readInvited(db, paperMeeting)
  if (postIds.length === 0) throw new Refusal('papers.nobodyInvited', { meeting: label })
  const recipients = await recipientsOfPosts(db, postIds, meeting.heldOn)
  return postIds.flatMap((postId) => {
    const organisation = recipients.get(postId)?.organisation
    return organisation === undefined ? [] : [{ postId, organisationId: organisation.id, language: organisation.letterLanguage }]
  })
}

/** An invitation to one post. */
export function draftInvitation(
  db: Reader,
  office: PaperOffice,
  { meeting, facts, contact, mainGroup }: PaperMeeting,
  { postId, organisationId, language }: Invited,
  agendaLanguages: readonly Language[],
): PaperDraft {
  const { settings, letterhead, signer } = office
  const words = office.wordsFor(language)
  return {
    kind: 'invitation',
    language,
    hasNumber: true,
    organisationId,
    postId,
    minutesVersionId: null,
    actionIds: [],
    build: async ({ number, datedOn }) => {
      const recipient = (await recipientsOfPosts(db, [postId], datedOn)).get(postId)
      if (recipient === undefined) throw new Refusal('record.notFound', { kind: 'post' })
      const through = await readThrough(db, recipient, settings.notesThroughMofa === 1)
      const holidays = await db.selectFrom('holiday').select('heldOn').where('deletedAt', 'is', null).orderBy('heldOn').execute()
      const replyByOn = answerDay(datedOn, settings.replyDays, meeting.heldOn, holidays)
      const host = {
        en: words(language, 'hostOf', { group: withArticle(mainGroup.nameEn, language) }),
        lo: words(language, 'hostOf', { group: mainGroup.nameLo || mainGroup.nameEn }),
      }
      const paper = buildInvitation(
        {
          language,
          form: recipient.post?.letterForm ?? 'letter',
          letterhead,
          number,
          datedOn,
          addressee: recipient,
          throughEn: through?.nameEn ?? '',
          throughLo: through?.nameLo ?? '',
          hostEn: host.en,
          hostLo: host.lo,
          meeting: facts,
          purposeEn: '',
          purposeLo: '',
          registrationTime: null,
          hasInterpretation: meeting.interpreterNeeded === 1,
          participationEn: '',
          participationLo: '',
          costsEn: '',
          costsLo: '',
          replyBy: replyByOn === null ? 'soon' : { on: replyByOn },
          contact,
          enclosures: enclosed(agendaLanguages, (one) => words(one, 'agendaKind'), words),
          copies: [],
          signer,
        },
        words,
      )
      return { paper, addressee: addresseeLine(recipient, language), answerDueOn: replyByOn }
    },
  }
}

/** Posts on the list in the order of their seats. The chair of the main group invites and is not invited. */
async function readInvited(db: Reader, { meeting, mainGroup }: PaperMeeting): Promise<readonly PostId[]> {
  const seats = await db
    .selectFrom('attendance')
    .select(['postId', 'role', 'presence'])
    .where('meetingId', '=', meeting.id)
    .where('postId', 'is not', null)
    .where('deletedAt', 'is', null)
    .orderBy('seat')
    .execute()
  return seats.flatMap(({ postId, role, presence }) => {
    const isHost = role === 'chair' && meeting.groupId === mainGroup.id
    return postId === null || isHost || presence === 'notInvited' ? [] : [postId]
  })
}

/** The Ministry of Foreign Affairs, where the office passes notes to embassies through it. */
async function readThrough(db: Reader, { organisation, post }: Recipient, isUsual: boolean): Promise<Named | undefined> {
  if (!isUsual || organisation.kind !== 'embassy' || post?.letterForm !== 'noteVerbale') return undefined
  return db
    .selectFrom('organisation')
    .select(['nameEn', 'nameLo'])
    .where('shortEn', '=', 'MoFA')
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .executeTakeFirst()
}
