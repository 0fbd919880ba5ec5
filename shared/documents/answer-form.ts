import type { Language } from '../domain/common.ts'
import { formatDay } from '../i18n/format.ts'
import { type Addressee, type Contact, contactLine, inLanguage } from './facts.ts'
import { cell, cellOf, headRow, labelled } from './layout.ts'
import { paragraph, runs } from './runs.ts'
import type { Block, Row } from './tree.ts'
import type { Words } from './words.ts'

/** What the form asks about one action. */
export type AnswerFormAction = {
  readonly number: string
  readonly textEn: string
  readonly textLo: string
  /** Printed numbers of the matrix rows it feeds. */
  readonly activityNumbers: readonly number[]
  /** Text of the first of these rows, so that the answer fits it; both empty without a row. */
  readonly activityEn: string
  readonly activityLo: string
}

/** The part of a letter's facts that its answer form repeats. */
type AnswerFormFacts = {
  readonly language: Language
  readonly number: string | null
  readonly datedOn: string
  readonly addressee: Pick<Addressee, 'organisationEn' | 'organisationLo'>
  readonly actions: readonly AnswerFormAction[]
  readonly replyByOn: string
  readonly contact: Contact
  /** Title of the matrix's last column in this period; both empty for the usual one. */
  readonly keyMessageEn: string
  readonly keyMessageLo: string
}

/** The page to detach and send back: the matrix's own three columns, so that each answer is a cell of the yearly report. */
export function buildAnswerForm(facts: AnswerFormFacts, words: Words): readonly Block[] {
  const { language } = facts
  const number = facts.number ?? words(language, 'numberPending')
  const keyMessage = language === 'lo' ? facts.keyMessageLo : facts.keyMessageEn
  return [
    { kind: 'rule', look: 'cut' },
    paragraph('title', words(language, 'answerTitle'), language),
    labelled(
      [
        [words(language, 'answerTo'), words(language, 'answerLetter', { number, date: formatDay(facts.datedOn, language, 'long') })],
        [words(language, 'answerFrom'), inLanguage(facts.addressee, 'organisation', language)],
        [words(language, 'answerBy'), formatDay(facts.replyByOn, language, 'weekday')],
        [words(language, 'answerContact'), contactLine(facts.contact, language, words)],
      ],
      language,
      34,
    ),
    paragraph('small', words(language, 'answerHint'), language),
    {
      kind: 'table',
      look: 'grid',
      columnsMm: [54, 53, 53],
      rows: [
        headRow(
          [words(language, 'progress'), words(language, 'challenges'), keyMessage === '' ? words(language, 'keyMessage') : keyMessage],
          language,
        ),
        ...facts.actions.flatMap((action) => answerRows(action, facts, words)),
      ],
    },
    { kind: 'spacer', heightMm: 1 },
    labelled(
      [
        [words(language, 'answeredByName'), blank],
        [words(language, 'position'), blank],
        [words(language, 'signatureAndDate'), blank],
      ],
      language,
      46,
    ),
  ]
}

const blank = '…………………………………………………………'

// What a page in Lao, whose lines are higher, has left for the answers to three actions.
const answersMm = 120
// A fourth action still fits; more of them go on, on a second page.
const leastAnswerMm = 26

function answerMm(actionCount: number): number {
  return actionCount <= 3 ? Math.floor(answersMm / actionCount) : leastAnswerMm
}

/** The action across the page, and under it the room for its answer: all that the page has, shared among the actions. */
function answerRows(action: AnswerFormAction, facts: AnswerFormFacts, words: Words): readonly Row[] {
  const { language } = facts
  const rows = action.activityNumbers.join(', ')
  const activity = inLanguage(action, 'activity', language)
  const text = inLanguage(action, 'text', language)
  const matrix = rows === '' ? '' : words(language, activity === '' ? 'matrixRow' : 'matrixRowNamed', { rows, activity })
  return [
    {
      kind: 'group',
      cells: [
        cellOf(
          [
            {
              kind: 'paragraph',
              style: 'table',
              runs: [...runs(`${words(language, 'action')} ${action.number}: `, language, { bold: true }), ...runs(text, language)],
              keepNext: true,
            },
            paragraph('tableSmall', matrix, language, { keepNext: true }),
          ],
          { span: 3 },
        ),
      ],
    },
    {
      kind: 'body',
      heightMm: answerMm(facts.actions.length),
      cells: [cell('', language), cell('', language), cell('', language)],
    },
  ]
}
