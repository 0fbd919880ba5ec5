import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { daysBetween, formatDay, formatTimes } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { GroupMark } from '../../components/GroupMark.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import classes from './HomeScreen.module.css'

/** The meeting that comes next or is going on; undefined when none is planned. */
export function useNextMeeting() {
  const { today } = useCall('app.state', {})
  return useCall('meetings.list', { from: today }).find(
    ({ state }) => state === 'planned' || state === 'announced' || state === 'inSession',
  )
}

/** The meeting that comes next (or is going on), and whether it can take place. */
export function NextMeeting() {
  const t = useT()
  const { today } = useCall('app.state', {})
  const next = useNextMeeting()
  if (next !== undefined) return <Meeting next={next} today={today} />
  return (
    <div className={classes.none}>
      <EmptyState text={t('home:noMeeting')} />
    </div>
  )
}

type MeetingProps = { readonly next: ReturnType<typeof useCall<'meetings.list'>>[number]; readonly today: string }

function Meeting({ next: { meeting, state, groups, counts, venueEn, venueLo }, today }: MeetingProps) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const navigate = useNavigate()
  const details = useCall('meetings.get', { id: meeting.id })
  const inSession = state === 'inSession'
  const go = () =>
    void navigate({ to: inSession ? '/meetings/$meetingId/room' : '/meetings/$meetingId', params: { meetingId: meeting.id } })
  useKeys({ Enter: go })
  const papersOf = (kind: string) => details.papers.filter((paper) => paper.kind === kind)
  const made = (kind: string) => papersOf(kind).reduce((sum, { count }) => sum + count, 0)
  const sent = papersOf('invitation').reduce((sum, { sentCount }) => sum + sentCount, 0)
  const invitationWords = () => {
    if (made('invitation') === 0) return t('home:notMade')
    return sent === 0 ? t('home:madeNotSent', { count: made('invitation') }) : t('home:sentOf', { part: sent, whole: made('invitation') })
  }
  const days = meeting.heldOn === null ? 0 : daysBetween(today, meeting.heldOn)
  return (
    <section className={classes.next}>
      <div className={classes.nextText}>
        <p className={classes.overline}>
          {groups.map(({ id, mark, nameEn, nameLo }) => (
            <GroupMark key={id} mark={mark} name={bilingual(nameEn, nameLo)} />
          ))}
          {meeting.number !== null && `${meeting.number} · `}
          {inSession ? t('home:inSession') : t('home:nextIn', { count: days })}
        </p>
        <h2 className={classes.nextTitle}>{bilingual(meeting.titleEn, meeting.titleLo)}</h2>
        <p className="mid">
          {[
            meeting.heldOn === null ? t('home:noDate') : formatDay(meeting.heldOn, language, 'weekday'),
            formatTimes(meeting.startsTime, meeting.endsTime),
          ]
            .filter(Boolean)
            .join(', ')}
          {bilingual(venueEn, venueLo) !== '' && ` · ${bilingual(venueEn, venueLo)}`}
        </p>
      </div>
      <Button onClick={go}>{inSession ? t('home:openRoom') : t('home:continue')}</Button>
      <dl className={classes.facts}>
        <Fact label={t('home:invitations')} isDone={made('invitation') > 0 && sent === made('invitation')} text={invitationWords()} />
        <Fact
          label={t('home:replies')}
          isDone={counts.invited > 0 && counts.answered === counts.invited}
          text={t('home:of', { part: counts.answered, whole: counts.invited })}
        />
        <Fact label={t('home:agenda')} isDone={counts.agendaItems > 0} text={t('home:items', { count: counts.agendaItems })} />
        <Fact
          label={t('home:signInSheet')}
          isDone={made('signInSheet') > 0}
          text={made('signInSheet') > 0 ? t('home:ready') : t('home:notMade')}
        />
      </dl>
    </section>
  )
}

function Fact({ label, text, isDone }: { readonly label: string; readonly text: string; readonly isDone: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <StatusBadge kind={isDone ? 'done' : 'warning'}>{text}</StatusBadge>
      </dd>
    </div>
  )
}
