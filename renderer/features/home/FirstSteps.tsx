import { Link } from '@tanstack/react-router'
import { useCall } from '../../api.tsx'
import { useGroupSearch } from '../../chosen-group.ts'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

/** What an office does first, one line each, gone as soon as it is done; nothing once a meeting of the period stands. */
export function FirstSteps() {
  const { groups } = useCall('meetings.convening', {})
  const isConvened = groups.some(({ heldCount, plannedCount }) => heldCount + plannedCount > 0)
  return isConvened ? null : <Steps />
}

function Steps() {
  const t = useT()
  const groupSearch = useGroupSearch()
  const { today } = useCall('app.state', {})
  const posts = useCall('people.posts', { on: today })
  const held = posts.filter(({ holder }) => holder !== null).length
  const hasMeetings = useCall('meetings.list', {}).length > 0
  // An office that has met knows its people; a post or two may well be vacant.
  const hasHolders = held > 0 && (hasMeetings || held === posts.length)
  if (hasHolders && hasMeetings) return null
  return (
    <section>
      <SectionHead title={t('home:first')} />
      <ol className={classes.rows} aria-label={t('home:first')}>
        {!hasHolders && (
          <li>
            <Link to="/people" search={groupSearch('/people')} className={`${classes.row} ${classes.first}`}>
              <span>{t('home:firstHolders')}</span>
              <span className="mid">
                {held === 0 ? t('home:firstHoldersWhy') : t('home:firstHoldersSoFar', { part: held, whole: posts.length })}
              </span>
            </Link>
          </li>
        )}
        {!hasMeetings && (
          <li>
            <Link to="/meetings" search={{ new: 1, ...groupSearch('/meetings') }} className={`${classes.row} ${classes.first}`}>
              <span>{t('home:firstMeeting')}</span>
              <span className="mid">{t('home:firstMeetingWhy')}</span>
            </Link>
          </li>
        )}
      </ol>
    </section>
  )
}
