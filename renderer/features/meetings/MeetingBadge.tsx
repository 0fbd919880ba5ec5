import { type BadgeKind, StatusBadge } from '#renderer/components/StatusBadge.tsx'
import { useT } from '#renderer/i18n.ts'
import type { MeetingRow } from '#shared/contract/meetings.ts'

const KINDS: Readonly<Record<MeetingRow['state'], BadgeKind>> = {
  planned: 'warning',
  announced: 'open',
  inSession: 'progress',
  held: 'done',
  adopted: 'locked',
  cancelled: 'cancelled',
}

/** What a meeting is; one whose day has passed without being held asks about it. */
export function MeetingBadge({
  row: { meeting, state },
  today,
}: {
  readonly row: Pick<MeetingRow, 'meeting' | 'state'>
  readonly today: string
}) {
  const t = useT()
  const isForgotten = (state === 'planned' || state === 'announced') && meeting.heldOn !== null && meeting.heldOn < today
  if (isForgotten) return <StatusBadge kind="soon">{t('meetings:wasItHeld')}</StatusBadge>
  return <StatusBadge kind={KINDS[state]}>{t(`meetings:state.${state}`)}</StatusBadge>
}
