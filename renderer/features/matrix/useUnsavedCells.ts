import { useMutationState } from '@tanstack/react-query'
import type { Input } from '#shared/contract/index.ts'
import { type CellPlace, isSameCell } from './matrix-grid.ts'

type Written = Input<'matrix.saveCell'>

/** What was written in a cell and is not on the disk yet, such as while the program does not answer; else undefined. */
export function useUnsavedCells(): (place: CellPlace) => string | undefined {
  const waiting = useMutationState({
    filters: { mutationKey: ['matrix.saveCell'], status: 'pending' },
    select: ({ state }) => state.variables as Written,
  })
  return (place) => waiting.findLast((written) => isSameCell(written, place))?.text ?? undefined
}
