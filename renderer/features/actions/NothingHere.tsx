import type { Output } from '#shared/contract/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import type { useActionFilter } from './useActionFilter.ts'
import { useNames } from './useNames.ts'

const SENTENCES = {
  open: 'actions:noneOpen',
  overdue: 'actions:noneOverdue',
  week: 'actions:noneWeek',
  closed: 'actions:noneClosed',
} as const

type NothingHereProps = { readonly filter: ReturnType<typeof useActionFilter>; readonly counts: Output<'actions.counts'> }

/** Says why a list is empty and what comes next: the first action, the filter to lift, or the next due date. */
export function NothingHere({ filter: { filter, list, change, clear }, counts }: NothingHereProps) {
  const t = useT()
  const language = useLanguage()
  const { leadOf } = useNames()
  const next = useCall('actions.list', { ...filter, list: 'open' }).find((row) => row.dueOn !== null)
  if (counts.open + counts.closed === 0) {
    if (Object.keys(filter).length > 0)
      return <EmptyState text={t('actions:nothingFound')} actionLabel={t('actions:liftAll')} onAction={clear} />
    return <EmptyState text={t('actions:empty')} actionLabel={t('actions:newAction')} onAction={() => change({ new: 1 })} />
  }
  const sentence = t(SENTENCES[list])
  if (next?.dueOn == null || list === 'closed') return <EmptyState text={sentence} />
  const nextDue = t('actions:nextDue', { day: formatDay(next.dueOn, language, 'short'), name: leadOf(next) || next.number })
  return <EmptyState text={`${sentence} ${nextDue}`} actionLabel={t('actions:open')} onAction={() => change({ list: 'open' })} />
}
