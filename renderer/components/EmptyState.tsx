import { Button } from '@mantine/core'
import classes from './EmptyState.module.css'

type EmptyStateProps = {
  /** One sentence on what belongs here. */
  readonly text: string
  readonly actionLabel?: string
  readonly onAction?: () => void
}

/** What an empty list says: what belongs here, and the first step. */
export function EmptyState({ text, actionLabel, onAction }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p>{text}</p>
      {actionLabel !== undefined && (
        <Button variant="default" onClick={onAction}>
          {actionLabel}
        </Button>
      )}
    </div>
  )
}
