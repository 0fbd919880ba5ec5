import { Link, type LinkProps } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

const SHOWN = 6

/** Reminders, minutes and comments that the office's own days ask for; each line leads to where it is done. Not drawn while nothing is due. */
export function DueList() {
  const t = useT()
  const due = useCall('home.due', {})
  const [isWhole, setWhole] = useState(false)
  if (due.length === 0) return null
  const shown = isWhole ? due : due.slice(0, SHOWN)
  return (
    <section>
      <SectionHead
        title={t('home:due')}
        note={due.length}
        action={
          <Link to="/settings" search={{ section: 'rules' }} className="link">
            {t('home:dueDays')}
          </Link>
        }
      />
      <div className={classes.rows}>
        {shown.map((row) => (
          <DueRow key={`${row.kind}${row.meetingId}`} row={row} />
        ))}
      </div>
      {shown.length < due.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('home:dueMore', { count: due.length - shown.length })}
        </button>
      )}
    </section>
  )
}

type Row = Output<'home.due'>[number]

const WORDS = {
  remindInvited: 'home:dueRemindInvited',
  sinceLast: 'home:dueSinceLast',
  writeMinutes: 'home:dueWriteMinutes',
  sendMinutes: 'home:dueSendMinutes',
  comments: 'home:dueComments',
  adoptMinutes: 'home:dueAdoptMinutes',
  remindActions: 'home:dueRemindActions',
} as const

function DueRow({ row: { kind, dueOn, isLate, count, meeting } }: { readonly row: Row }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const date = formatDay(dueOn, language, 'day')
  const title = meeting === null ? '' : bilingual(meeting.titleEn, meeting.titleLo)
  return (
    <Link {...placeOf(kind, meeting)} className={`${classes.row} ${classes.due}`}>
      <StatusBadge kind={isLate ? 'late' : 'soon'}>{t(isLate ? 'home:dueLate' : 'home:dueBy', { date })}</StatusBadge>
      <span className="clip">{t(WORDS[kind], { count })}</span>
      <span className={`clip ${classes.end}`} title={title}>
        {meeting?.number ?? title}
      </span>
    </Link>
  )
}

function placeOf(kind: Row['kind'], meeting: Row['meeting']): Pick<LinkProps, 'to' | 'params' | 'search'> {
  if (meeting === null) return { to: '/actions' }
  const params = { meetingId: meeting.id }
  switch (kind) {
    case 'remindInvited':
    case 'sinceLast':
      return { to: '/meetings/$meetingId', params }
    case 'sendMinutes':
      return { to: '/documents', search: { meeting: meeting.id } }
    case 'remindActions':
      return { to: '/actions', search: { meeting: meeting.id } }
    default:
      return { to: '/meetings/$meetingId/room', params }
  }
}
