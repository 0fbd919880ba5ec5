import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import classes from './PaperForms.module.css'

type AnswerFormProps = {
  readonly today: string
  readonly onAnswer: (answeredOn: string) => Promise<boolean>
  readonly onClose: () => void
}

/** The day on which the answer came. */
export function AnswerForm({ today, onAnswer, onClose }: AnswerFormProps) {
  const t = useT()
  const [answeredOn, setAnsweredOn] = useState<string | null>(today)
  return (
    <SmallForm
      label={t('documents:markAnswered')}
      isReady={answeredOn !== null}
      onSubmit={() => onAnswer(answeredOn ?? today)}
      onClose={onClose}
    >
      <DayField
        label={t('documents:answerOn')}
        value={answeredOn}
        from={today}
        latest={today}
        isNearest
        onChange={setAnsweredOn}
        required
        autoFocus
      />
    </SmallForm>
  )
}

type VoidFormProps = {
  readonly hasNumber: boolean
  readonly onVoid: (reason: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Why a paper is taken out of use; it is asked because it cannot be used again. */
export function VoidForm({ hasNumber, onVoid, onClose }: VoidFormProps) {
  const t = useT()
  const [reason, setReason] = useState('')
  return (
    <SmallForm label={t('documents:void')} isReady={reason.trim() !== ''} onSubmit={() => onVoid(reason)} onClose={onClose}>
      <TextInput
        label={t('documents:voidReason')}
        description={hasNumber ? t('documents:voidHint') : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autoFocus
      />
    </SmallForm>
  )
}

type SmallFormProps = {
  readonly label: string
  readonly isReady: boolean
  readonly onSubmit: () => Promise<boolean>
  readonly onClose: () => void
  readonly children: ReactNode
}

function SmallForm({ label, isReady, onSubmit, onClose, children }: SmallFormProps) {
  const t = useT()
  const [isBusy, setBusy] = useState(false)
  useKeys({ Escape: onClose })
  const handleSubmit = async () => {
    setBusy(true)
    const isDone = await onSubmit()
    setBusy(false)
    if (isDone) onClose()
  }
  return (
    <form
      className={classes.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void handleSubmit()
      }}
    >
      {children}
      <div className={classes.formEnd}>
        <Button type="submit" loading={isBusy} disabled={!isReady}>
          {label}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
