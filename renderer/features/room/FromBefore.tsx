import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActionRow } from '#shared/contract/actions.ts'
import { type ActionNoteId, ActionStatus } from '#shared/domain/action.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCommand } from '../../api.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { partiesText } from './drawn-record.ts'
import classes from './RightColumn.module.css'
import type { RoomData } from './room-data.ts'

type FromBeforeProps = { readonly actions: readonly ActionRow[]; readonly room: RoomData; readonly today: string }

/** Open actions of earlier meetings, with what is reported about them today. */
export function FromBefore({ actions, room, today }: FromBeforeProps) {
  const t = useT()
  const [openId, setOpenId] = useState<string | null>(null)
  if (actions.length === 0) return <p className={classes.empty}>{t('room:nothingBefore')}</p>
  return (
    <ul>
      {actions.map((action) => (
        <li key={action.id} className={classes.row}>
          <Summary action={action} isOpen={openId === action.id} onToggle={() => setOpenId(openId === action.id ? null : action.id)} />
          {openId === action.id && <NoteForm action={action} room={room} today={today} onDone={() => setOpenId(null)} />}
        </li>
      ))}
    </ul>
  )
}

function Summary({ action, isOpen, onToggle }: { readonly action: ActionRow; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const language = useLanguage()
  const names = action.parties.map(({ shortEn, shortLo }) => bilingual(shortEn, shortLo))
  return (
    <button type="button" className={classes.open} aria-expanded={isOpen} onClick={onToggle}>
      <span className={classes.body}>
        <span>{bilingual(action.textEn, action.textLo)}</span>
        <span className={classes.facts}>
          <b>{partiesText(t, names)}</b>
          <span>{action.number}</span>
          {action.dueOn !== null && action.daysLate === 0 && (
            <span>{t('room:dueShort', { date: formatDay(action.dueOn, language, 'day') })}</span>
          )}
          {action.daysLate > 0 && <StatusBadge kind="late">{t('room:daysLate', { count: action.daysLate })}</StatusBadge>}
          {!isOpen && <span className={classes.add}>{t('room:addNote')}</span>}
        </span>
      </span>
    </button>
  )
}

type NoteFormProps = { readonly action: ActionRow; readonly room: RoomData; readonly today: string; readonly onDone: () => void }

function NoteForm({ action, room: { meeting }, today, onDone }: NoteFormProps) {
  const t = useT()
  const [text, setText] = useState('')
  const [status, setStatus] = useState<ActionStatus>(action.status)
  const add = useCommand('actions.addNote', { done: () => t('room:noteSaved', { number: action.number }) })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    add.mutate(
      {
        id: newId<ActionNoteId>(),
        actionId: action.id,
        text: text.trim(),
        notedOn: meeting.heldOn ?? today,
        receivedBy: '',
        meetingId: meeting.id,
        ...(status !== action.status && { status }),
      },
      { onSuccess: onDone },
    )
  }
  const statuses = [
    { value: 'open', label: t('room:statusOpen') },
    { value: 'inProgress', label: t('room:statusInProgress') },
    { value: 'done', label: t('room:statusDone') },
  ]
  return (
    <form className={classes.note} onSubmit={handleSubmit} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <Textarea
        label={t('room:noteText')}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && handleSubmit(event)}
      />
      <Select
        label={t('room:status')}
        allowDeselect={false}
        data={statuses}
        value={status}
        onChange={(value) => setStatus(ActionStatus.parse(value))}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ''}>
        {t('room:addNote')}
      </Button>
    </form>
  )
}
