import type { AgendaPurpose } from '../domain/agenda-item.ts'
import { agendaTimes } from '../domain/agenda-times.ts'
import type { Language } from '../domain/common.ts'
import { inLanguage, type Letterhead, type MeetingFacts, meetingDay, meetingTimes, meetingTitle } from './facts.ts'
import { cellOf, headRow, labelled, letterMargins, uprightSection } from './layout.ts'
import { nationalHead } from './letterhead.ts'
import { type MattersArisingLine, mattersArisingTable } from './matters-arising.ts'
import { paragraph, runs } from './runs.ts'
import type { Block, Cell, Paper, PaperLanguage, Paragraph, Section, Table } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** One line of the agenda, in the order in which it is printed. */
export type AgendaLine = {
  /** `3` or `3.1`. */
  readonly number: string
  readonly depth: 0 | 1
  readonly titleEn: string
  readonly titleLo: string
  readonly purpose: AgendaPurpose | null
  readonly presenterEn: string
  readonly presenterLo: string
  readonly durationMinutes: number | null
  /** Printed numbers of the matrix rows it is about. */
  readonly activityNumbers: readonly number[]
}

export type AgendaFacts = {
  /** `both` sets the two languages side by side. */
  readonly language: PaperLanguage
  readonly letterhead: Letterhead
  readonly number: string | null
  readonly datedOn: string
  readonly meeting: MeetingFacts
  readonly items: readonly AgendaLine[]
  /** Earlier actions to review, as an annex; empty = no annex. */
  readonly mattersArising: readonly MattersArisingLine[]
}

/** Agenda with the clock time of every line. */
export function buildAgenda(facts: AgendaFacts, words: Words): Paper {
  const { language, meeting } = facts
  const lead: Language = language === 'lo' ? 'lo' : 'en'
  return {
    form: 1,
    kind: 'agenda',
    language,
    title: `${words(lead, 'agendaKind')}: ${meetingTitle(meeting, lead, words)}`,
    number: facts.number,
    datedOn: facts.datedOn,
    sections: [language === 'both' ? sideBySide(facts, words) : oneLanguage(facts, language, words)],
  }
}

function oneLanguage(facts: AgendaFacts, language: Language, words: Words): Section {
  const { meeting } = facts
  const blocks: readonly Block[] = [
    ...nationalHead(facts.letterhead, language),
    paragraph('title', words(language, 'agendaKind'), language),
    paragraph('subtitle', meetingTitle(meeting, language, words), language),
    labelled(
      [
        [words(language, 'date'), meetingDay(meeting, language, words)],
        [words(language, 'time'), meetingTimes(meeting)],
        [words(language, 'venue'), inLanguage(meeting, 'venue', language)],
      ],
      language,
    ),
    { kind: 'spacer', heightMm: 3 },
    itemTable(facts, [language], [9, 14, 71, 38, 12, 16], words),
    ...annex(facts, [language], words),
  ]
  return uprightSection(blocks, meeting.number ?? '', language, words)
}

function sideBySide(facts: AgendaFacts, words: Words): Section {
  const { meeting } = facts
  const pair = (build: (language: Language) => readonly Paragraph[]): readonly Cell[] => [
    { paragraphs: build('en') },
    { paragraphs: build('lo') },
  ]
  const heads = pair((language) => [
    paragraph('title', words(language, 'agendaKind'), language),
    paragraph('subtitle', meetingTitle(meeting, language, words), language),
    paragraph(
      'detail',
      [meetingDay(meeting, language, words), meetingTimes(meeting), inLanguage(meeting, 'venue', language)]
        .filter((part) => part !== '')
        .join(', '),
      language,
      { align: 'center' },
    ),
  ])
  return {
    ...uprightSection(
      [
        { kind: 'table', look: 'plain', columnsMm: [128.5, 128.5], rows: [{ kind: 'body', cells: heads }] },
        { kind: 'spacer', heightMm: 3 },
        itemTable(facts, ['en', 'lo'], [10, 15, 84, 84, 36, 12, 16], words),
        ...annex(facts, ['en', 'lo'], words),
      ],
      meeting.number ?? '',
      'en',
      words,
    ),
    orientation: 'landscape',
    marginsMm: { ...letterMargins, left: 20, right: 20 },
  }
}

function itemTable(facts: AgendaFacts, languages: readonly Language[], columnsMm: readonly number[], words: Words): Table {
  const lead = languages[0] ?? 'en'
  const { startTimes } = agendaTimes(facts.items, facts.meeting.startsTime, facts.meeting.endsTime)
  const heads = (key: PaperKey) => languages.map((language) => words(language, key)).join('\n')
  return {
    kind: 'table',
    look: 'grid',
    columnsMm,
    rows: [
      headRow(
        [
          heads('itemNumber'),
          heads('time'),
          ...languages.map((language) => words(language, 'item')),
          heads('presenter'),
          heads('minutesShort'),
          heads('matrix'),
        ],
        lead,
      ),
      ...facts.items.map((item, index) => ({
        kind: 'body' as const,
        cells: [
          cellOf([paragraph('table', item.number, lead)]),
          cellOf([paragraph('table', startTimes[index] ?? '', lead)]),
          ...languages.map((language) => itemCell(item, language, words)),
          cellOf(presenterLines(item, languages)),
          cellOf([paragraph('table', item.durationMinutes === null ? '' : String(item.durationMinutes), lead)]),
          cellOf([paragraph('table', item.activityNumbers.map((number) => `#${number}`).join(', '), lead)]),
        ],
      })),
    ],
  }
}

function itemCell(item: AgendaLine, language: Language, words: Words): Cell {
  const purposes = { information: 'forInformation', discussion: 'forDiscussion', decision: 'forDecision' } as const
  const title = inLanguage(item, 'title', language)
  return cellOf([
    { ...paragraph('table', title, language), runs: runs(title, language, { bold: item.depth === 0 }) },
    paragraph('tableSmall', item.purpose === null ? '' : words(language, purposes[item.purpose]), language, { italic: true }),
  ])
}

function presenterLines(item: AgendaLine, languages: readonly Language[]): readonly Paragraph[] {
  const names = languages.map((language) => [inLanguage(item, 'presenter', language), language] as const)
  return names
    .filter(([name], index) => names.findIndex(([other]) => other === name) === index)
    .map(([name, language]) => paragraph('table', name, language))
}

function annex(facts: AgendaFacts, languages: readonly Language[], words: Words): readonly Block[] {
  if (facts.mattersArising.length === 0) return []
  const widthMm = languages.length > 1 ? 257 : 160
  return languages.flatMap((language, index) => [
    ...(index === 0 ? [{ kind: 'pageBreak' as const }] : []),
    paragraph('heading1', words(language, 'mattersArisingTitle'), language),
    mattersArisingTable(facts.mattersArising, language, words, widthMm),
  ])
}
