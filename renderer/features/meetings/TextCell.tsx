import { type KeyboardEvent, type Ref, useRef, useState } from 'react'
import classes from './TextCell.module.css'

type TextCellProps = {
  /** Name of the cell for whoever does not see its column. */
  readonly label: string
  readonly value: string
  readonly onSave: (text: string) => void
  /** Writes what was typed as it will be shown, e.g. `40` as `40′`; trimmed when left out. */
  readonly tidy?: (text: string) => string
  /** Called when the cell is left with Enter or Esc, so that the row can have the focus again. */
  readonly onLeave?: () => void
  readonly lang?: 'lo'
  readonly placeholder?: string
  readonly inputMode?: 'numeric'
  readonly align?: 'end'
  readonly disabled?: boolean
  /** Required text is not saved empty. */
  readonly required?: boolean
  readonly tabIndex?: number
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A cell edited in place: saved when it is left, taken back with Esc. */
export function TextCell({
  label,
  value,
  onSave,
  tidy = trimmed,
  onLeave,
  lang,
  align,
  required = false,
  inputRef,
  ...input
}: TextCellProps) {
  const [draft, setDraft] = useState<{ readonly base: string; readonly text: string } | null>(null)
  // What was typed stays until the stored value has followed it, so that nothing flickers in between.
  const shown = draft?.base === value ? draft.text : value
  // Leaving by a key moves the focus, which would commit once more what this drawing still holds.
  const isLeaving = useRef(false)
  const commit = () => {
    const text = tidy(shown)
    const isKept = text === value || (required && text === '')
    setDraft(isKept ? null : { base: value, text })
    if (!isKept) onSave(text)
  }
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') setDraft(null)
    else commit()
    isLeaving.current = true
    onLeave?.()
    isLeaving.current = false
  }
  const handleBlur = () => {
    if (!isLeaving.current) commit()
  }
  return (
    <input
      ref={inputRef}
      type="text"
      className={classes.cell}
      data-align={align}
      lang={lang}
      aria-label={label}
      title={shown}
      value={shown}
      onChange={(event) => setDraft({ base: value, text: event.currentTarget.value })}
      onBlur={handleBlur}
      onKeyDown={handleKey}
      {...input}
    />
  )
}

function trimmed(text: string): string {
  return text.trim()
}
