import { useT } from '#renderer/i18n.ts'
import classes from './AgendaColumn.module.css'
import type { useAgendaOrder } from './useAgendaOrder.ts'

/** When the agenda ends by its minutes, against the time that was planned. */
export function AgendaEnd({ agenda: { endTime, totalMinutes, availableMinutes } }: Pick<ReturnType<typeof useAgendaOrder>, 'agenda'>) {
  const t = useT()
  const over = availableMinutes === null ? 0 : totalMinutes - availableMinutes
  const text =
    availableMinutes === null ? 'prepare:endTotal' : over > 0 ? 'prepare:endOver' : over === 0 ? 'prepare:endAsPlanned' : 'prepare:endEarly'
  return (
    <div className={classes.end} data-over={over > 0 || undefined}>
      <span />
      <span className={classes.time}>{endTime ?? ''}</span>
      <span />
      <span>{t(text, { count: Math.abs(over) })}</span>
      <span />
      <span className={classes.total}>{totalMinutes}′</span>
    </div>
  )
}
