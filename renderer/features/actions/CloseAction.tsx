import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActionDetails } from '#shared/contract/actions.ts'
import type { ActionNoteId } from '#shared/domain/action.ts'
import { languageOfText, progressSentence } from '#shared/domain/progress-sentence.ts'
import { progressWords } from '#shared/i18n/progress-words.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './ActionPanel.module.css'
import { ReceivedBy } from './ReceivedBy.tsx'

/** Closes an action with the note that says how, and shows the sentence it will offer to the matrix. */
export function CloseAction({ action, onDone }: { readonly action: ActionDetails; readonly onDone: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { today } = useCall('app.state', {})
  const [note, setNote] = useState('')
  const [closedOn, setClosedOn] = useState(today)
  const [receivedBy, setReceivedBy] = useState('')
  const rows = action.activities.map((activity) => `#${activity.position}`).join(', ')
  const close = useCommand('actions.close', {
    quiet: true,
    done: ({ proposalIds }) =>
      t(proposalIds.length === 0 ? 'actions:closedDone' : 'actions:closedProposed', { number: action.number, rows }),
  })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    close.mutate({ actionId: action.id, noteId: newId<ActionNoteId>(), note: note.trim(), closedOn, receivedBy }, { onSuccess: onDone })
  }
  return (
    <form
      className={classes.form}
      onSubmit={handleSubmit}
      onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && event.currentTarget.requestSubmit()}
    >
      <Textarea
        label={t('actions:closingNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        maxRows={8}
        autoFocus
      />
      <div className={classes.pair}>
        <DayField
          label={t('actions:closingOn')}
          value={closedOn}
          from={today}
          isNearest
          onChange={(day) => setClosedOn(day ?? today)}
          required
        />
        <ReceivedBy value={receivedBy} onChange={setReceivedBy} />
      </div>
      {rows !== '' && !action.isRestricted && (
        <div className={classes.sentence}>
          <p className="mid t12">{t('actions:sentenceFor', { rows })}</p>
          <p className={classes.prose}>{sentenceOf(action, note, closedOn)}</p>
          <p className="dim t12">{t('actions:sentenceHint')}</p>
        </div>
      )}
      {close.isError && (
        <p className={classes.error} role="alert">
          {errorText(close.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="default" rightSection={<kbd>Ctrl ↵</kbd>}>
          {t('actions:closeAction')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}

function sentenceOf({ textEn, textLo, parties }: ActionDetails, note: string, closedOn: string): string {
  const language = languageOfText(note)
  const names = parties.map((party) => (language === 'lo' ? party.shortLo || party.shortEn : party.shortEn))
  return progressSentence({ textEn, textLo, closedOn }, note, names, language, progressWords(language))
}
