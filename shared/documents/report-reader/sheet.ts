import type { MatrixColumn } from '#shared/domain/activity.ts'

/** Texts of the columns in which a sector reports; a column that the table does not have is absent. */
export type ReportedTexts = { readonly [Column in MatrixColumn]?: string }

/** One row of the table under its titles; an indicator stands in `first`, in a row of its own. */
export type SheetRow = ReportedTexts & {
  readonly first: string
  /** Only of a table with a column for it. */
  readonly indicator?: string
}

/** What both kinds of file are brought to, before the form itself is read. */
export type Sheet = {
  /** Trimmed lines before the table, none of them empty. */
  readonly before: readonly string[]
  readonly columnTitles: readonly [string, string, string, string]
  readonly rows: readonly SheetRow[]
  /** Text that has no place in the form. */
  readonly leftOut: readonly string[]
}
