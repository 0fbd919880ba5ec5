import type { KeyboardEvent } from 'react'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import { cellBelow, cellBeside, languagesOf, type ShownLanguage } from './matrix-grid.ts'
import type { useCellCursor } from './useCellCursor.ts'
import type { useMatrixView } from './useMatrixView.ts'

type MatrixKeysOptions = {
  readonly rows: readonly MatrixRow[]
  readonly cursor: ReturnType<typeof useCellCursor>
  readonly view: ReturnType<typeof useMatrixView>
  readonly shown: ShownLanguage
  readonly canEdit: boolean
}

/** Everything that the keyboard does in the matrix; the mouse goes the same ways. */
export function useMatrixKeys({ rows, cursor, view, shown, canEdit }: MatrixKeysOptions) {
  const t = useT()
  const { search, change } = view
  const { place, order } = cursor
  const row = rows.find(({ activity }) => activity.id === place?.activityId)
  const accept = useCommand('matrix.acceptProposal', { done: () => t('matrix:accepted', { position: row?.activity.position }) })
  const move = useCommand('matrix.move', { done: (_, { position }) => t('matrix:moved', { position }) })
  const open = (id: ActivityId) => {
    change({ open: id, new: undefined, panel: undefined })
    cursor.goToRow(id)
  }
  const close = () => {
    change({ open: undefined, new: undefined, panel: undefined })
    if (place !== null) cursor.goTo(place)
  }
  const addActivity = () => change({ new: 1, open: undefined, panel: undefined })
  const walk = (step: number) => {
    const index = rows.findIndex(({ activity }) => activity.id === search.open)
    const next = rows[index + step]
    if (next !== undefined) open(next.activity.id)
  }
  const nextProposal = () => {
    const start = rows.findIndex(({ activity }) => activity.id === place?.activityId)
    const waiting = [...rows.slice(start + 1), ...rows.slice(0, start + 1)].find(({ proposals }) => proposals.length > 0)
    const proposal = waiting?.proposals[0]
    if (proposal === undefined) return
    const languages = languagesOf(shown)
    const language = languages.find((each) => each === proposal.language) ?? languages[0] ?? 'en'
    cursor.goTo({ activityId: proposal.activityId, column: proposal.columnName, language })
  }
  const acceptHere = () => {
    const waiting = row?.proposals ?? []
    const free = waiting.filter(({ isRestricted }) => !isRestricted)
    // Of a restricted one the refusal says what to do.
    const proposal = free.find(({ columnName }) => columnName === place?.column) ?? free[0] ?? waiting[0]
    if (proposal !== undefined) accept.mutate({ proposalId: proposal.id })
  }
  const moveRow = (id: ActivityId, step: number) => {
    const position = (rows.find(({ activity }) => activity.id === id)?.activity.position ?? 0) + step
    if (canEdit && position >= 1) move.mutate({ activityId: id, position })
  }
  const moveHere = (step: number) => () => place !== null && moveRow(place.activityId, step)
  useKeys({
    P: nextProposal,
    'Alt+P': () => change({ panel: 'tray', open: undefined, new: undefined }),
    ...(canEdit && { N: addActivity, 'Mod+Enter': acceptHere, 'Alt+ArrowUp': moveHere(-1), 'Alt+ArrowDown': moveHere(1) }),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (place === null || event.altKey || event.ctrlKey || event.metaKey) return
    // The cell itself has the focus, not a button or a field in it.
    if (!(event.target instanceof HTMLTableCellElement)) return
    const step = stepOf(event)
    if (event.key === 'Tab' && cellBeside(order, place, step) === place) return
    if (step !== 0) cursor.goTo(cellBeside(order, place, step))
    else if (event.key === 'ArrowDown') cursor.goTo(cellBelow(order, place, 1))
    else if (event.key === 'ArrowUp') cursor.goTo(cellBelow(order, place, -1))
    else if (event.key === ' ') open(place.activityId)
    else if (canEdit && (event.key === 'F2' || event.key === 'Enter')) cursor.edit(place)
    // In a cell every letter is text, as in a sheet: a word must never set off a command.
    else if (canEdit && event.key.length === 1 && !event.nativeEvent.isComposing) cursor.edit(place, event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown, open, close, walk, addActivity, nextProposal, moveRow }
}

function stepOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'Tab') return shiftKey ? -1 : 1
  return key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
}
