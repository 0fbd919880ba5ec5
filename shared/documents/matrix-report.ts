import type { Language } from '../domain/common.ts'
import type { ReportActivity, ReportRecord } from '../domain/report-record.ts'
import { cell, pageOfPages } from './layout.ts'
import { paragraph, runs } from './runs.ts'
import type { Block, Cell, Margins, Paper, Paragraph, ParagraphStyle, Row, Run, Section } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** Where a sentence of the table comes from. */
export type ReportSource = {
  /** Place of its activity in the report, from 1. */
  readonly position: number
  readonly column: 'progress' | 'challenges' | 'keyMessage'
  readonly quote: string
  readonly source: string
}

export type MatrixReportFacts = {
  readonly datedOn: string
  readonly language: Language
  readonly report: Omit<ReportRecord, 'period' | 'roundTableKind' | 'doubtfulIndicators' | 'leftOut'>
  /** Footnotes at the sentences; none = the form alone. */
  readonly sources: readonly ReportSource[]
  /** What follows the form, if anything. */
  readonly annex: readonly Block[]
}

/** An inch all around, as the form has it. */
const formMargins: Margins = { top: 25.4, right: 25.4, bottom: 25.4, left: 25.4 }
const annexMargins: Margins = { top: 20, right: 20, bottom: 19, left: 20 }
/** The form's own columns, 400 : 3400 : 3800 : 3800 : 3800; the narrow first one indents the indicator. */
const columnsMm = [6.5, 55.1, 61.5, 61.5, 61.5] as const

/**
 * The yearly report in the form that all sector working groups use; reading it again gives the same record, letter for letter.
 *
 * Source: “Annex 1 – Template for SWG reporting”.
 */
export function buildMatrixReport({ datedOn, language, report, sources, annex }: MatrixReportFacts, words: Words): Paper {
  const lines = (style: ParagraphStyle, text: string): readonly Block[] =>
    text === '' ? [] : text.split('\n').map((line) => paragraph(style, line, language))
  const labelledLine = (key: PaperKey, text: string): readonly Block[] => lines('body', `${words(language, key)} ${text}`.trimEnd())
  const section = (orientation: Section['orientation'], blocks: readonly Block[], marginsMm = formMargins): Section => ({
    orientation,
    marginsMm,
    footer: { left: runs(report.groupName, language), right: pageOfPages(language, words) },
    mark: null,
    blocks,
  })
  const notes = noteKeeper(sources, language)
  const rows = [titleRow(report.columnTitles, language), ...activityRows(report, language, words, notes.mark)]
  return {
    form: 1,
    kind: 'matrixReport',
    language,
    title: [report.groupName, report.performanceTitle].filter((part) => part !== '').join(' – '),
    number: null,
    datedOn,
    sections: [
      section('portrait', [
        ...labelledLine('reportGroupName', report.groupName),
        ...labelledLine('reportChairs', report.chairs),
        ...labelledLine('reportMandate', report.mandate),
        ...lines('heading1', report.overviewTitle),
        ...lines('heading2', report.overviewPrompt),
        ...lines('body', report.overview),
      ]),
      section('landscape', [
        ...lines('heading1', report.performanceTitle),
        ...lines('body', report.note),
        {
          kind: 'table',
          look: 'form',
          columnsMm,
          rows,
        },
      ]),
      ...(annex.length === 0 ? [] : [section('landscape', annex, annexMargins)]),
    ],
    ...(notes.all.length > 0 && { notes: notes.all }),
  }
}

function titleRow([first, ...others]: ReportRecord['columnTitles'], language: Language): Row {
  return {
    kind: 'head',
    cells: [textCell(first, language, 'tableHead', 2), ...others.map((title) => textCell(title, language, 'tableHead'))],
  }
}

/** Puts the marks of footnotes into a text of the table. */
type Mark = (position: number, column: ReportSource['column'], text: string) => readonly Paragraph[] | undefined

function activityRows({ activities }: MatrixReportFacts['report'], language: Language, words: Words, mark: Mark): readonly Row[] {
  return activities.flatMap((activity: ReportActivity, index): Row[] => {
    const { title, indicator } = activity
    const reported = (['progress', 'challenges', 'keyMessage'] as const).map((column): Cell => {
      const text = activity[column] ?? ''
      const marked = mark(index + 1, column, text)
      return marked === undefined ? textCell(text, language) : { paragraphs: marked }
    })
    return [
      { kind: 'body', cells: [textCell(title, language, 'table', 2), ...reported].map(onPageOfNext) },
      // An activity without the line keeps the form's spare row.
      {
        kind: 'body',
        cells: ['', indicator === null ? '' : `${words(language, 'reportIndicator')} ${indicator}`.trimEnd(), '', '', ''].map((text) =>
          textCell(text, language),
        ),
      },
    ]
  })
}

/** Keeps the row of a cell on the page of the row below it: an indicator alone on top of a page is nobody's. */
function onPageOfNext({ paragraphs, ...more }: Cell): Cell {
  return { paragraphs: paragraphs.map((line) => ({ ...line, keepNext: true })), ...more }
}

/** Numbers the footnotes in the order in which their sentences stand, and keeps their texts. */
function noteKeeper(
  sources: readonly ReportSource[],
  language: Language,
): { readonly mark: Mark; readonly all: readonly (readonly Run[])[] } {
  const all: (readonly Run[])[] = []
  const mark: Mark = (position, column, text) => {
    const here = sources.filter((source) => source.position === position && source.column === column)
    if (here.length === 0 || text === '') return undefined
    // A sentence that was edited since is marked at the end of its cell.
    const ends = here.map(({ quote, source }) => ({ source, end: text.includes(quote) ? text.indexOf(quote) + quote.length : text.length }))
    let start = 0
    return text.split('\n').map((line, index, lines): Paragraph => {
      const end = start + line.length
      const isLast = index === lines.length - 1
      const marks = ends
        .filter((one) => one.end > start - (index === 0 ? 1 : 0) && (one.end <= end || isLast))
        .toSorted((left, right) => left.end - right.end)
      const paragraphOf = markedLine(line, start, marks)
      start = end + 1
      return paragraphOf
    })
  }
  const markedLine = (line: string, start: number, marks: readonly { readonly source: string; readonly end: number }[]): Paragraph => {
    let from = 0
    const parts = marks.flatMap(({ source, end }): readonly Run[] => {
      const to = Math.min(Math.max(end - start, from), line.length)
      const text = runs(line.slice(from, to), language)
      from = to
      all.push(runs(source, language))
      return [...text, { note: all.length, lang: language }]
    })
    return { kind: 'paragraph', style: 'table', runs: [...parts, ...runs(line.slice(from), language)] }
  }
  return { mark, all }
}

function textCell(text: string, language: Language, style: ParagraphStyle = 'table', span?: number): Cell {
  if (text === '') return cell('', language, style, span === undefined ? {} : { span })
  return { paragraphs: text.split('\n').map((line) => paragraph(style, line, language)), ...(span !== undefined && { span }) }
}
