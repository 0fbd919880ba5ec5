import { Button } from '@mantine/core'
import { useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'

type FormFootProps = {
  /** What the form does. */
  readonly label: string
  readonly isDisabled: boolean
  readonly onCancel: () => void
}

/** The two ways out of a small form in a panel: do it, or leave it. */
export function FormFoot({ label, isDisabled, onCancel }: FormFootProps) {
  const t = useT()
  return (
    <div className={classes.buttons}>
      <Button type="submit" variant="default" disabled={isDisabled}>
        {label}
      </Button>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </div>
  )
}
