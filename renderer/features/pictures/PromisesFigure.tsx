import type { PromiseAge } from '#shared/contract/pictures.ts'
import type { Period } from '#shared/domain/period.ts'
import { useBilingual, useT } from '../../i18n.ts'
import { Figure } from './Figure.tsx'

/** In how many periods each promise was made; a period in which nothing was reported is an outline. */
export function PromisesFigure({ promises, period }: { readonly promises: readonly PromiseAge[]; readonly period: Period }) {
  const t = useT()
  const bilingual = useBilingual()
  const oldCount = promises.filter(({ periods }) => periods.length > 1).length
  const name = t('pictures:promises')
  return (
    <Figure
      name={name}
      answer={answer()}
      tables={[
        {
          name,
          columns: [
            { label: t('pictures:activity') },
            { label: t('pictures:periods') },
            { label: t('pictures:periodCount'), isNumber: true },
            { label: t('pictures:reported'), pattern: 'full', isNumber: true },
            { label: t('pictures:notReported'), pattern: 'outline', isNumber: true },
            { label: t('pictures:picture'), isPicture: true },
          ],
          rows: promises.map(({ id, position, titleEn, titleLo, periods }) => {
            const silent = periods.filter(({ isNothingReported }) => isNothingReported).length
            const title = `${position}. ${bilingual(titleEn, titleLo)}`
            return {
              key: id,
              cells: [
                { text: title, hint: title },
                { text: periods.map(({ label }) => label).join(', ') },
                { text: String(periods.length) },
                { text: String(periods.length - silent) },
                { text: String(silent) },
                {
                  text: '',
                  parts: periods.map(({ isNothingReported }) => ({ pattern: isNothingReported ? 'outline' : 'full', count: 1 }) as const),
                },
              ],
            }
          }),
          scale: Math.max(...promises.map(({ periods }) => periods.length), 1),
        },
      ]}
    />
  )

  function answer(): string {
    if (promises.length === 0) return t('pictures:promisesNone', { period: period.label })
    if (oldCount === 0) return t('pictures:promisesNew', { count: promises.length })
    return t('pictures:promisesOld', { count: oldCount, all: promises.length, period: period.label })
  }
}
