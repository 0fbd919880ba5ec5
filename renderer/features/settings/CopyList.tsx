import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { dayOfInstant, formatBytes, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCommand } from '../../api.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './SafeCopies.module.css'

type SafeCopy = Output<'safeCopies.make'>

/** Safe copies, newest first, each with the way back to it. */
export function CopyList({ copies, onRestored }: { readonly copies: readonly SafeCopy[]; readonly onRestored?: () => void }) {
  const [chosen, setChosen] = useState<SafeCopy | null>(null)
  return (
    <>
      <ul className={classes.list}>
        {copies.map((copy) => (
          <CopyRow key={copy.fileName} copy={copy} onRestore={() => setChosen(copy)} />
        ))}
      </ul>
      {chosen !== null && <RestoreDialog copy={chosen} onClose={() => setChosen(null)} onRestored={onRestored} />}
    </>
  )
}

function CopyRow({ copy, onRestore }: { readonly copy: SafeCopy; readonly onRestore: () => void }) {
  const t = useT()
  return (
    <li className={classes.row}>
      <span>
        <When copy={copy} />
      </span>
      <span className="mid">{t(`copies:reason.${copy.reason}`)}</span>
      <span className="mid">
        {t('copies:holds', { meetings: copy.meetingCount, actions: copy.actionCount, size: formatBytes(copy.sizeBytes) })}
      </span>
      <button type="button" className="link" onClick={onRestore}>
        {t('copies:restore')}
      </button>
    </li>
  )
}

function When({ copy }: { readonly copy: SafeCopy }) {
  const language = useLanguage()
  return (
    <>
      {formatDay(dayOfInstant(copy.madeAt), language, 'day')} {formatClock(copy.madeAt)}
    </>
  )
}

type RestoreDialogProps = { readonly copy: SafeCopy; readonly onClose: () => void; readonly onRestored: (() => void) | undefined }

function RestoreDialog({ copy, onClose, onRestored }: RestoreDialogProps) {
  const t = useT()
  const restore = useCommand('safeCopies.restore', { done: ({ setAside }) => t('copies:restored', { folder: setAside }) })
  const handleRestore = () =>
    restore.mutate(
      { fileName: copy.fileName },
      {
        onSuccess: () => {
          onClose()
          onRestored?.()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title={t('copies:restoreTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <p>
        <b>
          <When copy={copy} />
        </b>{' '}
        · {t('copies:holds', { meetings: copy.meetingCount, actions: copy.actionCount, size: formatBytes(copy.sizeBytes) })}
      </p>
      <p className={classes.explain}>{t('copies:restoreText')}</p>
      <div className={classes.buttons}>
        <Button onClick={handleRestore} loading={restore.isPending}>
          {t('copies:restoreNow')}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:cancel')}
        </Button>
      </div>
    </Modal>
  )
}
