import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { parseReplies } from '#shared/domain/reply-line.ts'
import classes from './InvitedColumn.module.css'

type RepliesBarProps = { readonly meetingId: MeetingId; readonly seats: readonly AttendanceSeat[]; readonly onClose: () => void }

const WAYS = ['telephone', 'letter', 'email', 'whatsapp', 'inPerson'] as const

/** Replies typed as one line, and how they came. Enter stores them and waits for more; Esc closes. */
export function RepliesBar({ meetingId, seats, onClose }: RepliesBarProps) {
  const t = useT()
  const [line, setLine] = useState('')
  const [way, setWay] = useState<string>('telephone')
  const [problem, setProblem] = useState<string | null>(null)
  const reply = useCommand('attendance.reply', { done: (_, { changes }) => t('prepare:repliesNoted', { count: changes.length }) })
  const handleSubmit = () => {
    const read = parseReplies(
      line,
      seats.map(({ id, label }) => ({ attendanceId: id, label })),
    )
    if (read.kind === 'problem') {
      setProblem(t(`prepare:line.${read.code}`, { token: read.token }))
      return
    }
    setProblem(null)
    const replyBy = t(`prepare:way.${way}`)
    reply.mutate({ meetingId, changes: read.changes.map((change) => ({ ...change, replyBy })) }, { onSuccess: () => setLine('') })
  }
  return (
    <form
      className={classes.bar}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit()
      }}
    >
      <TextInput
        aria-label={t('prepare:enterReplies')}
        placeholder="3a 7r DCM 4x 12-15"
        description={t('prepare:repliesHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoFocus
        value={line}
        error={problem}
        onChange={(event) => {
          setLine(event.currentTarget.value)
          setProblem(null)
        }}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Select
        aria-label={t('prepare:cameBy')}
        w={116}
        allowDeselect={false}
        value={way}
        data={WAYS.map((value) => ({ value, label: t(`prepare:way.${value}`) }))}
        onChange={(value) => setWay(value ?? 'telephone')}
      />
      {/* A form with two fields takes Enter as “submit” only when it has such a button. */}
      <input type="submit" hidden tabIndex={-1} />
    </form>
  )
}
