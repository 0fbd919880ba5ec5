import { useLanguage, useT } from '#renderer/i18n.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'
import type { CalendarWeek } from '#shared/domain/calendar-weeks.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { weekdayName } from '#shared/i18n/format.ts'
import { CalendarDay } from './CalendarDay.tsx'
import classes from './CalendarGrid.module.css'
import { useCalendarMarks } from './useCalendarMarks.ts'

type CalendarGridProps = {
  readonly rows: readonly MeetingRow[]
  readonly weeks: readonly CalendarWeek[]
  /** `YYYY-MM` of the month that is meant; days of others are quieter. null = all days count. */
  readonly month: string | null
  readonly today: string
  readonly groupId: string | undefined
  readonly onOpen: (id: MeetingId) => void
  readonly onMove: (meeting: Meeting, byDays: number) => void
}

/** Weeks as rows, with holidays, the Round Table and the last day for notice. */
export function CalendarGrid({ rows, weeks, month, today, groupId, onOpen, onMove }: CalendarGridProps) {
  const t = useT()
  const language = useLanguage()
  const marks = useCalendarMarks(groupId)
  const rowsOn = Map.groupBy(rows, ({ meeting }) => meeting.heldOn)
  // A weekend is narrow only while nothing stands in it.
  const isNarrow = (index: number) =>
    index > 4 && weeks.every(({ days }) => days[index] === undefined || (!rowsOn.has(days[index]) && marks(days[index]).length === 0))
  return (
    <table className={classes.grid} aria-label={t('meetings:calendar')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('meetings:week')}</span>
          </th>
          {[0, 1, 2, 3, 4, 5, 6].map((index) => (
            <th key={index} scope="col" data-narrow={isNarrow(index) || undefined} title={weekdayName(index, language)}>
              {language === 'en' ? weekdayName(index, language).slice(0, 3) : weekdayName(index, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ weekNumber, days }) => (
          <tr key={days[0]}>
            <th scope="row" className={classes.week}>
              {weekNumber}
            </th>
            {days.map((day, index) => (
              <td
                key={day}
                data-weekend={index > 4 || undefined}
                data-out={(month !== null && !day.startsWith(month)) || undefined}
                aria-current={day === today ? 'date' : undefined}
              >
                <CalendarDay
                  day={day}
                  isToday={day === today}
                  isFirst={day.endsWith('-01') || day === weeks[0]?.days[0]}
                  rows={rowsOn.get(day) ?? []}
                  marks={marks(day)}
                  onOpen={onOpen}
                  onMove={onMove}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
