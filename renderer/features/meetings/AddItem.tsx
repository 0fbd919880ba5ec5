import { type RefObject, useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import { newId } from '#renderer/new-id.ts'
import type { AgendaRow } from '#shared/contract/agenda.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { endingStart } from '#shared/domain/agenda-template.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import classes from './AgendaColumn.module.css'

type AddItemProps = {
  readonly meetingId: MeetingId
  readonly rows: readonly AgendaRow[]
  /** The chosen line: the new item comes after it. */
  readonly after: AgendaRow | undefined
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onAdded: (id: AgendaItemId) => void
}

/** What is typed in Lao is the Lao title too; its English is written later. */
const LAO = /[\u0E80-\u0EFF]/

/** A line to type a new item into; Enter adds it and waits for the next. */
export function AddItem({ meetingId, rows, after, inputRef, onAdded }: AddItemProps) {
  const t = useT()
  const [title, setTitle] = useState('')
  const add = useCommand('agenda.add')
  const place = after ?? lastBeforeEnding(rows)
  const handleAdd = () => {
    if (title.trim() === '') return
    const id = newId<AgendaItemId>()
    const depth = place?.depth ?? 0
    add.mutate(
      {
        id,
        meetingId,
        titleEn: title.trim(),
        ...(LAO.test(title) ? { titleLo: title.trim() } : {}),
        afterItemId: place?.item.id ?? null,
        depth,
      },
      {
        onSuccess: () => {
          setTitle('')
          onAdded(id)
        },
      },
    )
  }
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault()
        handleAdd()
      }}
    >
      <input
        ref={inputRef}
        type="text"
        aria-label={t('prepare:newItem')}
        placeholder={place === undefined ? t('prepare:newItem') : t('prepare:newItemAfter', { number: place.number })}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setTitle('')
          event.currentTarget.blur()
        }}
      />
    </form>
  )
}

/** What ends a meeting stays at the end; a new item comes before it. */
function lastBeforeEnding(rows: readonly AgendaRow[]): AgendaRow | undefined {
  return rows[endingStart(rows.map(({ item }) => item)) - 1]
}
