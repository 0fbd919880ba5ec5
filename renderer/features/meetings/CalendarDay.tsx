import { IconFlag } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { formatDay, monthName } from '#shared/i18n/format.ts'
import classes from './CalendarGrid.module.css'
import type { CalendarMark } from './useCalendarMarks.ts'

type CalendarDayProps = {
  readonly day: string
  readonly isToday: boolean
  readonly isFirst: boolean
  readonly rows: readonly MeetingRow[]
  readonly marks: readonly CalendarMark[]
  readonly onOpen: (id: MeetingId) => void
  readonly onMove: (meeting: Meeting, byDays: number) => void
}

/** Days by which Alt and an arrow move a meeting. */
const ARROW_DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** One day of the calendar: its number, what is special about it, its meetings. */
export const CalendarDay = memo(({ day, isToday, isFirst, rows, marks, onOpen, onMove }: CalendarDayProps) => {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const handleKey = (event: KeyboardEvent, meeting: Meeting) => {
    const byDays = ARROW_DAYS[event.key]
    if (!event.altKey || byDays === undefined) return
    event.preventDefault()
    onMove(meeting, byDays)
  }
  const month = monthName(Number(day.slice(5, 7)), language)
  const date = `${Number(day.slice(8))}${isFirst ? ` ${language === 'en' ? month.slice(0, 3) : month}` : ''}`
  return (
    <>
      <span className={classes.date} data-today={isToday || undefined} title={formatDay(day, language, 'weekday')}>
        <span>{date}</span>
      </span>
      {marks.map(({ kind, text }) => (
        <span key={`${kind}${text}`} className={classes.mark} data-kind={kind}>
          {kind !== 'holiday' && <IconFlag size={13} aria-hidden />}
          {text}
        </span>
      ))}
      {rows.map(({ meeting, state, groups }) => (
        <button
          key={meeting.id}
          type="button"
          className={classes.event}
          data-state={state}
          onClick={() => onOpen(meeting.id)}
          onKeyDown={(event) => handleKey(event, meeting)}
          title={`${bilingual(meeting.titleEn, meeting.titleLo)} · ${t(`meetings:state.${state}`)}`}
        >
          <GroupMark mark={groups[0]?.mark ?? ''} name={bilingual(groups[0]?.nameEn ?? '', groups[0]?.nameLo ?? '')} />
          <span className={classes.eventText}>
            <b className={classes.eventTime}>
              {[meeting.startsTime ?? '', state === 'planned' ? t('meetings:state.planned') : ''].filter(Boolean).join(', ')}
            </b>
            <span className={classes.eventTitle}>{bilingual(meeting.titleEn, meeting.titleLo)}</span>
          </span>
        </button>
      ))}
    </>
  )
})
