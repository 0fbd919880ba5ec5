import type { MatrixColumn } from '../domain/activity.ts'
import type { Language } from '../domain/common.ts'
import { chooseSince, SINCE_SECTIONS, type SinceSection } from '../domain/since-last.ts'
import { formatDay } from '../i18n/format.ts'
import { inLanguage, type Letterhead } from './facts.ts'
import { uprightSection } from './layout.ts'
import { nationalHead } from './letterhead.ts'
import { paragraph } from './runs.ts'
import type { Block, Paper } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** A decision, an action or a row of the matrix that is news. */
export type SinceChange = {
  readonly section: SinceSection
  /** `CSSWG/2015/01-A3`, or `#4` for a row of the matrix. */
  readonly number: string
  readonly textEn: string
  readonly textLo: string
  /** Lead agency of an action; empty for the others. */
  readonly leadEn: string
  readonly leadLo: string
  /** Due day of late work, day of closing of finished work. */
  readonly on: string | null
  /** Columns of a row that were written. */
  readonly columns: readonly MatrixColumn[]
}

export type SinceLastFacts = {
  readonly language: Language
  readonly letterhead: Letterhead
  readonly datedOn: string
  readonly groupEn: string
  readonly groupLo: string
  readonly lastHeldOn: string
  readonly changes: readonly SinceChange[]
  readonly dates: readonly { readonly on: string; readonly textEn: string; readonly textLo: string }[]
  readonly questions: readonly { readonly textEn: string; readonly textLo: string }[]
}

/** One page for the chairs: what happened since the group last met; what finds no room there stands in an annex. */
export function buildSinceLast(facts: SinceLastFacts, words: Words): Paper {
  const { language } = facts
  const title = words(language, 'sinceKind')
  const group = inLanguage(facts, 'group', language)
  const sized = facts.changes.map((change) => {
    const text = changeText(change, language, words)
    return { section: change.section, text, lineCount: linesOf(text, language) }
  })
  const asked = facts.questions.map((question) => inLanguage(question, 'text', language))
  const after = [...closingLines(facts), ...asked]
  const room = pageLines[language] - after.reduce((sum, text) => sum + linesOf(text, language), 0)
  const { chosen, rest } = chooseSince(sized, room)
  const day = formatDay(facts.lastHeldOn, language, 'long')
  const page: readonly Block[] = [
    ...nationalHead(facts.letterhead, language),
    paragraph('title', title, language),
    paragraph('subtitle', group, language),
    paragraph('detail', words(language, sized.length === 0 ? 'sinceNothing' : 'sinceMeeting', { date: day }), language),
    ...parts(chosen, language, words),
    ...(rest.length === 0 ? [] : [paragraph('detail', words(language, 'sinceMore', { count: rest.length }), language, { bold: true })]),
    ...listUnder('sinceDates', closingLines(facts), language, words),
    ...listUnder('sinceQuestions', asked, language, words),
  ]
  return {
    form: 1,
    kind: 'sinceLast',
    language,
    title: `${title}: ${group}`,
    number: null,
    datedOn: facts.datedOn,
    sections: [
      uprightSection(page, title, language, words),
      ...(rest.length === 0
        ? []
        : [
            uprightSection(
              [paragraph('title', words(language, 'sinceAnnex'), language), ...parts(rest, language, words)],
              title,
              language,
              words,
            ),
          ]),
    ],
  }
}

type Line = { readonly section: SinceSection; readonly text: string; readonly lineCount: number }

/** Lines that one A4 page leaves for what changes, the head, headings of dates and questions, and the foot taken off; Lao lines are higher. */
const pageLines: Readonly<Record<Language, number>> = { en: 45, lo: 32 }
const lineCharacters: Readonly<Record<Language, number>> = { en: 84, lo: 76 }

function linesOf(text: string, language: Language): number {
  return Math.max(1, Math.ceil(text.length / lineCharacters[language]))
}

function parts(lines: readonly Line[], language: Language, words: Words): readonly Block[] {
  return SINCE_SECTIONS.flatMap((section) =>
    listUnder(
      headings[section],
      lines.filter((line) => line.section === section).map(({ text }) => text),
      language,
      words,
    ),
  )
}

const headings = { late: 'sinceLate', decided: 'sinceDecided', done: 'sinceDone', matrix: 'sinceMatrix' } as const

function listUnder(heading: PaperKey, texts: readonly string[], language: Language, words: Words): readonly Block[] {
  if (texts.length === 0) return []
  return [paragraph('listHead', words(language, heading), language), ...texts.map((text) => paragraph('table', `– ${text}`, language))]
}

function changeText(change: SinceChange, language: Language, words: Words): string {
  const text = `${change.number} ${inLanguage(change, 'text', language)}`
  const columns = change.columns.map((column) => words(language, column)).join(', ')
  const day = change.on === null ? '' : formatDay(change.on, language, 'day')
  const due = change.section === 'late' && day !== '' ? words(language, 'dueLine', { date: day }) : day
  const about = [inLanguage(change, 'lead', language), due, columns].filter((part) => part !== '')
  return about.length === 0 ? text : `${text} (${about.join('; ')})`
}

function closingLines({ dates, language }: SinceLastFacts): readonly string[] {
  return dates.map((date) => `${formatDay(date.on, language, 'long')}: ${inLanguage(date, 'text', language)}`)
}
