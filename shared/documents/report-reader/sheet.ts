/** One row of the table under its four titles; an indicator stands in `first`, in a row of its own. */
export type SheetRow = {
  readonly first: string
  readonly progress: string
  readonly challenges: string
  readonly keyMessage: string
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
