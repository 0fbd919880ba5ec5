import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Kbd } from '#renderer/components/Kbd.tsx'
import { RemedyButton } from '#renderer/components/RemedyButton.tsx'
import { SidePanel } from '#renderer/components/SidePanel.tsx'
import { useErrorText, useT } from '#renderer/i18n.ts'
import classes from './MeetingForm.module.css'

type MeetingFormProps = {
  readonly title: string
  readonly overline?: ReactNode
  /** What the filled button does: “Create the meeting”. */
  readonly doLabel: string
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly isBusy: boolean
  /** Why the last attempt was declined, in place. */
  readonly error: unknown
  readonly children: ReactNode
}

/** Something about a meeting that is written in the side panel: Enter does it, Esc leaves it as it was. */
export function MeetingForm({ title, overline, doLabel, onClose, onSubmit, isBusy, error, children }: MeetingFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const formId = useId()
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const unread = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (unread !== null) unread.focus()
    else onSubmit()
  }
  return (
    <SidePanel
      title={title}
      overline={overline}
      onClose={onClose}
      footer={
        <>
          {error != null && (
            <p role="alert" className={classes.error}>
              {errorText(error)} <RemedyButton error={error} className="link" />
            </p>
          )}
          <div className={classes.buttons}>
            <Button type="submit" form={formId} loading={isBusy} rightSection={<Kbd keys="⏎" />}>
              {doLabel}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
          </div>
        </>
      }
    >
      <form id={formId} className={classes.fields} onSubmit={handleSubmit} noValidate>
        {children}
        {/* Enter in any field is only taken as “submit” by a browser when the form itself has such a button. */}
        <input type="submit" hidden tabIndex={-1} />
      </form>
    </SidePanel>
  )
}
