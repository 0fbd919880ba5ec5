import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActionDetails } from '#shared/contract/actions.ts'
import type { ActionNoteId } from '#shared/domain/action.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './ActionPanel.module.css'
import { ReceivedBy } from './ReceivedBy.tsx'

/** News on an action: what, when heard, and how it came. */
export function ProgressNote({ action, onDone }: { readonly action: ActionDetails; readonly onDone: () => void }) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const add = useCommand('actions.addNote', { done: () => t('actions:noteAdded', { number: action.number }) })
  const [text, setText] = useState('')
  const [notedOn, setNotedOn] = useState(today)
  const [receivedBy, setReceivedBy] = useState('')
  const [hasBegun, setHasBegun] = useState(false)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    add.mutate(
      {
        id: newId<ActionNoteId>(),
        actionId: action.id,
        text: text.trim(),
        notedOn,
        receivedBy,
        meetingId: null,
        ...(hasBegun && { status: 'inProgress' }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form
      className={classes.form}
      onSubmit={handleSubmit}
      onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && event.currentTarget.requestSubmit()}
    >
      <Textarea label={t('actions:note')} value={text} onChange={(event) => setText(event.currentTarget.value)} maxRows={8} autoFocus />
      <div className={classes.pair}>
        <DayField
          label={t('actions:notedOn')}
          value={notedOn}
          from={today}
          isNearest
          onChange={(day) => setNotedOn(day ?? today)}
          required
        />
        <ReceivedBy value={receivedBy} onChange={setReceivedBy} />
      </div>
      {action.status === 'open' && (
        <Checkbox
          size="xs"
          label={t('actions:markInProgress')}
          checked={hasBegun}
          onChange={(event) => setHasBegun(event.currentTarget.checked)}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="default" disabled={text.trim() === ''} rightSection={<kbd>Ctrl ↵</kbd>}>
          {t('actions:saveNote')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
