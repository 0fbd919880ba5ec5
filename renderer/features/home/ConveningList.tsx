import { Link } from '@tanstack/react-router'
import type { Output } from '#shared/contract/index.ts'
import { daysBetween, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { ConveningBar } from '../../components/ConveningBar.tsx'
import { GroupMark } from '../../components/GroupMark.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

/** Planned against held in the period, group by group, with the last day to give notice. */
export function ConveningList() {
  const t = useT()
  const bilingual = useBilingual()
  const { period, groups } = useCall('meetings.convening', {})
  if (period === null) return null
  return (
    <section>
      <SectionHead title={t('home:convening')} note={`${t('home:plannedAgainstHeld')}, ${period.label}`} />
      <div className={classes.rows}>
        {groups.map((row) => (
          <Link key={row.group.id} to="/meetings" search={{ group: row.group.id }} className={`${classes.row} ${classes.convening}`}>
            <GroupMark mark={row.group.mark} />
            <span className="clip">{bilingual(row.group.nameEn, row.group.nameLo)}</span>
            <span className={classes.end}>{t('home:heldCount', { count: row.heldCount })}</span>
            <ConveningBar heldCount={row.heldCount} plannedCount={row.plannedCount} />
            <ConveningState row={row} />
          </Link>
        ))}
      </div>
    </section>
  )
}

type Row = Output<'meetings.convening'>['groups'][number]

function ConveningState({ row: { heldCount, next, lastNoticeOn } }: { readonly row: Row }) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  if (next !== null)
    return <StatusBadge kind="open">{t('home:plannedFor', { date: formatDay(next.heldOn, language, 'short') })}</StatusBadge>
  if (heldCount > 0) return <StatusBadge kind="done">{t('home:held')}</StatusBadge>
  if (lastNoticeOn === null) return <StatusBadge kind="warning">{t('home:notConvened')}</StatusBadge>
  const daysLeft = daysBetween(today, lastNoticeOn)
  if (daysLeft < 0) return <StatusBadge kind="late">{t('home:tooLate', { date: formatDay(lastNoticeOn, language, 'short') })}</StatusBadge>
  return <StatusBadge kind="soon">{t('home:noticeLeft', { count: daysLeft })}</StatusBadge>
}
