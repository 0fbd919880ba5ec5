import { Button } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCall } from '#renderer/api.tsx'
import { GroupMark } from '#renderer/components/GroupMark.tsx'
import { Kbd } from '#renderer/components/Kbd.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import { useKeys } from '#renderer/keys.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import { heldTimes } from '#shared/domain/held-times.ts'
import { formatDay, formatTimes } from '#shared/i18n/format.ts'
import { ClashList } from './ClashList.tsx'
import { MeetingBadge } from './MeetingBadge.tsx'
import { costOf } from './PlaceFields.tsx'
import classes from './PrepareHead.module.css'
import { StepTabs } from './StepTabs.tsx'
import type { MakePapers } from './useMakePapers.ts'

type PrepareHeadProps = {
  readonly details: MeetingDetails
  readonly papers: MakePapers
  /** A panel with a filled button of its own is open. */
  readonly isQuiet: boolean
}

/** Name, number, date, place and cost of the meeting, how far it has come, and the next thing to do. */
export function PrepareHead({ details, papers, isQuiet }: PrepareHeadProps) {
  const t = useT()
  const bilingual = useBilingual()
  const navigate = useNavigate()
  const { today } = useCall('app.state', {})
  const { meeting, groups, clashes, state } = details
  const openRoom = () => void navigate({ to: '/meetings/$meetingId/room', params: { meetingId: meeting.id } })
  const isOver = state === 'held' || state === 'adopted' || state === 'cancelled'
  const roomFirst = state === 'inSession' || isOver || papers.count === 0 || meeting.heldOn === today
  useKeys({ 'Mod+Enter': papers.make })
  return (
    <header className={classes.head}>
      <div className={classes.names}>
        <div className={classes.title}>
          <h1>{bilingual(meeting.titleEn, meeting.titleLo)}</h1>
          <MeetingBadge row={details} today={today} />
        </div>
        <p className={classes.facts}>
          {groups.map((group) => (
            <GroupMark key={group.id} mark={group.mark} name={bilingual(group.nameEn, group.nameLo)} />
          ))}
          <Facts details={details} />
        </p>
        <ClashList clashes={clashes} />
      </div>
      <div className={classes.buttons}>
        {!isOver && (
          <Button
            variant={roomFirst || isQuiet ? 'default' : 'filled'}
            disabled={papers.count === 0}
            loading={papers.isBusy}
            rightSection={<Kbd keys="Ctrl ⏎" />}
            onClick={papers.make}
          >
            {papers.count === 0 ? t('prepare:makeNone') : t('prepare:make', { count: papers.count })}
          </Button>
        )}
        {state !== 'cancelled' && (
          <Button
            variant={roomFirst && !isQuiet ? 'filled' : 'default'}
            leftSection={<IconDoor size={16} aria-hidden />}
            onClick={openRoom}
          >
            {isOver ? t('prepare:openMinutes') : t('prepare:openRoom')}
          </Button>
        )}
      </div>
      <StepTabs details={details} />
    </header>
  )
}

function Facts({ details: { meeting, venue, venueEn, venueLo } }: { readonly details: MeetingDetails }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const place = bilingual(venueEn, venueLo)
  const times = heldTimes(meeting)
  const facts = [
    meeting.number ?? t('prepare:numberComes'),
    meeting.heldOn === null
      ? t(meeting.heldAt === null ? 'meetings:noDate' : 'meetings:dateNotKnown')
      : [formatDay(meeting.heldOn, language, 'weekday'), formatTimes(times.starts, times.ends)].filter((part) => part !== '').join(', '),
    place === '' ? t('prepare:noPlace') : place,
    ...(venue === null ? [] : [costOf(venue, t('meetings:noCost'), t('meetings:costNotKnown'))]),
    ...(meeting.payer === '' ? [] : [t('prepare:paidBy', { payer: meeting.payer })]),
  ]
  return <span>{facts.join(' · ')}</span>
}
