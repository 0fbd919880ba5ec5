import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'

type Part = 'asked' | 'open' | 'all'

type WordingPaneProps = {
  /** Keys of the sentences that held papers back, which are shown first. */
  readonly asked: readonly string[]
  /** What to do once these are confirmed. */
  readonly next: ReactNode
  readonly onClose: () => void
}

/** The Lao sentences of the papers: the office reads them once, corrects and confirms them, before a letter speaks them. */
export function WordingPane({ asked, next, onClose }: WordingPaneProps) {
  const t = useT()
  const sentences = useCall('outgoing.wording', {})
  const confirm = useCommand('outgoing.confirmWording', { done: () => t('documents:wordingDone') })
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({})
  const waiting = sentences.filter(({ isConfirmed }) => !isConfirmed)
  const [part, setPart] = useState<Part>(asked.length > 0 ? 'asked' : waiting.length === 0 ? 'all' : 'open')
  const isAll = part === 'all'
  const parts = { asked: waiting.filter(({ key }) => asked.includes(key)), open: waiting, all: sentences }
  const shown = parts[part]
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
          isAll || count > 0 ? (
            <Button disabled={count === 0} loading={confirm.isPending} onClick={handleConfirm}>
              {t(isAll ? 'documents:wordingSave' : 'documents:wordingConfirm', { count })}
            </Button>
          ) : (
            next
          )
        }
      >
        <p className="mid">{t('documents:wordingLead')}</p>
        <SegmentedControl
          size="xs"
          className={classes.which}
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[
            ...(asked.length > 0 ? [{ value: 'asked', label: t('documents:wordingAsked', { count: parts.asked.length }) }] : []),
            { value: 'open', label: t('documents:wordingOpen', { count: waiting.length }) },
            { value: 'all', label: t('documents:wordingAll') },
          ]}
        />
        {shown.length === 0 && <p>{t(waiting.length === 0 ? 'documents:wordingNone' : 'documents:wordingAskedDone')}</p>}
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
