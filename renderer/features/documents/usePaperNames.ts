import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'

/** How the register words its papers. */
export function usePaperNames() {
  const t = useT()
  const language = useLanguage()
  const day = (on: string) => formatDay(on, language, 'day')
  const languageName = (paper: OutgoingRow['language']) => (paper === 'both' ? 'EN · LO' : paper.toUpperCase())
  return {
    day,
    languageName,
    /** “Follow-up letter to MoPS”. */
    title: (row: OutgoingRow) => {
      const to = row.recipientShort === '' ? row.addressee : row.recipientShort
      return t(`documents:doc.${row.kind}`, { to, meeting: row.meetingNumber ?? '' })
    },
    /** “3 actions of CSSWG/2015/01, EN”. */
    remark: (row: OutgoingRow) => {
      const about =
        row.kind === 'followUp'
          ? t('documents:ofActions', { count: row.actionCount, meeting: row.meetingNumber ?? row.groupCode })
          : t(row.number === null ? 'documents:madeOn' : 'documents:datedOn', { day: day(row.datedOn) })
      return `${about}, ${languageName(row.language)}`
    },
    /** “LO, Director General, Police Department, MoPS”, where the organisation alone does not tell papers apart. */
    receiver: (row: OutgoingRow) => `${languageName(row.language)}, ${row.addressee}`,
    /** Number, or title of a paper without one. */
    label: (row: OutgoingRow) => row.number ?? t(`documents:doc.${row.kind}`, { to: row.recipientShort, meeting: row.meetingNumber ?? '' }),
  }
}
