import { Menu, UnstyledButton } from '@mantine/core'
import { useCommand } from '#renderer/api.tsx'
import { type BadgeKind, StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useT } from '#renderer/i18n.ts'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { Presence } from '#shared/domain/attendance.ts'
import classes from './InvitedColumn.module.css'

type SeatPresenceProps = { readonly seat: AttendanceSeat; readonly name: string; readonly isClosed: boolean }

const KINDS: Readonly<Record<Presence, BadgeKind>> = {
  present: 'done',
  represented: 'done',
  notInvited: 'done',
  apologised: 'cancelled',
  absent: 'open',
}
const CHOICES = ['present', 'represented', 'apologised', 'absent'] as const

/** Whether somebody came for a seat of a meeting that was held; corrected here until the minutes are closed. */
export function SeatPresence({ seat, name, isClosed }: SeatPresenceProps) {
  const t = useT()
  const record = useCommand('attendance.record')
  if (isClosed) return <Came seat={seat} />
  const set = (presence: Presence) => record.mutate({ meetingId: seat.meetingId, changes: [{ attendanceId: seat.id, presence }] })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.menu} aria-label={t('prepare:attendanceOf', { seat: seat.label, name })}>
          <Came seat={seat} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {CHOICES.map((presence) => (
          <Menu.Item key={presence} onClick={() => set(presence)}>
            {t(`prepare:came.${presence}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Came({ seat: { presence, representedBy, holder } }: { readonly seat: AttendanceSeat }) {
  const t = useT()
  const isNamed = representedBy !== '' && (presence === 'represented' || (presence === 'present' && holder === null))
  const text = isNamed
    ? t(presence === 'present' ? 'prepare:presentWho' : 'prepare:representedBy', { who: representedBy })
    : t(`prepare:came.${presence ?? 'none'}`)
  return (
    <span className={classes.answer}>
      <StatusBadge kind={presence === null ? 'open' : KINDS[presence]}>
        <span className="clip">{text}</span>
      </StatusBadge>
    </span>
  )
}
