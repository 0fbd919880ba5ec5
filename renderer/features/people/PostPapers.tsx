import { Link } from '@tanstack/react-router'
import type { Output } from '#shared/contract/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

type History = Output<'people.postHistory'>
const PAPERS_SHOWN = 6

/** Papers that keep the name they were written with, and the meetings that will use the new one. */
export function PostPapers({ papers, meetings }: Pick<History, 'papers' | 'meetings'>) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  const coming = meetings.filter(({ heldOn }) => heldOn !== null && heldOn >= today).toReversed()
  return (
    <>
      {papers.length > 0 && (
        <section className={classes.section}>
          <SectionHead title={t('people:stays')} />
          <ul className={classes.rows}>
            {papers.slice(0, PAPERS_SHOWN).map(({ id, number, datedOn, addressee }) => (
              <li key={id} title={addressee}>
                <Link to="/documents" search={{ open: id }} className="link">
                  {number}
                </Link>
                <span className="clip">{addressee || formatDay(datedOn, language, 'day')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {coming.length > 0 && (
        <section className={classes.section}>
          <SectionHead title={t('people:fromNowOn')} />
          <ul className={classes.rows}>
            {coming.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function MeetingLine({ meeting: { id, heldOn, number, titleEn, titleLo, reply } }: { readonly meeting: History['meetings'][number] }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  return (
    <li>
      <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="link">
        {heldOn !== null && formatDay(heldOn, language, 'day')}, {number ?? bilingual(titleEn, titleLo)}
      </Link>
      {reply === 'accepts' ? (
        <StatusBadge kind="done">{t('people:reply.accepts')}</StatusBadge>
      ) : (
        <span>{t(`people:reply.${reply ?? 'none'}`)}</span>
      )}
    </li>
  )
}
