import { useState } from 'react'
import { isUndoable } from '#shared/domain/undo.ts'
import { dayOfInstant, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCommand } from '../../api.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { reversedWords } from '../../reversed-words.ts'
import type { JournalOperation } from './group-operations.ts'
import classes from './HistoryScreen.module.css'
import { OperationChanges } from './OperationChanges.tsx'
import { sentenceOf } from './sentence-of.ts'

/** One operation: when, what, Undo; opens to what stood there before and after. */
export function OperationLine({ operation }: { readonly operation: JournalOperation }) {
  const t = useT()
  const undo = useCommand('history.undo', { done: (reversed) => reversedWords(t, reversed) })
  const [isOpen, setOpen] = useState(false)
  return (
    <li data-undone={operation.undone || undefined}>
      <LineButton wallAt={operation.wallAt} text={sentenceOf(operation, t)} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      {!operation.undone && isUndoable(operation.name) && (
        <button type="button" className="link" onClick={() => undo.mutate({ commandId: operation.commandId })}>
          {t('common:undo')}
        </button>
      )}
      {isOpen && <OperationChanges operation={operation} />}
    </li>
  )
}

type LineButtonProps = { readonly wallAt: string; readonly text: string; readonly isOpen: boolean; readonly onClick: () => void }

/** The line itself, which opens to more. */
export function LineButton({ wallAt, text, isOpen, onClick }: LineButtonProps) {
  const language = useLanguage()
  return (
    <button type="button" className={classes.row} aria-expanded={isOpen} onClick={onClick}>
      <span className={classes.when}>
        {formatDay(dayOfInstant(wallAt), language, 'day')} {formatClock(wallAt)}
      </span>
      <span className="clip" title={text}>
        {text}
      </span>
    </button>
  )
}
