import type { Named } from '#shared/documents/facts.ts'
import { buildFollowUpLetter, type FollowUpAction, type QuotedDecision } from '#shared/documents/follow-up-letter.ts'
import { addresseeLine, enclosed } from '#shared/documents/letterhead.ts'
import type { Words } from '#shared/documents/words.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { Language } from '#shared/domain/common.ts'
import { answerDay } from '#shared/domain/letter-plan.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { MinutesVersion } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'
import { type FollowUpMaterial, type MeetingAction, partOf } from './follow-up-material.ts'
import { paragraphsOf } from './minutes-versions.ts'
import type { PaperDraft } from './paper-draft.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'
import { recipientOf } from './recipient.ts'

/** Whom a letter goes to, what it is about, and in which language. */
type FollowUpOrder = {
  readonly organisationId: OrganisationId
  readonly actionIds: readonly ActionId[]
  readonly language: Language
  /** Version of the minutes that it names. */
  readonly version: MinutesVersion
}

/** The letter to one organisation about its own actions, and nothing about anybody else's. */
export function draftFollowUp(
  db: Reader,
  office: PaperOffice,
  { facts, contact }: PaperMeeting,
  material: FollowUpMaterial,
  { organisationId, actionIds, language, version }: FollowUpOrder,
): PaperDraft {
  const { settings, letterhead, signer } = office
  const words = office.wordsFor(language)
  const actions = material.actions.filter(({ id }) => actionIds.includes(id))
  const decisions = material.decisions.filter(({ id }) => actions.some(({ decisionId }) => decisionId === id))
  const places = paragraphsOf(version)
  const paragraphs = [...actions, ...decisions].flatMap(({ number }) => places.get(number) ?? [])
  return {
    kind: 'followUp',
    language,
    hasNumber: true,
    organisationId,
    postId: null,
    minutesVersionId: version.id,
    actionIds,
    build: async ({ number, datedOn }) => {
      const recipient = await recipientOf(db, organisationId, datedOn)
      if (recipient === undefined) throw new Refusal('record.notFound', { kind: 'organisation' })
      const replyByOn = answerDay(datedOn, settings.replyDays, null, material.holidays)
      const copies = material.leaders.filter((leader) => leader.organisationId !== organisationId)
      const paper = buildFollowUpLetter(
        {
          language,
          form: recipient.post?.letterForm ?? 'letter',
          letterhead,
          number,
          datedOn,
          addressee: recipient,
          meeting: facts,
          part: partOf(material, organisationId),
          minutes: { n: version.n, isAdopted: version.state === 'adopted' },
          paragraphs: [...new Set(paragraphs)],
          decisions: decisions.map((decision): QuotedDecision => ({ ...decision, paragraph: places.get(decision.number) ?? null })),
          actions: actions.map((action) => followUpAction(action, organisationId)),
          isReminder: false,
          replyByOn,
          contact,
          keyMessageEn: material.keyMessage,
          keyMessageLo: '',
          enclosures: enclosed(material.minutesLanguages, (one) => minutesTitle(words, facts.number, version, one), words),
          copies: [...copies, ...office.copies],
          signer,
        },
        words,
      )
      return {
        paper,
        addressee: addresseeLine(recipient, language),
        answerDueOn: replyByOn,
        postId: recipient.post?.id ?? null,
      }
    },
  }
}

function followUpAction(action: MeetingAction, organisationId: OrganisationId): FollowUpAction {
  const own = action.parties.find((party) => party.organisationId === organisationId)
  const lead = action.parties.find(({ role }) => role === 'lead')
  const isLead = own?.role === 'lead'
  const others = action.parties.filter((party) => party !== own && party !== lead)
  return {
    number: action.number,
    textEn: action.textEn,
    textLo: action.textLo,
    role: isLead ? 'lead' : 'with',
    leadEn: isLead ? '' : (lead?.shortEn ?? ''),
    leadLo: isLead ? '' : (lead?.shortLo ?? ''),
    others: others.map(({ shortEn, shortLo }): Named => ({ nameEn: shortEn, nameLo: shortLo })),
    dueOn: action.dueOn,
    activityNumbers: action.activities.map(({ position }) => position),
    activityEn: action.activities[0]?.titleEn ?? '',
    activityLo: action.activities[0]?.titleLo ?? '',
  }
}

/** “Minutes of Meeting CSSWG/2015/01 (draft 1)”. */
function minutesTitle(words: Words, number: string | null, { state, n }: MinutesVersion, language: Language): string {
  const draft = state === 'adopted' ? '' : `(${words(language, 'draftVersion', { n })})`
  return [words(language, 'minutesKind'), number ?? '', draft].filter((part) => part !== '').join(' ')
}
