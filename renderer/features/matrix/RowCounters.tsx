import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import type { Activity } from '#shared/domain/activity.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useT } from '../../i18n.ts'
import { CounterForm } from './CounterForm.tsx'
import { CounterItem } from './CounterItem.tsx'
import classes from './RowPanel.module.css'

/** Process indicators of a row that fill themselves: in use, proposed, and a new one. */
export function RowCounters({ activity, canEdit }: { readonly activity: Activity; readonly canEdit: boolean }) {
  const t = useT()
  const [edited, setEdited] = useState<CounterId | 'new' | null>(null)
  const counters = useCall('counters.list', { periodId: activity.periodId }).filter(({ activityId }) => activityId === activity.id)
  const handleDone = () => setEdited(null)
  const item = (counter: CountedIndicator) =>
    edited === counter.id ? (
      <CounterForm activity={activity} counter={counter} onDone={handleDone} />
    ) : (
      <CounterItem counter={counter} canEdit={canEdit} onEdit={() => setEdited(counter.id)} />
    )
  return (
    <section className={classes.section}>
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
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
          {t('counters:add')}
        </Button>
      )}
    </section>
  )
}
