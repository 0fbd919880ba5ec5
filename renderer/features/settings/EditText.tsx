import { Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Language } from '#shared/domain/common.ts'

type EditTextProps = {
  readonly label: string
  /** The label is spoken only; the row or the column shows it. */
  readonly isQuiet?: boolean
  readonly value: string
  readonly lang?: Language
  readonly isMultiline?: boolean
  readonly placeholder?: string | undefined
  /** Sentence about what was typed when it cannot be stored. */
  readonly problemOf?: (text: string) => string | undefined
  readonly onSave: (text: string) => Promise<void>
}

/** Text that is stored when its field is left; Esc takes it back. What could not be stored stays in the field. */
export function EditText({ label, isQuiet = false, value, lang, isMultiline = false, placeholder, problemOf, onSave }: EditTextProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null || draft === value ? undefined : problemOf?.(draft)
  const commit = () => {
    if (draft === null || problem !== undefined) return
    if (draft === value) setDraft(null)
    // A refusal is shown by the command itself; the typed text stays, so that it can be corrected.
    else onSave(draft).then(() => setDraft(null), ignoreShown)
  }
  const handleKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Escape') setDraft(null)
    if (event.key === 'Enter' && !isMultiline) commit()
  }
  const shared = {
    ...(isQuiet ? { 'aria-label': label } : { label }),
    value: draft ?? value,
    error: problem,
    placeholder,
    lang,
    onBlur: commit,
    onKeyDown: handleKey,
  }
  if (isMultiline) return <Textarea {...shared} minRows={2} onChange={(event) => setDraft(event.currentTarget.value)} />
  return <TextInput {...shared} onChange={(event) => setDraft(event.currentTarget.value)} />
}

/** The command has shown its error already. */
export function ignoreShown(): void {}
