import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { useBilingual, useLanguage } from '#renderer/i18n.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { daysOfMonth, formatDay, monthName } from '#shared/i18n/format.ts'
import { useCalendarMarks } from './useCalendarMarks.ts'
import classes from './YearGrid.module.css'

type YearGridProps = {
  readonly rows: readonly MeetingRow[]
  readonly year: string
  readonly today: string
  readonly onOpen: (id: MeetingId) => void
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** The twelve months of a year with their meetings and Round Tables. */
export function YearGrid({ rows, year, today, onOpen }: YearGridProps) {
  const language = useLanguage()
  const bilingual = useBilingual()
  const marks = useCalendarMarks(undefined)
  return (
    <div className={classes.year}>
      {MONTHS.map((month) => (
        <section key={month} className={classes.month} aria-current={today.startsWith(`${year}-${month}`) ? 'date' : undefined}>
          <h2>{monthName(Number(month), language)}</h2>
          {daysOfMonth(`${year}-${month}`)
            .flatMap((day) => marks(day).map((mark) => ({ ...mark, day })))
            .filter(({ kind }) => kind === 'roundTable')
            .map(({ day, text }) => (
              <p key={day} className={classes.mark}>
                {formatDay(day, language, 'short')} {text}
              </p>
            ))}
          {rows
            .filter(({ meeting }) => meeting.heldOn?.startsWith(`${year}-${month}`))
            .map(({ meeting, state, groups }) => (
              <button key={meeting.id} type="button" className={classes.event} data-state={state} onClick={() => onOpen(meeting.id)}>
                <span className={classes.day}>{Number(meeting.heldOn?.slice(8))}</span>
                <GroupMark mark={groups[0]?.mark ?? ''} />
                <span className="clip">{bilingual(meeting.titleEn, meeting.titleLo)}</span>
              </button>
            ))}
        </section>
      ))}
    </div>
  )
}
