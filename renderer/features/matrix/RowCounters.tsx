import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import type { Activity } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import { cellProperty } from '#shared/domain/matrix-cell.ts'
import { indicatorState } from '#shared/domain/matrix-completeness.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useT } from '../../i18n.ts'
import { CounterForm } from './CounterForm.tsx'
import { CounterItem } from './CounterItem.tsx'
import classes from './RowPanel.module.css'

type RowCountersProps = {
  readonly activity: Activity
  /** Language that the matrix is shown in, and so written in. */
  readonly language: Language
  readonly canEdit: boolean
  /** Whether somebody asked for just this part of the row. */
  readonly isWanted: boolean
  readonly onShown: () => void
}

/** Process indicators of a row that fill themselves: in use, proposed, and a new one. */
export function RowCounters({ activity, language, canEdit, isWanted, onShown }: RowCountersProps) {
  const t = useT()
  const [edited, setEdited] = useState<CounterId | 'new' | null>(null)
  const counters = useCall('counters.list', { periodId: activity.periodId }).filter(({ activityId }) => activityId === activity.id)
  const write = useCommand('matrix.saveCell', { done: () => t('counters:indicatorWritten', { position: activity.position }) })
  const used = counters.filter(({ state }) => state === 'used')
  const line = used.map(({ indicatorEn, indicatorLo }) => (language === 'lo' ? indicatorLo : indicatorEn)).join('; ')
  const lacksLine = used.length > 0 && indicatorState(activity[cellProperty('indicator', language)]) !== 'line'
  const section = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish moves the focus
  useEffect(() => {
    if (!isWanted) return
    section.current?.focus()
    section.current?.scrollIntoView({ block: 'nearest' })
    onShown()
  }, [isWanted])
  const handleDone = () => setEdited(null)
  const item = (counter: CountedIndicator) =>
    edited === counter.id ? (
      <CounterForm activity={activity} counter={counter} onDone={handleDone} />
    ) : (
      <CounterItem counter={counter} language={language} canEdit={canEdit} onEdit={() => setEdited(counter.id)} />
    )
  return (
    <section ref={section} className={classes.section} tabIndex={-1}>
      <SectionHead title={t('counters:title')} note={counters.length || undefined} />
      {counters.length === 0 && <p className="dim">{t('counters:none')}</p>}
      <ul>
        {counters.map((counter) => (
          <li key={counter.id} className={classes.item}>
            {item(counter)}
          </li>
        ))}
      </ul>
      {edited === 'new' && <CounterForm activity={activity} onDone={handleDone} />}
      {canEdit && edited === null && (
        <div className={classes.buttons}>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
            {t('counters:add')}
          </Button>
          {lacksLine && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => write.mutate({ activityId: activity.id, column: 'indicator', language, text: line })}
            >
              {t('counters:writeIndicator')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
