import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

type PanelFormProps = {
  readonly title: string
  readonly overline?: string | undefined
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly isSaving: boolean
  /** Why the last attempt was declined, in place. */
  readonly error: unknown
  readonly onDelete?: (() => void) | undefined
  readonly children: ReactNode
}

/** A record being written in the side panel: Enter saves, Esc leaves it as it was. */
export function PanelForm({ title, overline, onClose, onSubmit, isSaving, error, onDelete, children }: PanelFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[data-autofocus]') ?? form.current?.querySelector<HTMLElement>('input, textarea')
    first?.focus()
  }, [])
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A field that could not be read keeps its old value: storing that silently would lose what was typed.
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
        <div className={classes.buttons}>
          <Button type="submit" form={formId} loading={isSaving}>
            {t('common:save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          {onDelete !== undefined && (
            <Button variant="subtle" color="red" onClick={onDelete}>
              {t('people:delete')}
            </Button>
          )}
        </div>
      }
    >
      <form ref={form} id={formId} className={classes.fields} onSubmit={handleSubmit} noValidate>
        {error != null && (
          <p role="alert" className={classes.error}>
            {errorText(error)}
          </p>
        )}
        {children}
      </form>
    </SidePanel>
  )
}
