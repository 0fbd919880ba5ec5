import { dayOfInstant } from '#shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import classes from './RoomBar.module.css'
import { useOfficeNow } from './useOfficeNow.ts'

const OFFICE_OFFSET = '+07:00'

type TimerProps = {
  readonly startedTime: string
  /** The instant itself; null when the time was entered by hand. */
  readonly startedAt: string | null
  readonly durationMinutes: number | null
}

/** Time on the item that runs, against the minutes it was given. */
export function Timer({ startedTime, startedAt, durationMinutes }: TimerProps) {
  const t = useT()
  const now = useOfficeNow(1_000)
  const started = Date.parse(startedAt ?? `${dayOfInstant(new Date(now).toISOString())}T${startedTime}:00${OFFICE_OFFSET}`)
  const seconds = Math.max(0, Math.floor((now - started) / 1_000))
  const isOver = durationMinutes !== null && seconds > durationMinutes * 60
  return (
    <div className={classes.timer} data-over={isOver || undefined} role="timer" aria-label={t('room:timerLabel')}>
      <b>{clock(seconds)}</b>
      {durationMinutes !== null && <span className="mid t12">{t('room:ofMinutes', { count: durationMinutes })}</span>}
    </div>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
