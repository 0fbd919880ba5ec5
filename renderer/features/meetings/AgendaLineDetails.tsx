import { IconTrash } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { AgendaRow } from '#shared/contract/agenda.ts'
import { ActivityPicker } from './ActivityPicker.tsx'
import classes from './AgendaColumn.module.css'
import { PresenterField } from './PresenterField.tsx'
import { TextCell } from './TextCell.tsx'

type AgendaLineDetailsProps = {
  readonly row: AgendaRow
  readonly isClosed: boolean
  readonly isPicking: boolean
  readonly onPick: (isPicking: boolean) => void
  readonly onLeave: () => void
  readonly onRemove: () => void
}

/** Under the chosen line: its Lao title, who leads it, and the activities of the matrix it belongs to. */
export function AgendaLineDetails({ row: { item, activities }, isClosed, isPicking, onPick, onLeave, onRemove }: AgendaLineDetailsProps) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const update = useCommand('agenda.update')
  const unlink = useCommand('agenda.unlinkActivity')
  return (
    <div className={classes.details}>
      <span className={classes.label}>{t(language === 'lo' ? 'common:english' : 'common:lao')}</span>
      {language === 'lo' ? (
        <TextCell
          label={t('prepare:titleEn')}
          value={item.titleEn}
          required
          disabled={isClosed}
          onSave={(titleEn) => update.mutate({ id: item.id, titleEn })}
          onLeave={onLeave}
        />
      ) : (
        <TextCell
          label={t('prepare:titleLo')}
          lang="lo"
          value={item.titleLo}
          placeholder={t('prepare:titleLoMissing')}
          disabled={isClosed}
          onSave={(titleLo) => update.mutate({ id: item.id, titleLo })}
          onLeave={onLeave}
        />
      )}
      {item.titleStale !== null && (
        <span className={classes.stale}>{t(item.titleStale === 'lo' ? 'prepare:laoOlder' : 'prepare:englishOlder')}</span>
      )}
      <span className={classes.label}>{t('prepare:presenter')}</span>
      <Suspense fallback={<span />}>
        <PresenterField item={item} isClosed={isClosed} onLeave={onLeave} />
      </Suspense>
      <span className={classes.label}>{t('prepare:activities')}</span>
      <div className={classes.activities}>
        {activities.map(({ id, position, titleEn, titleLo }) => (
          <span key={id} className={classes.activity} title={bilingual(titleEn, titleLo)}>
            #{position} <span className="clip">{bilingual(titleEn, titleLo)}</span>
            {!isClosed && (
              <button
                type="button"
                aria-label={t('prepare:unlink', { position })}
                title={t('prepare:unlink', { position })}
                onClick={() => unlink.mutate({ itemId: item.id, activityId: id })}
              >
                ×
              </button>
            )}
          </span>
        ))}
        {!isClosed && isPicking && (
          <Suspense fallback={<span />}>
            <ActivityPicker
              itemId={item.id}
              meetingId={item.meetingId}
              linkedIds={activities.map(({ id }) => id)}
              onDone={() => {
                onPick(false)
                onLeave()
              }}
            />
          </Suspense>
        )}
        {!isClosed && !isPicking && (
          <button type="button" className="link" onClick={() => onPick(true)}>
            {t('prepare:linkActivity')}
          </button>
        )}
        {!isClosed && (
          <button type="button" className={classes.remove} onClick={onRemove}>
            <IconTrash size={14} aria-hidden /> {t('prepare:removeItem')}
          </button>
        )}
      </div>
    </div>
  )
}
