import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './RightColumn.module.css'
import type { RoomData } from './room-data.ts'

type BeforeLeavingProps = { readonly room: RoomData; readonly onNextDate: () => void; readonly onDraft: () => void }

/** What is easily forgotten while everybody is still in the room. */
export function BeforeLeaving({ room: { meeting, nextMeetingOn, isDrafted }, onNextDate, onDraft }: BeforeLeavingProps) {
  const t = useT()
  const language = useLanguage()
  const { seats } = useCall('attendance.list', { meetingId: meeting.id })
  const rest = useCommand('attendance.rest', { done: ({ markedCount }) => t('room:markedRest', { count: markedCount }) })
  const isCalled = seats.some(({ presence }) => presence !== null)
  return (
    <section className={classes.leaving}>
      <h3 className={classes.group}>{t('room:beforeLeaving')}</h3>
      {nextMeetingOn === null ? (
        <Task label={t('room:proposeNextDate')} onClick={onNextDate} />
      ) : (
        <p className={classes.task} data-done>
          <IconCircleCheck size={15} aria-label={t('room:done')} />
          <span>{t('room:nextMeetingOn', { date: formatDay(nextMeetingOn, language, 'weekday') })}</span>
        </p>
      )}
      {isCalled && seats.some(({ presence }) => presence === null) && (
        <Task label={t('room:markRest')} onClick={() => rest.mutate({ meetingId: meeting.id })} />
      )}
      <Task label={t('room:draftInWord')} onClick={onDraft} keys="F7" isDone={isDrafted} />
    </section>
  )
}

type TaskProps = { readonly label: string; readonly onClick: () => void; readonly keys?: string; readonly isDone?: boolean }

function Task({ label, onClick, keys, isDone = false }: TaskProps) {
  const t = useT()
  return (
    <button type="button" className={classes.task} data-done={isDone || undefined} onClick={onClick}>
      {isDone ? <IconCircleCheck size={15} aria-label={t('room:done')} /> : <IconCircle size={15} aria-hidden />}
      <span>{label}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  )
}
