import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import { answerDaysLate } from '#shared/domain/outgoing-marks.ts'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useT } from '../../i18n.ts'
import { usePaperNames } from './usePaperNames.ts'

/** How a paper stands: icon, word, colour. */
export function PaperBadge({ row, today }: { readonly row: OutgoingRow; readonly today: string }) {
  const t = useT()
  const { day } = usePaperNames()
  const daysLate = answerDaysLate(row, today)
  if (row.state === 'void') return <StatusBadge kind="cancelled">{t('documents:isVoid')}</StatusBadge>
  if (row.state === 'answered' && row.answeredOn !== null) {
    return <StatusBadge kind="done">{t('documents:answeredOn', { day: day(row.answeredOn) })}</StatusBadge>
  }
  if (daysLate > 0) return <StatusBadge kind="late">{t('documents:noAnswer', { count: daysLate })}</StatusBadge>
  if (row.sentOn !== null && row.sentHow !== null) {
    return <StatusBadge kind="done">{t('documents:sentHow', { how: t(`documents:how.${row.sentHow}`), day: day(row.sentOn) })}</StatusBadge>
  }
  const english =
    row.isTitleEnglish && row.englishCount === 1 ? t('documents:noLaoTitle') : t('documents:inEnglish', { count: row.englishCount })
  const missing = [row.isVacant ? t('documents:noHolder') : '', row.englishCount > 0 ? english : ''].filter((one) => one !== '')
  if (missing.length > 0) return <StatusBadge kind="warning">{missing.join(' · ')}</StatusBadge>
  if (row.fileHash === null) return <StatusBadge kind="soon">{t('documents:noFile')}</StatusBadge>
  return <StatusBadge kind="ready">{t(row.number === null ? 'documents:ready' : 'documents:readyToSign')}</StatusBadge>
}
