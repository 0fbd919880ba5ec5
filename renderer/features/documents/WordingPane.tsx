import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'

/** The Lao sentences of the papers: the office reads them once, corrects and confirms them, before a letter speaks them. */
export function WordingPane({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const sentences = useCall('outgoing.wording', {})
  const confirm = useCommand('outgoing.confirmWording', { done: () => t('documents:wordingDone') })
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({})
  const waiting = sentences.filter(({ isConfirmed }) => !isConfirmed)
  const [isAll, setAll] = useState(waiting.length === 0)
  const shown = isAll ? sentences : waiting
  const edited = Object.entries(edits).map(([key, lo]) => ({ key, lo }))
  const handleConfirm = () => {
    const chosen = isAll ? edited : shown.map(({ key, lo }) => ({ key, lo: edits[key] ?? lo }))
    if (chosen.length > 0) confirm.mutate({ sentences: chosen }, { onSuccess: () => setEdits({}) })
  }
  const count = isAll ? edited.length : shown.length
  return (
    <div className={classes.wording}>
      <SidePanel
        title={t('documents:wording')}
        onClose={onClose}
        footer={
          (isAll || count > 0) && (
            <Button disabled={count === 0} loading={confirm.isPending} onClick={handleConfirm}>
              {t(isAll ? 'documents:wordingSave' : 'documents:wordingConfirm', { count })}
            </Button>
          )
        }
      >
        <p className="mid">{t('documents:wordingLead')}</p>
        <SegmentedControl
          size="xs"
          className={classes.which}
          value={isAll ? 'all' : 'open'}
          onChange={(value) => setAll(value === 'all')}
          data={[
            { value: 'open', label: t('documents:wordingOpen') },
            { value: 'all', label: t('documents:wordingAll') },
          ]}
        />
        {shown.length === 0 && <p>{t('documents:wordingNone')}</p>}
        {shown.map(({ key, en, lo, isOwn }) => (
          <Textarea
            key={key}
            lang="lo"
            label={<span lang="en">{en}</span>}
            description={isOwn ? t('documents:wordingOwn') : undefined}
            className={classes.sentence}
            autosize
            minRows={1}
            value={edits[key] ?? lo}
            onChange={(event) => setEdits({ ...edits, [key]: event.currentTarget.value })}
          />
        ))}
      </SidePanel>
    </div>
  )
}
