import type { Language } from '../domain/common.ts'
import type { ReportActivity, ReportRecord } from '../domain/report-record.ts'
import { cell, pageOfPages } from './layout.ts'
import { paragraph, runs } from './runs.ts'
import type { Block, Cell, Margins, Paper, ParagraphStyle, Row, Section } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** Where a sentence of the table comes from, for the list behind it. */
export type ReportSource = { readonly position: number; readonly quote: string; readonly source: string }

export type MatrixReportFacts = {
  readonly datedOn: string
  readonly language: Language
  readonly report: Omit<ReportRecord, 'period' | 'roundTableKind' | 'leftOut'>
  /** Listed behind the table; none = the form alone. */
  readonly sources: readonly ReportSource[]
}

const margins: Margins = { top: 20, right: 20, bottom: 19, left: 20 }
/** The form's own columns, 400 : 3400 : 3800 : 3800 : 3800; the narrow first one indents the indicator. */
const columnsMm = [6.8, 57.5, 64.2, 64.2, 64.2] as const

/**
 * The yearly report in the form that all sector working groups use; reading it again gives the same record, letter for letter.
 *
 * Source: “Annex 1 – Template for SWG reporting”.
 */
export function buildMatrixReport({ datedOn, language, report, sources }: MatrixReportFacts, words: Words): Paper {
  const lines = (style: ParagraphStyle, text: string): readonly Block[] =>
    text === '' ? [] : text.split('\n').map((line) => paragraph(style, line, language))
  const labelledLine = (key: PaperKey, text: string): readonly Block[] => lines('body', `${words(language, key)} ${text}`.trimEnd())
  const section = (orientation: Section['orientation'], blocks: readonly Block[]): Section => ({
    orientation,
    marginsMm: margins,
    footer: { left: runs(report.groupName, language), right: pageOfPages(language, words) },
    mark: null,
    blocks,
  })
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
          look: 'grid',
          columnsMm,
          rows: [titleRow(report.columnTitles, language), ...activityRows(report, language, words)],
        },
        ...sourceLines(sources, language, words),
      ]),
    ],
  }
}

function titleRow([first, ...others]: ReportRecord['columnTitles'], language: Language): Row {
  return {
    kind: 'head',
    cells: [textCell(first, language, 'tableHead', 2), ...others.map((title) => textCell(title, language, 'tableHead'))],
  }
}

function activityRows({ activities }: MatrixReportFacts['report'], language: Language, words: Words): readonly Row[] {
  return activities.flatMap(({ title, indicator, progress, challenges, keyMessage }: ReportActivity): Row[] => [
    {
      kind: 'body',
      cells: [textCell(title, language, 'table', 2), ...[progress, challenges, keyMessage].map((text) => textCell(text, language))],
    },
    // An activity without the line keeps the form's spare row.
    {
      kind: 'body',
      cells: ['', indicator === null ? '' : `${words(language, 'reportIndicator')} ${indicator}`.trimEnd(), '', '', ''].map((text) =>
        textCell(text, language),
      ),
    },
  ])
}

function textCell(text: string, language: Language, style: ParagraphStyle = 'table', span?: number): Cell {
  if (text === '') return cell('', language, style, span === undefined ? {} : { span })
  return { paragraphs: text.split('\n').map((line) => paragraph(style, line, language)), ...(span !== undefined && { span }) }
}

function sourceLines(sources: readonly ReportSource[], language: Language, words: Words): readonly Block[] {
  if (sources.length === 0) return []
  return [
    paragraph('heading2', words(language, 'reportSources'), language),
    ...sources.map(({ position, quote, source }) => paragraph('small', `${position}. “${quote}” – ${source}`, language)),
  ]
}
