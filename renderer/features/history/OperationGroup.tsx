import { useState } from 'react'
import { useT } from '../../i18n.ts'
import type { JournalOperation } from './group-operations.ts'
import classes from './HistoryScreen.module.css'
import { LineButton, OperationLine } from './OperationLine.tsx'
import { groupSentenceOf } from './sentence-of.ts'

type OperationGroupProps = {
  readonly operations: readonly JournalOperation[]
  /** Whether further ones of the group may not have been read yet. */
  readonly isCut: boolean
}

/** Equal operations of one minute in one line, which opens to each of them. */
export function OperationGroup({ operations, isCut }: OperationGroupProps) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <li data-undone={operations[0]?.undone || undefined}>
      <LineButton
        wallAt={operations[0]?.wallAt ?? ''}
        text={groupSentenceOf(operations, isCut, t)}
        isOpen={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ol className={classes.group}>
          {operations.map((operation) => (
            <OperationLine key={operation.seq} operation={operation} />
          ))}
        </ol>
      )}
    </li>
  )
}
