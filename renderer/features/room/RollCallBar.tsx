import { TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type Ref, useState } from 'react'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isThere, parseRollCall } from '#shared/domain/roll-call.ts'
import { useCall, useCommand } from '../../api.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { useT } from '../../i18n.ts'
import classes from './RollCallBar.module.css'
import { isVacant, useSpokenSeat } from './seat-names.ts'
import { clockTime, useOfficeNow } from './useOfficeNow.ts'

type RollCallBarProps = { readonly meetingId: MeetingId; readonly ref: Ref<HTMLInputElement>; readonly onLeave: () => void }

const CLOCK_EVERY_MS = 15_000

/** Who is here, by number; one line of typing calls the whole roll. */
export function RollCallBar({ meetingId, ref, onLeave }: RollCallBarProps) {
  const t = useT()
  const { seats, quorum } = useCall('attendance.list', { meetingId })
  const record = useCommand('attendance.record')
  const nowTime = clockTime(useOfficeNow(CLOCK_EVERY_MS))
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    if (event.key !== 'Enter') return
    const read = parseRollCall(
      typed,
      seats.map((seat) => ({ attendanceId: seat.id, label: seat.label, takesName: isVacant(seat) })),
      nowTime,
    )
    if (read.kind === 'problem') {
      setProblem(t(`room:roll.${read.code}`, { token: read.token }))
      return
    }
    setProblem(undefined)
    record.mutate({ meetingId, changes: [...read.changes] }, { onSuccess: () => setTyped('') })
  }
  const members = seats.filter(({ section }) => section !== 'guest')
  return (
    <div className={classes.bar} data-region="attendance">
      {seats.length === 0 ? (
        <NobodyInvited meetingId={meetingId} />
      ) : (
        <>
          <span className={classes.count}>
            {t('room:presentOf', { present: seats.filter(({ presence }) => isThere(presence)).length, total: members.length })}
          </span>
          <Quorum {...quorum} />
          <ul className={classes.seats} aria-label={t('room:seats')}>
            {seats.map((seat, index) => (
              <Seat
                key={seat.id}
                seat={seat}
                isFirst={index > 0 && seats[index - 1]?.section !== seat.section}
                onToggle={() =>
                  record.mutate({
                    meetingId,
                    changes: [{ attendanceId: seat.id, presence: seat.presence === 'present' ? 'absent' : 'present' }],
                  })
                }
              />
            ))}
          </ul>
          <span className={classes.news}>
            {problem === undefined ? (
              <LastMove seats={seats} named={record.variables?.changes.map(({ attendanceId }) => attendanceId) ?? []} />
            ) : (
              <span className={classes.problem}>{problem}</span>
            )}
          </span>
          <TextInput
            ref={ref}
            className={classes.field}
            aria-label={t('room:rollCall')}
            aria-invalid={problem !== undefined}
            placeholder={t('room:rollCallExample')}
            rightSection={<Kbd keys="F8" />}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setProblem(undefined)
            }}
            onKeyDown={handleKey}
          />
        </>
      )}
    </div>
  )
}

function Quorum({
  requiredCount,
  presentCount,
  isMet,
}: {
  readonly requiredCount: number | null
  readonly presentCount: number
  readonly isMet: boolean
}) {
  const t = useT()
  if (requiredCount === null) return null
  const Icon = isMet ? IconCircleCheck : IconAlertTriangle
  return (
    <span className={classes.quorum} data-met={isMet || undefined}>
      <Icon size={15} aria-hidden />
      {isMet
        ? t('room:quorumMet', { count: requiredCount })
        : t('room:quorumShort', { count: requiredCount, missing: requiredCount - presentCount })}
    </span>
  )
}

function Seat({ seat, isFirst, onToggle }: { readonly seat: AttendanceSeat; readonly isFirst: boolean; readonly onToggle: () => void }) {
  const spoken = useSpokenSeat()(seat)
  return (
    <li className={isFirst ? classes.gap : undefined}>
      <button
        type="button"
        className={classes.seat}
        data-presence={seat.leftTime === null ? (seat.presence ?? 'none') : 'left'}
        aria-label={spoken}
        title={spoken}
        onClick={onToggle}
      >
        {seat.label}
      </button>
    </li>
  )
}

/** Who came or left last: among those of the last line, else by the clock. */
function LastMove({ seats, named }: { readonly seats: readonly AttendanceSeat[]; readonly named: readonly AttendanceSeat['id'][] }) {
  const t = useT()
  const moves = seats
    .toSorted((left, right) => named.indexOf(right.id) - named.indexOf(left.id))
    .flatMap(({ label, arrivedTime, leftTime }) => [
      { time: leftTime, text: t('room:leftAt', { seat: label, time: leftTime }) },
      { time: arrivedTime, text: t('room:arrivedAt', { seat: label, time: arrivedTime }) },
    ])
    .filter(({ time }) => time !== null)
    .toSorted((left, right) => (left.time === right.time ? 0 : (left.time ?? '') < (right.time ?? '') ? 1 : -1))
  return <>{moves[0]?.text}</>
}

function NobodyInvited({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useT()
  const navigate = useNavigate()
  return (
    <p className="mid">
      {t('room:nobodyInvited')}{' '}
      <button type="button" className="link" onClick={() => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}>
        {t('room:inviteMembers')}
      </button>
    </p>
  )
}
