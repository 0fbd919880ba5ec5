import type { Language } from '../domain/common.ts'
import type { DecisionKind } from '../domain/decision.ts'
import type { LetterForm } from '../domain/post.ts'
import { formatDay } from '../i18n/format.ts'
import { type AnswerFormAction, buildAnswerForm } from './answer-form.ts'
import {
  type Addressee,
  type Contact,
  contactLine,
  inLanguage,
  type Letterhead,
  listed,
  type MeetingFacts,
  matrixRows,
  meetingDay,
  type Named,
  type Signer,
  withArticle,
} from './facts.ts'
import { cell, headRow, uprightSection } from './layout.ts'
import { addressBlock, closingNotes, letterheadBlocks, mannersOf, salutation, signatureBlock, you } from './letterhead.ts'
import { paragraph } from './runs.ts'
import type { Block, Paper, Table } from './tree.ts'
import { asSentence, type PaperKey, type Words } from './words.ts'

/** One action of the addressed organisation, with nothing about what others owe. */
export type FollowUpAction = AnswerFormAction & {
  /** `lead` answers for the action, `with` supports it. */
  readonly role: 'lead' | 'with'
  /** Name of the lead when the addressee supports; both empty when it leads. */
  readonly leadEn: string
  readonly leadLo: string
  /** The others that take part, without the addressee and the lead. */
  readonly others: readonly Named[]
  readonly dueOn: string | null
}

/** A decision on which the actions rest, quoted from the minutes. */
export type QuotedDecision = {
  readonly number: string
  readonly kind: DecisionKind
  readonly textEn: string
  readonly textLo: string
  /** Paragraph of the minutes; null while there are none. */
  readonly paragraph: number | null
}

/** Everything one follow-up letter says; one organisation, one meeting. */
export type FollowUpLetterFacts = {
  readonly language: Language
  /** As that of an invitation to the same receiver; what is about actions goes to a person, so a note verbale becomes a letter. */
  readonly form: LetterForm
  readonly letterhead: Letterhead
  readonly number: string | null
  readonly datedOn: string
  readonly addressee: Addressee
  readonly meeting: MeetingFacts
  /** What the addressee did at the meeting; decides whom the first sentence thanks for what. */
  readonly part: 'chaired' | 'attended' | 'absent'
  /** Which minutes the paragraphs are of; null while there are none. */
  readonly minutes: { readonly n: number; readonly isAdopted: boolean } | null
  /** Paragraphs of the minutes that word the actions and decisions. */
  readonly paragraphs: readonly number[]
  readonly decisions: readonly QuotedDecision[]
  readonly actions: readonly FollowUpAction[]
  /** A second letter about the same actions. */
  readonly isReminder: boolean
  readonly replyByOn: string
  readonly contact: Contact
  /** Title of the matrix's last column in this period; both empty for the usual one. */
  readonly keyMessageEn: string
  readonly keyMessageLo: string
  readonly enclosures: readonly Named[]
  readonly copies: readonly Named[]
  readonly signer: Signer
}

/** Letter to one organisation about its own actions, with the form for its answer on a page of its own. */
export function buildFollowUpLetter(facts: FollowUpLetterFacts, words: Words): Paper {
  const { language } = facts
  const subject = words(language, facts.isReminder ? 'reminderSubject' : 'followUpSubject', meetingValues(facts, words))
  return {
    form: 1,
    kind: 'followUp',
    language,
    title: subject,
    number: facts.number,
    datedOn: facts.datedOn,
    sections: [
      uprightSection(
        [...letter(facts, subject, words), { kind: 'pageBreak' }, ...buildAnswerForm(facts, words)],
        facts.number ?? facts.meeting.number ?? '',
        language,
        words,
      ),
    ],
  }
}

function letter(facts: FollowUpLetterFacts, subject: string, words: Words): readonly Block[] {
  const { language, addressee } = facts
  const values = { ...meetingValues(facts, words), salutation: salutation(addressee, language, words) }
  const { greeting, close } = mannersOf(facts.form)
  const say = (key: PaperKey, more: Readonly<Record<string, string>> = {}) =>
    paragraph('body', words(language, key, { ...values, ...more }), language)
  return [
    ...letterheadBlocks(facts.letterhead, facts, language, words),
    addressBlock(addressee, subject, language, words),
    say(greeting),
    paragraph('body', `${words(language, openingKey(facts), values)}${minutesClause(facts, words)}`, language),
    ...facts.decisions.flatMap((decision) => quoted(decision, language, words)),
    paragraph('body', `${words(language, askKey(facts.actions), values)}${progressClause(facts, words)}`, language),
    actionTable(facts.actions, language, words),
    say('followUpHelp', { contact: contactLine(facts.contact, language, words) }),
    paragraph('body', words(language, close, values), language, { keepNext: true }),
    signatureBlock([facts.signer], language),
    ...closingNotes(facts.enclosures, facts.copies, language, words),
  ]
}

function meetingValues(facts: FollowUpLetterFacts, words: Words): Readonly<Record<string, string>> {
  const { language, addressee, meeting } = facts
  return {
    you: you(addressee, language, words),
    group: withArticle(inLanguage(meeting, 'group', language), language),
    date: meeting.heldOn === null ? words(language, 'dateNotKnown') : formatDay(meeting.heldOn, language, 'long'),
    day: meetingDay(meeting, language, words),
    organisation: withArticle(inLanguage(addressee, 'organisation', language), language),
    replyBy: formatDay(facts.replyByOn, language, 'weekday'),
  }
}

function openingKey(facts: FollowUpLetterFacts): PaperKey {
  const { isFormal } = mannersOf(facts.form)
  if (facts.isReminder) return isFormal ? 'reminderOpening' : 'reminderOpeningPlain'
  const formal = { chaired: 'thanksForChairing', attended: 'thanksForAttending', absent: 'referenceToMeeting' } as const
  const plain = { chaired: 'thanksForChairingPlain', attended: 'thanksForAttendingPlain', absent: 'referenceToMeetingPlain' } as const
  return isFormal ? formal[facts.part] : plain[facts.part]
}

/** “, and to refer to its minutes (draft 2), paragraphs 11 and 16.” or a full stop. */
function minutesClause(facts: FollowUpLetterFacts, words: Words): string {
  const { language, minutes } = facts
  if (minutes === null) return words(language, 'sentenceEnd')
  const version = minutes.isAdopted ? '' : words(language, 'minutesDraft', { n: minutes.n })
  const numbers = facts.paragraphs.toSorted((left, right) => left - right).map(String)
  const places =
    numbers.length === 0
      ? ''
      : words(language, numbers.length === 1 ? 'paragraphOne' : 'paragraphMany', { list: listed(numbers, language, words) })
  if (facts.isReminder || facts.part === 'absent') return words(language, 'andItsMinutes', { version, places })
  return words(language, mannersOf(facts.form).isFormal ? 'andReferToMinutes' : 'andReferToMinutesPlain', { version, places })
}

function quoted(decision: QuotedDecision, language: Language, words: Words): readonly Block[] {
  const lead = { decided: 'quoteDecided', noted: 'quoteNoted', recommended: 'quoteRecommended', requested: 'quoteRequested' } as const
  const place = decision.paragraph === null ? '' : words(language, 'quotePlace', { paragraph: decision.paragraph })
  return [
    paragraph('body', words(language, lead[decision.kind], { number: decision.number, place }), language, { keepNext: true }),
    paragraph('quote', words(language, 'quotation', { text: asSentence(inLanguage(decision, 'text', language)) }), language),
  ]
}

function askKey(actions: readonly FollowUpAction[]): PaperKey {
  if (actions.every((action) => action.role === 'lead')) return 'askLead'
  return actions.every((action) => action.role === 'with') ? 'askSupport' : 'askLeadAndSupport'
}

/** Nobody is asked for the end of what is due only after the day of the answer. */
function progressClause({ actions, replyByOn, language }: FollowUpLetterFacts, words: Words): string {
  return actions.some(({ dueOn }) => dueOn !== null && dueOn > replyByOn) ? words(language, 'askProgress') : ''
}

function actionTable(actions: readonly FollowUpAction[], language: Language, words: Words): Table {
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: [35, 47, 38, 23, 17],
    rows: [
      headRow(
        (['actionNumber', 'action', 'with', 'due', 'matrix'] as const).map((key) => words(language, key)),
        language,
      ),
      ...actions.map((action) => ({
        kind: 'body' as const,
        cells: [
          cell(action.number, language),
          cell(inLanguage(action, 'text', language), language),
          cell(partners(action, language, words), language),
          cell(action.dueOn === null ? words(language, 'noDate') : formatDay(action.dueOn, language, 'day'), language),
          cell(matrixRows(action.activityNumbers, language, words), language),
        ],
      })),
    ],
  }
}

function partners(action: FollowUpAction, language: Language, words: Words): string {
  const lead = action.role === 'with' ? [words(language, 'leadName', { name: inLanguage(action, 'lead', language) })] : []
  return [...lead, ...action.others.map((one) => inLanguage(one, 'name', language))].join(', ')
}
