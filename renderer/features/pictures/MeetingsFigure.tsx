import type { YearMeetings } from '#shared/contract/pictures.ts'
import type { Period } from '#shared/domain/period.ts'
import { missingMeetings } from '#shared/domain/promised-meetings.ts'
import { useBilingual, useT } from '../../i18n.ts'
import { Figure } from './Figure.tsx'

/** Meetings of each group: promised, held, planned. */
export function MeetingsFigure({ meetings, period }: { readonly meetings: YearMeetings; readonly period: Period }) {
  const t = useT()
  const bilingual = useBilingual()
  const { promised, kept, held, planned, groups } = meetings
  const isNothing = promised === null && held + planned === 0
  const isPromised = promised !== null
  const rows = groups.map((row) => {
    const { group } = row
    const missing = missingMeetings(row)
    const parts = [
      { pattern: 'full', count: row.held },
      { pattern: 'hatched', count: row.planned },
      { pattern: 'outline', count: missing },
    ] as const
    const known = (count: number) => ({ text: row.promised === null ? '–' : String(count) })
    return {
      key: group?.id ?? 'any',
      cells: [
        group === null ? { text: t('pictures:anyGroup') } : { text: `${group.code}, ${bilingual(group.nameEn, group.nameLo)}` },
        ...(isPromised ? [known(row.promised ?? 0)] : []),
        { text: String(row.held) },
        { text: String(row.planned) },
        ...(isPromised ? [known(missing)] : []),
        { text: '', parts },
      ],
    }
  })
  return (
    <Figure
      name={t('pictures:meetings')}
      answer={
        isNothing
          ? t('pictures:meetingsNone', { period: period.label })
          : isPromised
            ? t('pictures:meetingsKept', { count: kept, promised })
            : t('pictures:meetingsHeld', { count: held, planned })
      }
      tables={[
        {
          name: t('pictures:meetings'),
          columns: [
            { label: t('matrix:group') },
            ...(isPromised ? [{ label: t('pictures:promised'), isNumber: true }] : []),
            { label: t('pictures:held'), pattern: 'full', isNumber: true },
            { label: t('pictures:planned'), pattern: 'hatched', isNumber: true },
            ...(isPromised ? [{ label: t('pictures:missing'), pattern: 'outline', isNumber: true } as const] : []),
            { label: t('pictures:picture'), isPicture: true },
          ],
          rows: isNothing ? [] : rows,
          scale: Math.max(...groups.map((row) => row.held + row.planned + missingMeetings(row)), 1),
        },
      ]}
      note={isPromised ? t('pictures:meetingsNote') : `${t('pictures:promisedUnknown')} ${t('pictures:meetingsNote')}`}
    />
  )
}
