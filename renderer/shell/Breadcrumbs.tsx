import { IconChevronRight } from '@tabler/icons-react'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { useCall } from '../api.tsx'
import { useGroupSearch } from '../chosen-group.ts'
import { useBilingual, useT } from '../i18n.ts'
import classes from './Breadcrumbs.module.css'
import { DESTINATIONS } from './destinations.ts'
import { GroupMarker } from './GroupMarker.tsx'

/** Path from the list to the record that is open. */
export function Breadcrumbs() {
  const t = useT()
  const { pathname } = useLocation()
  const { meetingId } = useParams({ strict: false }) as { readonly meetingId?: MeetingId }
  const place = DESTINATIONS.findLast(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(to))) ?? DESTINATIONS[0]
  const groupSearch = useGroupSearch()
  const inRoom = pathname.endsWith('/room')
  return (
    <nav className={classes.crumbs} aria-label={t('shell:whereYouAre')}>
      {meetingId === undefined ? (
        <b>{t(`shell:${place.id}`)}</b>
      ) : (
        <Link to={place.to} search={groupSearch(place.to)}>
          {t(`shell:${place.id}`)}
        </Link>
      )}
      {meetingId !== undefined && (
        <Suspense>
          <MeetingCrumb meetingId={meetingId} inRoom={inRoom} />
        </Suspense>
      )}
      {inRoom && (
        <>
          <IconChevronRight size={14} aria-hidden />
          <b>{t('shell:meetingRoom')}</b>
        </>
      )}
      <Suspense>
        <GroupMarker />
      </Suspense>
    </nav>
  )
}

function MeetingCrumb({ meetingId, inRoom }: { readonly meetingId: MeetingId; readonly inRoom: boolean }) {
  const bilingual = useBilingual()
  const { meeting } = useCall('meetings.get', { id: meetingId })
  const name = meeting.number ?? bilingual(meeting.titleEn, meeting.titleLo)
  return (
    <>
      <IconChevronRight size={14} aria-hidden />
      {inRoom ? (
        <Link to="/meetings/$meetingId" params={{ meetingId }} className="clip">
          {name}
        </Link>
      ) : (
        <b className="clip">{name}</b>
      )}
    </>
  )
}
