import { useRef, useState } from 'react'
import { useCall } from '#renderer/api.tsx'
import { Kbd } from '#renderer/components/Kbd.tsx'
import { SectionHead } from '#renderer/components/SectionHead.tsx'
import { StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useT } from '#renderer/i18n.ts'
import { useKeys } from '#renderer/keys.ts'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import { isThere } from '#shared/domain/roll-call.ts'
import { AddGuest } from './AddGuest.tsx'
import classes from './InvitedColumn.module.css'
import { InvitePost } from './InvitePost.tsx'
import { RepliesBar } from './RepliesBar.tsx'
import { SeatRow } from './SeatRow.tsx'

/** Who is invited, in protocol order, and what each answered; after the meeting, who came. R takes a line such as `3a 7r`. */
export function InvitedColumn({ details: { meeting } }: { readonly details: MeetingDetails }) {
  const t = useT()
  const { seats, quorum } = useCall('attendance.list', { meetingId: meeting.id })
  const [adding, setAdding] = useState<'replies' | 'guest' | 'post' | null>(null)
  const isClosed = meeting.closedAt !== null || meeting.cancelledAt !== null
  const isHeld = meeting.heldAt !== null
  const present = seats.filter(({ presence }) => isThere(presence)).length
  const answered = seats.filter(({ reply }) => reply !== null).length
  const coming = seats.filter(({ reply }) => reply === 'accepts' || reply === 'represented').length
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    if (adding === 'replies') opener.current?.focus()
    setAdding(null)
  }
  useKeys({ R: () => setAdding('replies') }, !isClosed && !isHeld && seats.length > 0)
  return (
    <section data-region="invited" aria-label={t('prepare:invited')}>
      <SectionHead
        title={t('prepare:invited')}
        note={
          seats.length === 0
            ? undefined
            : isHeld
              ? t('room:presentOf', { present, total: seats.length })
              : t('prepare:answeredOf', { part: answered, whole: seats.length })
        }
        action={
          isClosed || isHeld || seats.length === 0 ? undefined : (
            <button ref={opener} type="button" className="link" onClick={() => setAdding('replies')}>
              {t('prepare:enterReplies')} <Kbd keys="R" />
            </button>
          )
        }
      />
      {adding === 'replies' && <RepliesBar meetingId={meeting.id} seats={seats} onClose={close} />}
      {seats.length === 0 && <p className="mid">{t('prepare:nobodyInvited')}</p>}
      <ol className={classes.seats}>
        {seats.map((seat, index) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            section={seat.section === seats[index - 1]?.section ? undefined : sectionKey(seat, seats)}
            isHeld={isHeld}
            isClosed={isClosed}
          />
        ))}
      </ol>
      {!isClosed && (
        <div className={classes.more}>
          <button type="button" className="link" onClick={() => setAdding('post')}>
            {t('prepare:invitePost')}
          </button>
          <button type="button" className="link" onClick={() => setAdding('guest')}>
            {t('prepare:addGuest')}
          </button>
        </div>
      )}
      {adding === 'post' && <InvitePost meetingId={meeting.id} seats={seats} heldOn={meeting.heldOn} onClose={close} />}
      {adding === 'guest' && <AddGuest meetingId={meeting.id} onClose={close} />}
      {quorum.requiredCount !== null && meeting.heldAt === null && coming < quorum.requiredCount && (
        <p className={classes.quorum}>
          <StatusBadge kind="warning">{t('prepare:quorumShort', { coming, required: quorum.requiredCount })}</StatusBadge>
        </p>
      )}
    </section>
  )
}

function sectionKey({ section }: AttendanceSeat, seats: readonly AttendanceSeat[]): string {
  return section === 'coChair' && seats.filter((seat) => seat.section === 'coChair').length > 1
    ? 'prepare:section.coChairs'
    : `prepare:section.${section}`
}
