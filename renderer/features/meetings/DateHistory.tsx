import { SectionHead } from '#renderer/components/SectionHead.tsx'
import { useLanguage, useT } from '#renderer/i18n.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import { dayOfInstant, formatDay, formatTimes } from '#shared/i18n/format.ts'
import classes from './PapersColumn.module.css'

/** The dates the meeting had before, each with when and why it moved. */
export function DateHistory({ dates }: { readonly dates: MeetingDetails['dates'] }) {
  const t = useT()
  const language = useLanguage()
  if (dates.length === 0) return null
  return (
    <div className={classes.history}>
      <SectionHead title={t('prepare:datesBefore')} />
      <ul>
        {dates.map(({ id, heldOn, startsTime, endsTime, changedAt, reason }) => (
          <li key={id}>
            <s>
              {[heldOn === null ? t('meetings:noDate') : formatDay(heldOn, language, 'weekday'), formatTimes(startsTime, endsTime)]
                .filter((part) => part !== '')
                .join(', ')}
            </s>
            <p>
              {[t('prepare:movedOn', { day: formatDay(dayOfInstant(changedAt), language, 'short') }), reason]
                .filter((part) => part !== '')
                .join(': ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
