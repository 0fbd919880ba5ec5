import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { SentHow } from '#shared/domain/outgoing.ts'
import { useCall } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import classes from './PaperForms.module.css'
import { SentFileField } from './SentFileField.tsx'

type SentMark = { readonly sentOn: string; readonly sentHow: SentHow }

type SendFormProps = {
  readonly today: string
  /** To whom it goes; empty for several papers, and for those to everybody. */
  readonly addressee: string
  /** How many papers it is about; a file belongs to one only. */
  readonly count: number
  readonly droppedFile: File | null
  readonly onSend: (mark: SentMark, file: File | null) => Promise<boolean>
  readonly onClose: () => void
}

/** When and how papers left the house, and the letter as it was really sent. */
export function SendForm({ today, addressee, count, droppedFile, onSend, onClose }: SendFormProps) {
  const t = useT()
  const [sentOn, setSentOn] = useState<string | null>(today)
  const lastWay = useCall('outgoing.lastWay', {})
  const [chosenWay, setChosenWay] = useState<SentHow | null>(null)
  const [chosenFile, setChosenFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  useKeys({ Escape: onClose })
  const sentHow = chosenWay ?? lastWay ?? 'hand'
  const file = chosenFile ?? droppedFile
  const handleSubmit = async () => {
    if (sentOn === null) return
    setBusy(true)
    const isDone = await onSend({ sentOn, sentHow }, file)
    setBusy(false)
    if (isDone) onClose()
  }
  return (
    <form
      className={classes.form}
      aria-label={t('documents:markSent')}
      onSubmit={(event) => {
        event.preventDefault()
        void handleSubmit()
      }}
    >
      {addressee !== '' && <p>{t('documents:sendTo', { to: addressee })}</p>}
      <DayField
        label={t('documents:sentOn')}
        value={sentOn}
        from={today}
        latest={today}
        isNearest
        onChange={setSentOn}
        required
        autoFocus
      />
      <fieldset className={classes.how}>
        <legend>{t('documents:sentBy')}</legend>
        <SegmentedControl
          size="xs"
          value={sentHow}
          onChange={(value) => setChosenWay(SentHow.parse(value))}
          data={SentHow.options.map((value) => ({ value, label: t(`documents:how.${value}`) }))}
        />
        {chosenWay === null && <p className={classes.hint}>{t(lastWay === null ? 'documents:wayFirst' : 'documents:wayAsLast')}</p>}
      </fieldset>
      {count === 1 && <SentFileField file={file} onChoose={setChosenFile} />}
      <div className={classes.formEnd}>
        <Button type="submit" loading={isBusy} disabled={sentOn === null}>
          {t('documents:markSent')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
