import { Menu, UnstyledButton } from '@mantine/core'
import { useCommand } from '#renderer/api.tsx'
import { type BadgeKind, StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { Reply } from '#shared/domain/attendance.ts'
import { formatDay } from '#shared/i18n/format.ts'
import classes from './InvitedColumn.module.css'
import { SeatPresence } from './SeatPresence.tsx'

type SeatRowProps = {
  readonly seat: AttendanceSeat
  /** Head above the row, when a new part of the protocol order begins. */
  readonly section: string | undefined
  /** The meeting was held: who came counts, no longer who wrote that he would. */
  readonly isHeld: boolean
  readonly isClosed: boolean
}

const KINDS: Readonly<Record<Reply, BadgeKind>> = { accepts: 'done', represented: 'ready', apologises: 'cancelled' }

/** One seat: number, post and holder, and the answer, which opens the choices. */
export function SeatRow({ seat, section, isHeld, isClosed }: SeatRowProps) {
  const t = useT()
  const name = useSeatName(seat)
  return (
    <>
      {section !== undefined && <li className={classes.section}>{t(section)}</li>}
      <li className={classes.seat}>
        <span className={classes.number}>{seat.label}</span>
        <span className={classes.name} title={name.full}>
          {name.first}
          {name.second !== '' && <small>{name.second}</small>}
        </span>
        {isHeld && <SeatPresence seat={seat} name={name.first} isClosed={isClosed} />}
        {!isHeld && (isClosed ? <Answer seat={seat} /> : <AnswerMenu seat={seat} name={name.first} />)}
      </li>
    </>
  )
}

/** Post first, since the seat is the post's; then who holds it on the day. */
function useSeatName({ post, organisation, holder, guestName, guestOrganisation }: AttendanceSeat) {
  const language = useLanguage()
  const bilingual = useBilingual()
  if (post === null) return { first: guestName, second: guestOrganisation, full: [guestName, guestOrganisation].filter(Boolean).join(', ') }
  const title = bilingual(post.titleEn, post.titleLo)
  const agency = organisation === null ? '' : bilingual(organisation.shortEn, organisation.shortLo)
  const honorific = language === 'lo' ? holder?.honorificLo : holder?.honorificEn
  const person = holder === null ? '' : [honorific ?? '', bilingual(holder.nameEn, holder.nameLo)].filter(Boolean).join(' ')
  // The agency first: it is what is looked for.
  const first = post.category === 'ambassador' || agency === '' || title.includes(agency) ? title : `${agency}, ${title}`
  return {
    first,
    second: person,
    full: [title, organisation === null ? '' : bilingual(organisation.nameEn, organisation.nameLo), person].filter(Boolean).join('\n'),
  }
}

function Answer({ seat: { reply, representedBy, replyBy, repliedOn } }: { readonly seat: AttendanceSeat }) {
  const t = useT()
  const language = useLanguage()
  if (reply === null) {
    return (
      <span className={classes.answer}>
        <StatusBadge kind="soon">{t('prepare:reply.none')}</StatusBadge>
      </span>
    )
  }
  const came = repliedOn === null ? '' : [formatDay(repliedOn, language, 'day'), replyBy].filter(Boolean).join(', ')
  const text =
    reply === 'represented' && representedBy !== '' ? t('prepare:comesInstead', { who: representedBy }) : t(`prepare:reply.${reply}`)
  return (
    <span className={classes.answer} title={[text, came].filter(Boolean).join('\n')}>
      <StatusBadge kind={KINDS[reply]}>
        <span className="clip">{text}</span>
      </StatusBadge>
    </span>
  )
}

function AnswerMenu({ seat, name }: { readonly seat: AttendanceSeat; readonly name: string }) {
  const t = useT()
  const reply = useCommand('attendance.reply')
  const remove = useCommand('attendance.remove', { done: () => t('prepare:seatRemoved', { name }) })
  const set = (value: Reply | null) =>
    reply.mutate({
      meetingId: seat.meetingId,
      changes: [{ attendanceId: seat.id, reply: value, ...(value === 'represented' ? {} : { representedBy: '' }) }],
    })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.menu} aria-label={t('prepare:answerOf', { seat: seat.label, name })}>
          <Answer seat={seat} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {(['accepts', 'represented', 'apologises'] as const).map((value) => (
          <Menu.Item key={value} onClick={() => set(value)}>
            {t(`prepare:reply.${value}`)}
          </Menu.Item>
        ))}
        {seat.reply !== null && <Menu.Item onClick={() => set(null)}>{t('prepare:reply.none')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item color="red" onClick={() => remove.mutate({ attendanceId: seat.id })}>
          {t('prepare:notInvited')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
