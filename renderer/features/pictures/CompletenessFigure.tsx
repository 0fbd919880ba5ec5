import type { Activity } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import { indicatorState, matrixCompleteness, rowCompleteness } from '#shared/domain/matrix-completeness.ts'
import type { Period } from '#shared/domain/period.ts'
import { useBilingual, useT } from '../../i18n.ts'
import type { BarPart } from './Bar.tsx'
import { Figure } from './Figure.tsx'

const LANGUAGES: readonly Language[] = ['en', 'lo']
const INDICATOR_STATES = ['line', 'none', 'blank', 'missing'] as const

/** How much of the matrix is written in each language: by column of the form, then row by row. */
export function CompletenessFigure({ activities, period }: { readonly activities: readonly Activity[]; readonly period: Period }) {
  const t = useT()
  const bilingual = useBilingual()
  const name = t('pictures:completeness')
  const languages = [{ label: t('common:english') }, { label: t('common:lao') }]
  const written = (part: number, whole: number, parts: readonly BarPart[]) => ({ text: t('pictures:of', { part, whole }), parts })
  const byRow = activities.map((activity) => ({ activity, en: rowCompleteness(activity, 'en'), lo: rowCompleteness(activity, 'lo') }))
  const columns = [
    ...REPORTED_COLUMNS.map((column) => ({
      label: t(`matrix:column${column[0]?.toUpperCase()}${column.slice(1)}`, { kind: period.roundTableKind }),
      isWritten: (row: (typeof byRow)[number], language: Language) => row[language].filled[column],
    })),
    {
      label: t('matrix:columnIndicator'),
      isWritten: (row: (typeof byRow)[number], language: Language) => row[language].indicator === 'line',
    },
  ]
  const { filledCount, textCount } = matrixCompleteness(activities, 'en')
  return (
    <Figure
      name={name}
      answer={
        activities.length === 0
          ? t('pictures:completenessNone', { period: period.label })
          : t('pictures:completenessAnswer', { en: filledCount, texts: textCount, lo: matrixCompleteness(activities, 'lo').filledCount })
      }
      tables={[
        {
          name: t('pictures:byColumn'),
          columns: [{ label: t('pictures:column') }, ...languages],
          rows:
            activities.length === 0
              ? []
              : columns.map(({ label, isWritten }) => ({
                  key: label,
                  cells: [
                    { text: label },
                    ...LANGUAGES.map((language) => {
                      const count = byRow.filter((row) => isWritten(row, language)).length
                      return written(count, byRow.length, [
                        { pattern: 'full', count },
                        { pattern: 'outline', count: byRow.length - count },
                      ])
                    }),
                  ],
                })),
          scale: activities.length,
        },
        {
          name: t('pictures:byRow'),
          columns: [{ label: t('pictures:activity') }, ...languages, { label: t('matrix:columnIndicator') }],
          rows: byRow.map((row) => {
            const title = `${row.activity.position}. ${bilingual(row.activity.titleEn, row.activity.titleLo)}`
            return {
              key: row.activity.id,
              cells: [
                { text: title, hint: title },
                ...LANGUAGES.map((language) => {
                  const are = REPORTED_COLUMNS.map((column) => row[language].filled[column])
                  // In the order of the form, so that the place of a gap says which column it is.
                  const parts = are.map((isWritten) => ({ pattern: isWritten ? 'full' : 'outline', count: 1 }) as const)
                  return written(are.filter(Boolean).length, are.length, parts)
                }),
                { text: t(`pictures:indicator.${bestIndicator(row.activity)}`) },
              ],
            }
          }),
          scale: REPORTED_COLUMNS.length,
        },
      ]}
      {...(activities.length > 0 && { note: t('pictures:completenessNote') })}
    />
  )
}

/** The better of the two languages: a row needs one indicator that can be counted. */
function bestIndicator({ indicatorEn, indicatorLo }: Activity) {
  const states = [indicatorState(indicatorEn), indicatorState(indicatorLo)]
  return INDICATOR_STATES.find((state) => states.includes(state)) ?? 'missing'
}
