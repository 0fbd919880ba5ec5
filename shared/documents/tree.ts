import type { Language } from '../domain/common.ts'

/** Language of a paper; `both` stands side by side or line by line. */
export type PaperLanguage = Language | 'both'

/** What a paper is for. `followUpAll` and the like do not exist: several papers in one file are a `bundle`. */
type PaperKind = 'invitation' | 'agenda' | 'signInSheet' | 'minutes' | 'followUp' | 'letter' | 'matrixReport' | 'sinceLast' | 'bundle'

/** A stretch of text in one script; a line break inside it is `\n`. Lao is never italic. */
export type TextRun = { readonly text: string; readonly lang: Language; readonly bold?: true; readonly italic?: true }

/** The number of this page, or of all pages of this section, filled in by whoever draws the paper. */
type PageField = { readonly field: 'page' | 'pages'; readonly lang: Language }

/** The mark of a footnote: its place among the notes of the paper, from 1. */
type NoteMark = { readonly note: number; readonly lang: Language }

export type Run = TextRun | PageField | NoteMark

export type ParagraphStyle =
  | 'body'
  | 'country'
  | 'motto'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'numbered'
  | 'unnumbered'
  | 'listed'
  | 'quote'
  | 'decision'
  | 'action'
  | 'detail'
  | 'underHeading'
  | 'listHead'
  | 'small'
  | 'table'
  | 'tableHead'
  | 'tableSmall'
  | 'tableTiny'

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly Run[]
  readonly align?: 'center' | 'right'
  /** Stays on the page of what follows. */
  readonly keepNext?: true
  /** Printed in front, fixed for ever: `16.`, `3.1`, `–`. */
  readonly number?: string
  /** The decision or action that this paragraph words. */
  readonly record?: { readonly kind: 'decision' | 'action'; readonly number: string }
}

export type Cell = {
  readonly paragraphs: readonly Paragraph[]
  /** Columns it covers; 1 when missing. */
  readonly span?: number
  readonly vertical?: 'center' | 'bottom'
}

export type Row = {
  /** `head` is repeated on every page, `group` names the rows below it. */
  readonly kind: 'head' | 'group' | 'body'
  readonly cells: readonly Cell[]
  /** Least height; more text makes it higher. */
  readonly heightMm?: number
}

export type Table = {
  readonly kind: 'table'
  /** `grid` has all lines, `form` too but no shade behind its titles, `tight` too but little room around the text, `plain` has no lines: it only places text. */
  readonly look: 'grid' | 'form' | 'tight' | 'plain'
  readonly columnsMm: readonly number[]
  readonly rows: readonly Row[]
  /** The whole table stays on one page, and on that of what follows, where it can. */
  readonly together?: true
}

export type Block =
  | Paragraph
  | Table
  /** Empty space, for a seal and a signature. */
  | { readonly kind: 'spacer'; readonly heightMm: number }
  /** `short` stands under a motto, `full` crosses the page, `cut` shows where to tear. */
  | { readonly kind: 'rule'; readonly look: 'short' | 'full' | 'cut' }
  | { readonly kind: 'pageBreak' }

/** One line in the margin: left and right end. */
type PageLine = { readonly left: readonly Run[]; readonly right: readonly Run[] }

export type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/** Pages of one kind, A4; every section begins on a new page, and in a bundle counts its pages from 1. */
export type Section = {
  readonly orientation: 'portrait' | 'landscape'
  readonly marginsMm: Margins
  readonly footer: PageLine | null
  /** Stands on top of every page while the paper is not final. */
  readonly mark: readonly Run[] | null
  readonly blocks: readonly Block[]
}

/** A paper before anything draws it; plain JSON, and what is frozen when it leaves the house. */
export type Paper = {
  /** Raised when a frozen tree of this form could no longer be read. */
  readonly form: 1
  readonly kind: PaperKind
  readonly language: PaperLanguage
  readonly title: string
  readonly number: string | null
  readonly datedOn: string
  readonly sections: readonly Section[]
  /** Footnotes, in the order of their marks. */
  readonly notes?: readonly (readonly Run[])[]
}
