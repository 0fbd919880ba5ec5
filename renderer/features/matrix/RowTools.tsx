import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Activity } from '#shared/domain/activity.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'
import type { useMatrixKeys } from './useMatrixKeys.ts'

type RowToolsProps = { readonly activity: Activity; readonly rowCount: number; readonly keys: ReturnType<typeof useMatrixKeys> }

/** What can be done with a whole row: its place, its indicator line, and whether it is still reported. */
export function RowTools({ activity, rowCount, keys }: RowToolsProps) {
  const t = useT()
  const [isRetiring, setIsRetiring] = useState(false)
  const hasLine = activity.indicatorEn !== null
  const saveCell = useCommand('matrix.saveCell', { done: () => t(hasLine ? 'matrix:indicatorRemoved' : 'matrix:indicatorAdded') })
  const restore = useCommand('matrix.restore', { done: () => t('matrix:restored', { position: activity.position }) })
  if (isRetiring) return <RetireForm activity={activity} onDone={() => setIsRetiring(false)} />
  return (
    <div className={classes.buttons}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        title="Alt ↑"
        disabled={activity.position === 1}
        onClick={() => keys.moveRow(activity.id, -1)}
      >
        {t('matrix:moveUp')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        title="Alt ↓"
        disabled={activity.position === rowCount}
        onClick={() => keys.moveRow(activity.id, 1)}
      >
        {t('matrix:moveDown')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => saveCell.mutate({ activityId: activity.id, column: 'indicator', language: 'en', text: hasLine ? null : '' })}
      >
        {t(hasLine ? 'matrix:removeIndicator' : 'matrix:addIndicator')}
      </Button>
      {activity.retiredAt === null ? (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setIsRetiring(true)}>
          {t('matrix:retire')}
        </Button>
      ) : (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => restore.mutate({ activityId: activity.id })}>
          {t('matrix:restore')}
        </Button>
      )}
    </div>
  )
}

function RetireForm({ activity, onDone }: { readonly activity: Activity; readonly onDone: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const retire = useCommand('matrix.retire', { done: () => t('matrix:retiredDone', { position: activity.position }) })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') retire.mutate({ activityId: activity.id, reason }, { onSuccess: onDone })
  }
  return (
    <form className={classes.form} noValidate onSubmit={handleSubmit}>
      <TextInput
        label={t('matrix:retireReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
        required
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" disabled={reason.trim() === ''}>
          {t('matrix:retire')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
