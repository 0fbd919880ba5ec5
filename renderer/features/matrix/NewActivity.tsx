import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { Period } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './RowPanel.module.css'

type NewActivityProps = {
  readonly period: Period
  readonly groupId: WorkingGroupId | undefined
  readonly onClose: () => void
  readonly onAdded: (id: ActivityId) => void
}

/** A new promise at the end of the matrix; it can be moved afterwards. */
export function NewActivity({ period, groupId, onClose, onAdded }: NewActivityProps) {
  const t = useT()
  const bilingual = useBilingual()
  const groups = useCall('groups.list', {})
  const add = useCommand('matrix.add', { done: ({ position }) => t('matrix:added', { position }) })
  const [group, setGroup] = useState(groupId ?? groups[0]?.id ?? null)
  const [titleEn, setTitleEn] = useState('')
  const [titleLo, setTitleLo] = useState('')
  const [indicator, setIndicator] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const title = titleEn.trim() || titleLo.trim()
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setWasSent(true)
    if (title === '' || group === null) return
    const id = newId<ActivityId>()
    const indicatorEn = indicator.trim() === '' ? null : indicator.trim()
    add.mutate(
      { id, periodId: period.id, groupId: group, titleEn: title, titleLo: titleLo.trim(), indicatorEn, indicatorLo: null },
      { onSuccess: () => onAdded(id) },
    )
  }
  return (
    <SidePanel overline={period.label} title={t('matrix:newActivity')} onClose={onClose}>
      <form
        className={classes.form}
        noValidate
        onSubmit={handleSubmit}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && event.currentTarget.requestSubmit()}
      >
        <Textarea
          label={t('matrix:addTitle')}
          value={titleEn}
          onChange={(event) => setTitleEn(event.currentTarget.value)}
          error={wasSent && title === '' ? t('matrix:needTitle') : undefined}
          autoFocus
          required
        />
        <Textarea
          label={t('matrix:addTitleLo')}
          lang="lo"
          minRows={1}
          value={titleLo}
          onChange={(event) => setTitleLo(event.currentTarget.value)}
        />
        <Textarea
          label={t('matrix:addIndicatorText')}
          description={t('matrix:indicatorHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          minRows={1}
          value={indicator}
          onChange={(event) => setIndicator(event.currentTarget.value)}
        />
        <Select
          label={t('matrix:group')}
          data={groups.map(({ id, code, nameEn, nameLo }) => ({ value: id as string, label: `${code} · ${bilingual(nameEn, nameLo)}` }))}
          value={group}
          onChange={(id) => setGroup(groups.find((known) => known.id === id)?.id ?? null)}
          error={wasSent && group === null ? t('matrix:needGroup') : undefined}
          required
        />
        <div className={classes.buttons}>
          <Button type="submit" rightSection={<kbd>Ctrl ↵</kbd>}>
            {t('matrix:add')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
