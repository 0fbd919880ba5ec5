import { useState } from 'react'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { type CellPlace, cellDomId, cellOrder, isSameCell, languagesOf, type ShownLanguage } from './matrix-grid.ts'
import { useUnsavedCells } from './useUnsavedCells.ts'

/**
 * The cell that the keyboard is at, and whether it is being written in.
 *
 * @param onRow called when the keyboard comes to another row.
 */
export function useCellCursor(
  rows: readonly MatrixRow[],
  shown: ShownLanguage,
  startId: ActivityId | undefined,
  onRow: (id: ActivityId) => void,
) {
  const activities = rows.map((row) => row.activity)
  const order = cellOrder(activities, shown)
  const [wanted, setWanted] = useState<CellPlace | null>(null)
  // What was typed to begin with; null = not writing.
  const [editing, setEditing] = useState<{ readonly typed: string } | null>(null)
  const unsaved = useUnsavedCells()
  const known = order.find((place) => isSameCell(place, wanted))
  const place = known ?? order.find((candidate) => candidate.activityId === startId) ?? order[0] ?? null
  const visit = (next: CellPlace) => {
    setWanted(next)
    if (next.activityId !== place?.activityId) onRow(next.activityId)
  }
  const goTo = (next: CellPlace) => {
    setEditing(null)
    visit(next)
    focusCell(next)
  }
  return {
    order,
    place,
    isEditing: known !== undefined && editing !== null,
    unsaved,
    typed: editing?.typed ?? '',
    visit,
    goTo,
    /** Marks a cell and brings it into view, while the keyboard stays where it is. */
    show: (next: CellPlace) => {
      setWanted(next)
      requestAnimationFrame(() => document.getElementById(cellDomId(next))?.scrollIntoView({ block: 'nearest' }))
    },
    /** Goes to a row, into the column where the keyboard is. */
    goToRow: (activityId: ActivityId) => {
      const language = place?.language ?? languagesOf(shown)[0] ?? 'en'
      const column = place?.column === undefined || place.column === 'indicator' ? 'title' : place.column
      goTo({ activityId, column, language })
    },
    edit: (at: CellPlace, typed = '') => {
      setWanted(at)
      setEditing({ typed })
    },
    stopEditing: () => setEditing(null),
  }
}

// After the editor has given way to the cell itself.
function focusCell(place: CellPlace): void {
  requestAnimationFrame(() => document.getElementById(cellDomId(place))?.focus())
}
