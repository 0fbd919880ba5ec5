import type { Language } from '../domain/common.ts'
import type { LetterForm } from '../domain/post.ts'
import { formatDay } from '../i18n/format.ts'
import {
  type Addressee,
  type Contact,
  contactLine,
  inLanguage,
  type Letterhead,
  type MeetingFacts,
  meetingDay,
  meetingOccasion,
  meetingTimes,
  type Named,
  type Signer,
  withArticle,
} from './facts.ts'
import { labelled, uprightSection } from './layout.ts'
import {
  addressBlock,
  closingNotes,
  letterheadBlocks,
  mannersOf,
  nationalHead,
  placeAndDate,
  salutation,
  signatureBlock,
  you,
} from './letterhead.ts'
import { paragraph } from './runs.ts'
import type { Block, Paper } from './tree.ts'
import { type PaperKey, sentenceCase, type Words } from './words.ts'

/** Everything one invitation says. */
export type InvitationFacts = {
  readonly language: Language
  /** `letter` to ambassadors and ministers, `noteVerbale` from office to office, `plain` to agencies and non-governmental bodies. */
  readonly form: LetterForm
  readonly letterhead: Letterhead
  readonly number: string | null
  readonly datedOn: string
  readonly addressee: Addressee
  /** “the Ministry of Foreign Affairs”, where letters to embassies pass through it; both empty otherwise. */
  readonly throughEn: string
  readonly throughLo: string
  /** In whose name: “the Chairperson of the Illicit Drug Sector Working Group”. */
  readonly hostEn: string
  readonly hostLo: string
  readonly meeting: MeetingFacts
  readonly purposeEn: string
  readonly purposeLo: string
  readonly registrationTime: string | null
  readonly hasInterpretation: boolean
  /** Level that is asked for and how many seats there are: “Deputy Director General or above, one adviser”. */
  readonly participationEn: string
  readonly participationLo: string
  /** Who pays; both empty = nothing is said about it. */
  readonly costsEn: string
  readonly costsLo: string
  /** Day by which an answer is asked for, `soon` when none is left before the meeting; null = nothing is asked. */
  readonly replyBy: { readonly on: string } | 'soon' | null
  readonly contact: Contact
  readonly enclosures: readonly Named[]
  readonly copies: readonly Named[]
  readonly signer: Signer
}

/** Invitation for one recipient, in the form that is due to it. */
export function buildInvitation(facts: InvitationFacts, words: Words): Paper {
  const { language, form, meeting } = facts
  const title = words(language, 'invitationSubject', { meeting: meetingOccasion(meeting, language, words) })
  const blocks = form === 'noteVerbale' ? noteVerbale(facts, words) : letter(facts, title, words)
  return {
    form: 1,
    kind: 'invitation',
    language,
    title,
    number: facts.number,
    datedOn: facts.datedOn,
    sections: [uprightSection(blocks, facts.number ?? meeting.number ?? '', language, words)],
  }
}

function letter(facts: InvitationFacts, title: string, words: Words): readonly Block[] {
  const { language, form, addressee } = facts
  const values = sentenceValues(facts, words)
  const { isFormal, greeting, close } = mannersOf(form)
  return [
    ...letterheadBlocks(facts.letterhead, facts, language, words),
    // A Lao letter names its kind above the address; an English one says it in the subject.
    ...(language === 'lo' ? [paragraph('title', words(language, 'invitationKind'), language)] : []),
    addressBlock(addressee, title, language, words, inLanguage(facts, 'through', language)),
    ...body(words(language, greeting, values), language),
    ...body(words(language, isFormal ? 'inviteFormal' : 'invitePlain', values), language),
    details(facts, words),
    ...reply(facts, isFormal ? ['replyFormal', 'replyFormalSoon'] : ['replyPlain', 'replyPlainSoon'], words),
    ...body(words(language, close, values), language, true),
    signatureBlock([facts.signer], language),
    ...closingNotes(facts.enclosures, facts.copies, language, words),
  ]
}

/** Third person, from office to office: no salutation, no name under it, seal and initials over the date. */
function noteVerbale(facts: InvitationFacts, words: Words): readonly Block[] {
  const { language, letterhead, addressee } = facts
  const values = sentenceValues(facts, words)
  return [
    ...nationalHead(letterhead, language),
    paragraph('detail', words(language, 'numberLine', { number: facts.number ?? words(language, 'numberPending') }), language, {
      align: 'right',
    }),
    paragraph('title', words(language, 'noteKind'), language),
    ...body(words(language, 'inviteNote', values), language),
    details(facts, words),
    ...reply(facts, ['replyNote', 'replyNoteSoon'], words),
    ...body(words(language, 'closeNote', values), language, true),
    paragraph('detail', placeAndDate(letterhead, facts.datedOn, language, words), language, { align: 'right', keepNext: true }),
    { kind: 'spacer', heightMm: 28 },
    ...[inLanguage(addressee, 'organisation', language), inLanguage(letterhead, 'place', language)]
      .filter((line) => line !== '')
      .map((line) => paragraph('detail', line, language, { keepNext: true })),
    ...(inLanguage(facts, 'through', language) === ''
      ? []
      : [paragraph('detail', `${words(language, 'through')} ${inLanguage(facts, 'through', language)}`, language)]),
    { kind: 'spacer', heightMm: 3 },
    ...closingNotes(facts.enclosures, facts.copies, language, words),
  ]
}

function sentenceValues(facts: InvitationFacts, words: Words): Readonly<Record<string, string>> {
  const { language, addressee, letterhead, meeting } = facts
  const bodyLines = language === 'lo' && letterhead.bodyLinesLo.length > 0 ? letterhead.bodyLinesLo : letterhead.bodyLinesEn
  return {
    salutation: salutation(addressee, language, words),
    you: you(addressee, language, words),
    host: inLanguage(facts, 'host', language),
    sender: withArticle(bodyLines.join(' '), language),
    recipient: withArticle(inLanguage(addressee, 'organisation', language), language),
    representative: withArticle(inLanguage(addressee, 'title', language), language),
    meeting: meetingOccasion(meeting, language, words),
    date: meetingDay(meeting, language, words),
  }
}

function details(facts: InvitationFacts, words: Words): Block {
  const { language, meeting } = facts
  const times = meetingTimes(meeting)
  const registration = facts.registrationTime === null ? '' : words(language, 'registrationFrom', { time: facts.registrationTime })
  return labelled(
    [
      [words(language, 'date'), meetingDay(meeting, language, words)],
      [words(language, 'time'), [times, registration].filter((part) => part !== '').join(' ')],
      [words(language, 'venue'), inLanguage(meeting, 'venue', language)],
      [words(language, 'purpose'), inLanguage(facts, 'purpose', language)],
      [words(language, 'languages'), words(language, facts.hasInterpretation ? 'languagesInterpreted' : 'languagesPlain')],
      [words(language, 'participation'), inLanguage(facts, 'participation', language)],
      [words(language, 'costs'), inLanguage(facts, 'costs', language)],
    ],
    language,
    30,
  )
}

function reply(facts: InvitationFacts, [byDay, soon]: readonly [PaperKey, PaperKey], words: Words): readonly Block[] {
  const { language, replyBy } = facts
  if (replyBy === null) return []
  return body(
    words(language, replyBy === 'soon' ? soon : byDay, {
      ...sentenceValues(facts, words),
      ...(replyBy !== 'soon' && { date: formatDay(replyBy.on, language, 'weekday') }),
      contact: contactLine(facts.contact, language, words),
    }),
    language,
  )
}

/** A sentence as a paragraph, unless the wording leaves it empty. */
function body(text: string, language: Language, keepNext = false): readonly Block[] {
  return text === '' ? [] : [paragraph('body', sentenceCase(text), language, keepNext ? { keepNext: true } : {})]
}
