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

/** Screens below a place that are no record: the name each has in its own head. */
const PARTS: Readonly<Record<string, string>> = {
  '/matrix/pictures': 'pictures:title',
  '/matrix/years': 'rollover:sideBySide',
  '/matrix/import': 'compare:title',
  '/matrix/next': 'rollover:title',
}

/** Path from the list to the record that is open. */
export function Breadcrumbs() {
  const t = useT()
  const { pathname } = useLocation()
  const { meetingId } = useParams({ strict: false }) as { readonly meetingId?: MeetingId }
  const place = DESTINATIONS.findLast(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(to))) ?? DESTINATIONS[0]
  const groupSearch = useGroupSearch()
  const part = PARTS[pathname]
  const inRoom = pathname.endsWith('/room')
  return (
    <nav className={classes.crumbs} aria-label={t('shell:whereYouAre')}>
      {meetingId === undefined && part === undefined ? (
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
      {part !== undefined && <LastCrumb name={t(part)} />}
      {inRoom && <LastCrumb name={t('shell:meetingRoom')} />}
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

function LastCrumb({ name }: { readonly name: string }) {
  return (
    <>
      <IconChevronRight size={14} aria-hidden />
      <b className="clip">{name}</b>
    </>
  )
}
