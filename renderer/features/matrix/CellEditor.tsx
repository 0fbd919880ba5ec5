import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import { cellText } from '#shared/domain/matrix-cell.ts'
import { useCommand } from '../../api.tsx'
import classes from './MatrixTable.module.css'
import { type CellPlace, cellBelow, cellBeside } from './matrix-grid.ts'
import type { useCellCursor } from './useCellCursor.ts'

type CellEditorProps = {
  readonly row: MatrixRow
  readonly place: CellPlace
  readonly label: string
  readonly cursor: ReturnType<typeof useCellCursor>
}

/**
 * Writes in a cell: kept letter for letter when the cell is left, taken back by Esc.
 *
 * What was typed to begin with comes after the text that stands there, so that a stray key replaces nothing.
 */
export function CellEditor({ row, place, label, cursor }: CellEditorProps) {
  // A field of a page knows one kind of line end only.
  const before = (cursor.unsaved(place) ?? cellText(row.activity, place.column, place.language) ?? '').replace(/\r\n?/g, '\n')
  const [text, setText] = useState(before + cursor.typed)
  const save = useCommand('matrix.saveCell')
  const isDone = useRef(false)
  const finish = (isKept: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (isKept && text !== before) save.mutate({ ...place, text })
  }
  // The screen may be left by a key, without the field losing the focus first.
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => () => latest.current(true), [])
  const leave = (to: CellPlace, isKept = true) => {
    finish(isKept)
    cursor.goTo(to)
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const isUndo = (event.ctrlKey || event.metaKey) && /^Key[ZY]$/.test(event.code)
    const isNewLine = event.key === 'Enter' && (event.shiftKey || event.altKey)
    if (event.key === 'Escape') leave(place, false)
    else if (event.key === 'Tab') leave(cellBeside(cursor.order, place, event.shiftKey ? -1 : 1))
    else if (event.key === 'Enter' && event.ctrlKey) leave(place)
    else if (event.key === 'Enter' && !isNewLine) leave(cellBelow(cursor.order, place, 1))
    else {
      // Typing, and undoing what was typed, belong to the field.
      if (isUndo || isNewLine) event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Textarea
      classNames={{ input: classes.editor }}
      variant="unstyled"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
      onBlur={() => {
        finish(true)
        cursor.stopEditing()
      }}
      autosize
      minRows={1}
      autoFocus
    />
  )
}
