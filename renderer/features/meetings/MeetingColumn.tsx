import { useCall } from '#renderer/api.tsx'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { formatDay, monthName, weekdayIndex, weekdayName } from '#shared/i18n/format.ts'
import { MeetingBadge } from './MeetingBadge.tsx'
import classes from './MeetingColumn.module.css'
import { comingMeetings, heldMeetings } from './meeting-lists.ts'

type MeetingColumnProps = {
  readonly today: string
  readonly groupId: WorkingGroupId | undefined
  readonly onOpen: (id: MeetingId) => void
}

const HELD_COUNT = 12

/** Beside the calendar: what comes, and what was held. */
export function MeetingColumn({ today, groupId, onOpen }: MeetingColumnProps) {
  const t = useT()
  const rows = useCall('meetings.list', groupId === undefined ? {} : { groupId })
  const coming = comingMeetings(rows)
  const held = heldMeetings(rows).slice(0, HELD_COUNT)
  return (
    <aside className={classes.column} data-region="panel" aria-label={t('meetings:comingAndHeld')}>
      <h2>{t('meetings:coming')}</h2>
      {coming.length === 0 && <p className="mid">{t('meetings:nothingComing')}</p>}
      <Rows rows={coming} today={today} onOpen={onOpen} />
      {held.length > 0 && <h2>{t('meetings:held')}</h2>}
      <Rows rows={held} today={today} onOpen={onOpen} />
    </aside>
  )
}

type RowsProps = { readonly rows: readonly MeetingRow[]; readonly today: string; readonly onOpen: (id: MeetingId) => void }

function Rows({ rows, today, onOpen }: RowsProps) {
  const bilingual = useBilingual()
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.meeting.id}>
          <button type="button" className={classes.row} onClick={() => onOpen(row.meeting.id)}>
            <DayMark heldOn={row.meeting.heldOn} today={today} />
            <GroupMark mark={row.groups[0]?.mark ?? ''} name={bilingual(row.groups[0]?.nameEn ?? '', row.groups[0]?.nameLo ?? '')} />
            <span className={classes.text}>
              <span>{bilingual(row.meeting.titleEn, row.meeting.titleLo)}</span>
              <Facts row={row} />
              <span className="t12">
                <MeetingBadge row={row} today={today} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Day and month; the weekday of this year's, the year of any other. */
function DayMark({ heldOn, today }: { readonly heldOn: string | null; readonly today: string }) {
  const t = useT()
  const language = useLanguage()
  if (heldOn === null) return <span className={classes.day}>{t('meetings:noDate')}</span>
  const month = monthName(Number(heldOn.slice(5, 7)), language)
  const weekday = weekdayName(weekdayIndex(heldOn), language)
  const isThisYear = heldOn.slice(0, 4) === today.slice(0, 4)
  return (
    <span className={classes.day} title={formatDay(heldOn, language, 'weekday')}>
      <b>
        {Number(heldOn.slice(8))} {language === 'en' ? month.slice(0, 3) : month}
      </b>
      <small>{isThisYear ? (language === 'en' ? weekday.slice(0, 3) : weekday) : heldOn.slice(0, 4)}</small>
    </span>
  )
}

function Facts({ row: { meeting, state, counts, venueEn, venueLo } }: { readonly row: MeetingRow }) {
  const t = useT()
  const bilingual = useBilingual()
  const isHeld = state === 'held' || state === 'adopted'
  const facts = isHeld
    ? [meeting.number, t('meetings:presentCount', { count: counts.present }), t('meetings:actionCount', { count: counts.actions })]
    : [meeting.number, meeting.startsTime, bilingual(venueEn, venueLo)]
  return <small className={classes.facts}>{facts.filter((fact) => fact !== null && fact !== '').join(', ')}</small>
}
