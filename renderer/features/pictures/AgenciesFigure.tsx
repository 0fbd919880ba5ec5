import type { AgencyActions } from '#shared/contract/pictures.ts'
import type { ActionOutcome } from '#shared/domain/action-outcome.ts'
import type { Period } from '#shared/domain/period.ts'
import { useBilingual, useT } from '../../i18n.ts'
import type { Pattern } from './Bar.tsx'
import { Figure } from './Figure.tsx'

const OUTCOMES: readonly { readonly outcome: ActionOutcome; readonly pattern: Pattern }[] = [
  { outcome: 'doneInTime', pattern: 'full' },
  { outcome: 'doneLate', pattern: 'ruled' },
  { outcome: 'late', pattern: 'hatched' },
  { outcome: 'open', pattern: 'outline' },
]

/** How it went with the actions of each lead agency. */
export function AgenciesFigure({ agencies, period }: { readonly agencies: readonly AgencyActions[]; readonly period: Period }) {
  const t = useT()
  const bilingual = useBilingual()
  const sum = (outcome: ActionOutcome) => agencies.reduce((total, row) => total + row[outcome], 0)
  const done = sum('doneInTime') + sum('doneLate')
  const all = done + sum('open') + sum('late')
  const name = t('pictures:agencies')
  return (
    <Figure
      name={name}
      answer={
        all === 0
          ? t('pictures:agenciesNone', { period: period.label })
          : t('pictures:agenciesAnswer', { count: done, all, late: sum('late') })
      }
      tables={[
        {
          name,
          columns: [
            { label: t('pictures:agency') },
            ...OUTCOMES.map(({ outcome, pattern }) => ({ label: t(`pictures:${outcome}`), pattern, isNumber: true })),
            { label: t('pictures:picture'), isPicture: true },
          ],
          rows: agencies.map((row) => ({
            key: row.agency?.id ?? 'none',
            cells: [
              row.agency === null
                ? { text: t('pictures:noAgency') }
                : {
                    text: bilingual(row.agency.shortEn, row.agency.shortLo),
                    hint: bilingual(row.agency.nameEn, row.agency.nameLo),
                  },
              ...OUTCOMES.map(({ outcome }) => ({ text: String(row[outcome]) })),
              { text: '', parts: OUTCOMES.map(({ outcome, pattern }) => ({ pattern, count: row[outcome] })) },
            ],
          })),
          scale: Math.max(...agencies.map((row) => row.doneInTime + row.doneLate + row.open + row.late), 1),
        },
      ]}
      {...(all > 0 && { note: t('pictures:agenciesNote') })}
    />
  )
}
