import { Button, Progress } from '@mantine/core'
import { useT } from '../../i18n.ts'
import type { JobProgress } from '../../useHostJob.ts'
import classes from './Documents.module.css'

/** What is being written, how much of it is done, and the way to stop it. */
export function JobBar({ progress, onCancel }: { readonly progress: JobProgress; readonly onCancel: () => void }) {
  const t = useT()
  const { done, total, label } = progress
  return (
    <div className={classes.job} role="status">
      <span className="clip">{t('documents:writing', { done, total, name: label })}</span>
      <Progress className={classes.bar} size="sm" value={total === 0 ? 0 : (done / total) * 100} aria-hidden />
      <Button variant="default" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </div>
  )
}
