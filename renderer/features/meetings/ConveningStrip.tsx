import { useCall } from '#renderer/api.tsx'
import { ConveningBar } from '#renderer/components/ConveningBar.tsx'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { Convening } from '#shared/contract/meetings.ts'
import { daysBetween, formatDay } from '#shared/i18n/format.ts'
import classes from './ConveningStrip.module.css'

type ConveningStripProps = {
  readonly groupId: string | undefined
  readonly onGroup: (groupId: string | undefined) => void
}

/** Planned against held in the current period, group by group. Choosing a group filters the screen by it. */
export function ConveningStrip({ groupId, onGroup }: ConveningStripProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { period, groups } = useCall('meetings.convening', {})
  if (period === null || groups.length === 0) return null
  return (
    <section className={classes.strip} aria-label={t('meetings:plannedAgainstHeld', { period: period.label })}>
      {groups.map((row) => {
        const { group, heldCount, plannedCount } = row
        return (
          <button
            key={group.id}
            type="button"
            className={classes.group}
            aria-pressed={group.id === groupId}
            title={bilingual(group.nameEn, group.nameLo)}
            onClick={() => onGroup(group.id === groupId ? undefined : group.id)}
          >
            <span className={classes.head}>
              <GroupMark mark={group.mark} />
              <span className="clip">{bilingual(group.nameEn, group.nameLo)}</span>
              <b className={classes.count}>{t('meetings:heldCount', { count: heldCount })}</b>
            </span>
            <span className={classes.bar}>
              <ConveningBar heldCount={heldCount} plannedCount={plannedCount} />
            </span>
            <State row={row} />
          </button>
        )
      })}
    </section>
  )
}

function State({ row: { heldCount, next, lastHeld, lastNoticeOn } }: { readonly row: Convening }) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  if (next !== null)
    return <StatusBadge kind="open">{t('meetings:plannedOn', { day: formatDay(next.heldOn, language, 'short') })}</StatusBadge>
  if (heldCount > 0) {
    const on = lastHeld?.heldOn ?? null
    return (
      <StatusBadge kind="done">
        {on === null ? t('meetings:heldDateNotKnown') : t('meetings:heldOn', { day: formatDay(on, language, 'day') })}
      </StatusBadge>
    )
  }
  if (lastNoticeOn === null) return <StatusBadge kind="warning">{t('meetings:notConvened')}</StatusBadge>
  const day = formatDay(lastNoticeOn, language, 'short')
  if (daysBetween(today, lastNoticeOn) < 0) return <StatusBadge kind="late">{t('meetings:tooLateSince', { day })}</StatusBadge>
  return <StatusBadge kind="soon">{t('meetings:giveNoticeBy', { day })}</StatusBadge>
}
