import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { MatrixRowDetails } from '#shared/contract/matrix.ts'
import type { Language } from '#shared/domain/common.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'

type RowMeeting = MatrixRowDetails['meetings'][number]

/** The meetings on whose agenda a row stood, and under which items. */
export function RowMeetings({ meetings }: { readonly meetings: readonly RowMeeting[] }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  return (
    <section className={classes.section}>
      <SectionHead title={t('matrix:meetings')} note={meetings.length || undefined} />
      {meetings.length === 0 && <p className="dim">{t('matrix:neverDiscussed')}</p>}
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.item}>
            <p>
              <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className="link">
                {meeting.number ?? bilingual(meeting.titleEn, meeting.titleLo)}
              </Link>{' '}
              <span className="mid">{whenOf(meeting, t, language)}</span>
            </p>
            {meeting.items.map((item) => (
              <p key={item.id} className="mid t12">
                {item.frozenNumber === null ? '' : `${item.frozenNumber} `}
                {bilingual(item.titleEn, item.titleLo)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function whenOf({ heldOn, heldAt, cancelledAt }: RowMeeting, t: TFunction, language: Language): string {
  if (cancelledAt !== null) return t('matrix:cancelled')
  if (heldOn === null) return t(heldAt === null ? 'matrix:noDate' : 'matrix:heldOnUnknown')
  const day = formatDay(heldOn, language, 'day')
  return heldAt === null ? `${day}, ${t('matrix:planned')}` : day
}
