import { Button, type ButtonProps, TextInput } from '@mantine/core'
import { type ComponentPropsWithoutRef, type FormEvent, useState } from 'react'
import type { Activity } from '#shared/domain/activity.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { FormFoot } from './FormFoot.tsx'
import classes from './RowPanel.module.css'
import type { useMatrixKeys } from './useMatrixKeys.ts'

type RowToolsProps = { readonly activity: Activity; readonly rowCount: number; readonly keys: ReturnType<typeof useMatrixKeys> }

/** What can be done with a whole row: its place, its indicator line, and whether it is still reported. */
export function RowTools({ activity, rowCount, keys }: RowToolsProps) {
  const t = useT()
  const [isRetiring, setIsRetiring] = useState(false)
  const { id, position } = activity
  const hasLine = activity.indicatorEn !== null
  const saveCell = useCommand('matrix.saveCell', { done: () => t(hasLine ? 'matrix:indicatorRemoved' : 'matrix:indicatorAdded') })
  const restore = useCommand('matrix.restore', { done: () => t('matrix:restored', { position }) })
  const toggleLine = () => saveCell.mutate({ activityId: id, column: 'indicator', language: 'en', text: hasLine ? null : '' })
  if (isRetiring) return <RetireForm activity={activity} onDone={() => setIsRetiring(false)} />
  return (
    <div className={classes.buttons}>
      <Tool title="Alt ↑" disabled={position === 1} onClick={() => keys.moveRow(id, -1)}>
        {t('matrix:moveUp')}
      </Tool>
      <Tool title="Alt ↓" disabled={position === rowCount} onClick={() => keys.moveRow(id, 1)}>
        {t('matrix:moveDown')}
      </Tool>
      <Tool onClick={toggleLine}>{t(hasLine ? 'matrix:removeIndicator' : 'matrix:addIndicator')}</Tool>
      {activity.retiredAt === null ? (
        <Tool onClick={() => setIsRetiring(true)}>{t('matrix:retire')}</Tool>
      ) : (
        <Tool onClick={() => restore.mutate({ activityId: id })}>{t('matrix:restore')}</Tool>
      )}
    </div>
  )
}

function Tool(props: ButtonProps & ComponentPropsWithoutRef<'button'>) {
  return <Button variant="subtle" color="gray" size="compact-sm" {...props} />
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
      <FormFoot label={t('matrix:retire')} isDisabled={reason.trim() === ''} onCancel={onDone} />
    </form>
  )
}
