import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { dayOfInstant, formatBytes, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { useIsFound } from './find.ts'
import classes from './SafeCopies.module.css'

type SafeCopy = Output<'safeCopies.make'>

/** The verified copies of the data, a new one, and the way back to an old one. */
export function SafeCopies() {
  const t = useT()
  const copies = useCall('safeCopies.list', {})
  const make = useCommand('safeCopies.make', { done: () => t('home:copyMade') })
  const openFolder = useCommand('app.openFolder')
  const [chosen, setChosen] = useState<SafeCopy | null>(null)
  const isFound = useIsFound()
  if (!isFound(t('copies:text'), t('copies:restore'))) return null
  return (
    <div data-setting>
      <p className="mid">{t('copies:text')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => make.mutate({})} loading={make.isPending}>
          {t('copies:make')}
        </Button>
        <Button variant="default" onClick={() => openFolder.mutate({ which: 'safeCopies' })} disabled={copies.length === 0}>
          {t('copies:openFolder')}
        </Button>
      </div>
      {copies.length === 0 ? (
        <EmptyState text={t('copies:empty')} />
      ) : (
        <ul className={classes.list}>
          {copies.map((copy) => (
            <CopyRow key={copy.fileName} copy={copy} onRestore={() => setChosen(copy)} />
          ))}
        </ul>
      )}
      {chosen !== null && <RestoreDialog copy={chosen} onClose={() => setChosen(null)} />}
    </div>
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

function RestoreDialog({ copy, onClose }: { readonly copy: SafeCopy; readonly onClose: () => void }) {
  const t = useT()
  const restore = useCommand('safeCopies.restore', { done: ({ setAside }) => t('copies:restored', { folder: setAside }) })
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
        <Button onClick={() => restore.mutate({ fileName: copy.fileName }, { onSuccess: onClose })} loading={restore.isPending}>
          {t('copies:restoreNow')}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common:cancel')}
        </Button>
      </div>
    </Modal>
  )
}
