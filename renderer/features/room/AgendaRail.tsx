import { IconCheck, IconClock } from '@tabler/icons-react'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './AgendaRail.module.css'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { useRoomTimes } from './useRoomTimes.ts'

type AgendaRailProps = {
  readonly session: RoomSession
  readonly room: RoomData
  readonly numbers: readonly string[]
  readonly shownId: string | undefined
  readonly onShow: (item: RoomData['items'][number]) => void
}

/** The agenda with what has been, what runs, and when the rest begins. */
export function AgendaRail({ session, room, numbers, shownId, onShow }: AgendaRailProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { items, endTime, overMinutes } = useRoomTimes(room, session)
  return (
    <nav className={classes.rail} aria-label={t('room:agenda')} data-region="agenda">
      <ol>
        {room.items.map((item, index) => {
          const time = items[index]
          return (
            <li key={item.id}>
              <button
                type="button"
                className={classes.item}
                data-state={time?.state}
                data-late={time?.isLate || undefined}
                data-sub={item.parentId !== null || undefined}
                aria-current={item.id === shownId ? 'step' : undefined}
                onClick={() => onShow(item)}
              >
                <span className={classes.time}>{time?.time}</span>
                <span className={classes.mark}>{time?.state === 'done' ? <Done /> : numbers[index]}</span>
                <span className={classes.title}>{bilingual(item.titleEn, item.titleLo)}</span>
                <span className={classes.length}>
                  {time?.state === 'notReached' ? t('room:notReached') : item.durationMinutes !== null && `${item.durationMinutes}′`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {endTime !== null && (
        <Foot endTime={endTime} hasEnded={room.meeting.heldAt !== null && room.meeting.startedAt !== null} overMinutes={overMinutes} />
      )}
    </nav>
  )
}

function Done() {
  const t = useT()
  return <IconCheck size={15} aria-label={t('room:done')} />
}

type FootProps = { readonly endTime: string; readonly hasEnded: boolean; readonly overMinutes: number }

function Foot({ endTime, hasEnded, overMinutes }: FootProps) {
  const t = useT()
  return (
    <p className={classes.foot}>
      <span>{t(hasEnded ? 'room:endedAt' : 'room:endsAt', { time: endTime })}</span>
      {overMinutes > 0 && (
        <span className={classes.over}>
          <IconClock size={14} aria-hidden />
          {t('room:minutesOver', { count: overMinutes })}
        </span>
      )}
    </p>
  )
}
