import type { Clash } from '#shared/domain/meeting-clash.ts'
import { assertNever } from '#shared/errors.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useBilingual, useLanguage, useT } from './i18n.ts'

/** Says in words what stands against a date. */
export function useClashText(): (clash: Clash) => string {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  return (clash) => {
    switch (clash.kind) {
      case 'holiday':
        return t('meetings:clash.holiday', { name: bilingual(clash.nameEn, clash.nameLo) })
      case 'weekend':
      case 'roundTable':
      case 'past':
        return t(`meetings:clash.${clash.kind}`)
      case 'afterRoundTable':
        return t('meetings:clash.afterRoundTable', { day: formatDay(clash.roundTableOn, language, 'day') })
      case 'afterPeriod':
        return t('meetings:clash.afterPeriod', { period: clash.label, day: formatDay(clash.endsOn, language, 'day') })
      case 'shortNotice':
        return t('meetings:clash.shortNotice', { count: clash.daysLeft, notice: clash.noticeDays })
      case 'sameDay':
      case 'venueTaken':
        return t(`meetings:clash.${clash.kind}`, {
          title: bilingual(clash.titleEn, clash.titleLo),
          time: clash.startsTime ?? '',
        })
      default:
        return assertNever(clash)
    }
  }
}
