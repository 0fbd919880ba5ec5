import { StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useT } from '#renderer/i18n.ts'
import { useClashText } from '#renderer/useClashText.ts'
import type { Clash } from '#shared/domain/meeting-clash.ts'
import classes from './MeetingForm.module.css'

/** What should be known about a date, one line each; nothing when nothing stands against it. */
export function ClashList({ clashes }: { readonly clashes: readonly Clash[] }) {
  const t = useT()
  const clashText = useClashText()
  if (clashes.length === 0) return null
  return (
    <ul className={classes.clashes} aria-label={t('meetings:toKnow')}>
      {clashes.map((clash) => (
        <li key={`${clash.kind}${'meetingId' in clash ? clash.meetingId : ''}`}>
          <StatusBadge kind="warning">
            <span style={{ whiteSpace: 'normal' }}>{clashText(clash)}</span>
          </StatusBadge>
        </li>
      ))}
    </ul>
  )
}
