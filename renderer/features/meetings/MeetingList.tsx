import { useCall } from '#renderer/api.tsx'
import { EmptyState } from '#renderer/components/EmptyState.tsx'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import { useKeys } from '#renderer/keys.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'
import { heldTimes } from '#shared/domain/held-times.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { formatDay, formatTimes } from '#shared/i18n/format.ts'
import { MeetingBadge } from './MeetingBadge.tsx'
import classes from './MeetingList.module.css'
import { comingMeetings, heldMeetings } from './meeting-lists.ts'

type MeetingListProps = {
  readonly rows: readonly MeetingRow[]
  readonly isFiltered: boolean
  /** A panel is open: its own fields have the arrows. */
  readonly hasPanel: boolean
  readonly onOpen: (id: MeetingId) => void
  readonly onNew: () => void
}

/** All meetings as a table: what comes first, then what was held, the newest first, then what was cancelled. */
export function MeetingList({ rows, isFiltered, hasPanel, onOpen, onNew }: MeetingListProps) {
  const t = useT()
  const { today } = useCall('app.state', {})
  const sorted = [...comingMeetings(rows), ...heldMeetings(rows), ...rows.filter(({ state }) => state === 'cancelled')]
  useKeys({ ArrowDown: () => focusNext(1), ArrowUp: () => focusNext(-1) }, !hasPanel)
  if (sorted.length === 0) {
    return (
      <EmptyState text={t(isFiltered ? 'meetings:noneInGroup' : 'meetings:none')} actionLabel={t('meetings:newMeeting')} onAction={onNew} />
    )
  }
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('meetings:allMeetings')}>
        <thead>
          <tr>
            {(['number', 'meeting', 'date', 'place', 'came', 'actions', 'status'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`meetings:column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.meeting.id} row={row} today={today} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly row: MeetingRow; readonly today: string; readonly onOpen: (id: MeetingId) => void }

function Row({ row, today, onOpen }: RowProps) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const { meeting, groups, counts, venueEn, venueLo } = row
  return (
    <tr data-state={row.state}>
      <td>{meeting.number ?? ''}</td>
      <td>
        <button type="button" className={classes.title} data-meeting-row onClick={() => onOpen(meeting.id)}>
          {groups.map((group) => (
            <GroupMark key={group.id} mark={group.mark} name={bilingual(group.nameEn, group.nameLo)} />
          ))}
          <span className="clip">{bilingual(meeting.titleEn, meeting.titleLo)}</span>
        </button>
      </td>
      <td>
        {meeting.heldOn === null
          ? t(meeting.heldAt === null ? 'meetings:noDate' : 'meetings:dateNotKnown')
          : formatDay(meeting.heldOn, language, 'day')}{' '}
        <span className="dim">{formatTimes(heldTimes(meeting).starts, null)}</span>
      </td>
      <td className="clip">{bilingual(venueEn, venueLo)}</td>
      <td>
        {meeting.heldAt === null
          ? t('meetings:invitedCount', { count: counts.invited })
          : t('meetings:of', { part: counts.present, whole: counts.invited })}
      </td>
      <td>{counts.openActions > 0 ? t('meetings:openOf', { open: counts.openActions, all: counts.actions }) : counts.actions}</td>
      <td>
        <MeetingBadge row={row} today={today} />
      </td>
    </tr>
  )
}

function focusNext(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-meeting-row]')]
  const here = rows.indexOf(document.activeElement as HTMLElement)
  rows[Math.min(rows.length - 1, Math.max(0, here + by))]?.focus()
}
