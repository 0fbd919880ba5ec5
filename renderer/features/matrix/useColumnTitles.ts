import type { Output } from '#shared/contract/index.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import { useT } from '../../i18n.ts'
import type { ShownLanguage } from './matrix-grid.ts'

type Matrix = Pick<Output<'matrix.list'>, 'columnTitles' | 'period'>
const PLACES = { title: 0, progress: 1, challenges: 2, keyMessage: 3 } as const

/**
 * The titles of the columns: those of the report in the language shown, ours where it has none.
 *
 * `full` is what the form says, `short` the part before its bracket, which is what fits on a screen.
 */
export function useColumnTitles({ columnTitles, period }: Matrix, shown: ShownLanguage) {
  const t = useT()
  return (column: CellColumn): { readonly short: string; readonly full: string } => {
    const ours = t(`matrix:column${column[0]?.toUpperCase()}${column.slice(1)}`, { kind: period.roundTableKind })
    const theirs = column === 'indicator' ? undefined : columnTitles[shown === 'lo' ? 'lo' : 'en']?.[PLACES[column]]?.trim()
    const full = theirs === undefined || theirs === '' ? ours : theirs
    return { short: full.replace(/\s*\(.*$/s, ''), full }
  }
}
