import type { ReactNode } from 'react'
import classes from './PeopleLists.module.css'
import { rowId } from './useListCursor.ts'

type RowButtonProps = {
  readonly id: string
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly onOpen: (id: string) => void
  readonly children: ReactNode
}

/** Name of a row; the whole row opens with it, and only the current one is in the order of Tab. */
export function RowButton({ id, isCurrent, isOpen, onOpen, children }: RowButtonProps) {
  return (
    <button
      type="button"
      id={rowId(id)}
      className={classes.rowButton}
      tabIndex={isCurrent ? 0 : -1}
      aria-expanded={isOpen}
      onClick={() => onOpen(id)}
    >
      {children}
    </button>
  )
}
