import type { Language } from '../domain/common.ts'
import { type PostInOrganisation, postLine } from '../domain/post-line.ts'
import { inLanguage, type MeetingFacts, meetingDay, meetingTimes, meetingTitle } from './facts.ts'
import { cellOf, pageOfPages } from './layout.ts'
import { paragraph, runs } from './runs.ts'
import type { Cell, Margins, Paper, Paragraph, Row, Run } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** One expected person; both names are empty while the post is vacant. */
export type SignInLine = {
  /** Number called at the roll call. */
  readonly seat: number
  readonly nameEn: string
  readonly nameLo: string
  readonly honorificEn: string
  readonly honorificLo: string
  readonly postEn: string
  readonly postLo: string
  readonly organisationEn: string
  readonly organisationLo: string
  /** Short name of the organisation; empty when nobody knows one. */
  readonly shortEn: string
  readonly shortLo: string
  readonly gender: 'f' | 'm' | null
  readonly phone: string
  readonly email: string
}

/** People who sit together: “Chair and co-chairs”, “Government”; groups and people are in protocol order. */
export type SignInGroup = { readonly titleEn: string; readonly titleLo: string; readonly lines: readonly SignInLine[] }

export type SignInSheetFacts = {
  readonly datedOn: string
  readonly meeting: MeetingFacts
  readonly groups: readonly SignInGroup[]
  /** Numbered lines for visitors: `v1`, `v2` … */
  readonly visitorCount: number
  /** Visitors announced by name, in the order of their numbers; the lines after them stay empty. */
  readonly visitors?: readonly { readonly name: string; readonly organisation: string }[]
}

const margins: Margins = { top: 10, right: 9, bottom: 13, left: 9 }
const columnsMm = [9.5, 41, 67, 9.5, 34, 31] as const
/** Room for a signature; 40 people, their groups and six visitors fill two pages. */
const lineMm = 8.6

/** Attendance list to sign, always in both languages. */
export function buildSignInSheet(facts: SignInSheetFacts, words: Words): Paper {
  const { meeting } = facts
  return {
    form: 1,
    kind: 'signInSheet',
    language: 'both',
    title: `${words('en', 'signInKind')}: ${meetingTitle(meeting, 'en', words)}`,
    number: meeting.number,
    datedOn: facts.datedOn,
    sections: [
      {
        orientation: 'portrait',
        marginsMm: margins,
        footer: { left: runs(meeting.number ?? '', 'en'), right: bothPageNumbers(words) },
        mark: null,
        blocks: [
          paragraph('heading1', both('signInKind', ' · ', words), 'en', { align: 'center' }),
          ...(['en', 'lo'] as const).map((language) => meetingLine(meeting, language, words)),
          {
            kind: 'table',
            look: 'tight',
            columnsMm,
            rows: [head(words), ...facts.groups.flatMap(groupRows), ...visitorRows(facts, words)],
          },
        ],
      },
    ],
  }
}

function meetingLine(meeting: MeetingFacts, language: Language, words: Words): Paragraph {
  const parts = [
    meetingTitle(meeting, language, words),
    meetingDay(meeting, language, words),
    meetingTimes(meeting),
    inLanguage(meeting, 'venue', language),
  ]
  return paragraph('small', parts.filter((part) => part !== '').join(' · '), language, { align: 'center' })
}

function head(words: Words): Row {
  const keys: readonly PaperKey[] = ['itemNumber', 'name', 'positionAndOrganisation', 'sex', 'phoneAndEmail', 'signature']
  return {
    kind: 'head',
    cells: keys.map((key) => middle([paragraph('tableSmall', both(key, '\n', words), 'en', { bold: true, keepNext: true })])),
  }
}

function groupRows(group: SignInGroup): readonly Row[] {
  if (group.lines.length === 0) return []
  const title = [group.titleEn, group.titleLo].filter((part) => part !== '').join(' · ')
  return [
    {
      kind: 'group',
      cells: [{ paragraphs: [paragraph('tableTiny', title, 'en', { bold: true, keepNext: true })], span: columnsMm.length }],
    },
    ...group.lines.map(personRow),
  ]
}

function personRow(line: SignInLine): Row {
  const names = (['en', 'lo'] as const).map((language) => {
    const name = language === 'lo' ? line.nameLo : line.nameEn
    const honorific = language === 'lo' ? line.honorificLo : line.honorificEn
    return paragraph('tableTiny', name === '' ? '' : [honorific, name].filter((part) => part !== '').join(' '), language, {
      bold: language === 'en',
    })
  })
  const seats = (['en', 'lo'] as const).map((language) => {
    return paragraph('tableTiny', postLine(seatIn(line, language), language), language)
  })
  return {
    kind: 'body',
    heightMm: lineMm,
    cells: [
      middle([paragraph('tableTiny', String(line.seat), 'en')]),
      middle(names),
      middle(seats),
      middle([paragraph('tableTiny', line.gender === null ? '' : line.gender.toUpperCase(), 'en', { align: 'center' })]),
      middle([paragraph('tableTiny', line.phone, 'en'), paragraph('tableTiny', line.email, 'en')]),
      middle([]),
    ],
  }
}

/** Post and organisation in one language alone: the other one has a line of its own. */
function seatIn({ postEn, postLo, organisationEn, organisationLo, ...short }: SignInLine, language: Language): PostInOrganisation {
  const none = { titleEn: '', titleLo: '', organisationEn: '', organisationLo: '' }
  return language === 'lo' ? { ...none, ...short, titleLo: postLo, organisationLo } : { ...none, ...short, titleEn: postEn, organisationEn }
}

function visitorRows({ visitorCount, visitors = [] }: SignInSheetFacts, words: Words): readonly Row[] {
  if (visitorCount === 0) return []
  const blankCells = Array.from({ length: columnsMm.length - 3 }, () => middle([]))
  return [
    {
      kind: 'group',
      cells: [
        {
          paragraphs: [paragraph('tableTiny', both('visitors', ' · ', words), 'en', { bold: true, keepNext: true })],
          span: columnsMm.length,
        },
      ],
    },
    ...Array.from(
      { length: visitorCount },
      (_, index): Row => ({
        kind: 'body',
        heightMm: lineMm,
        cells: [
          middle([paragraph('tableTiny', `v${index + 1}`, 'en')]),
          middle([paragraph('tableTiny', visitors[index]?.name ?? '', 'en', { bold: true })]),
          middle([paragraph('tableTiny', visitors[index]?.organisation ?? '', 'en')]),
          ...blankCells,
        ],
      }),
    ),
  ]
}

function middle(paragraphs: readonly Paragraph[]): Cell {
  return cellOf(paragraphs, { vertical: 'center' })
}

function both(key: PaperKey, between: string, words: Words): string {
  return `${words('en', key)}${between}${words('lo', key)}`
}

function bothPageNumbers(words: Words): readonly Run[] {
  return [...pageOfPages('en', words), ...runs(' · ', 'en'), ...pageOfPages('lo', words)]
}
