import { dayOfInstant, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../api.tsx'
import { useLanguage, useT } from '../i18n.ts'

/** When the newest verified safe copy was made. */
export function SafeCopyAge() {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  const [newest] = useCall('safeCopies.list', {})
  if (newest === undefined) return <>{t('shell:noSafeCopy')}</>
  const day = dayOfInstant(newest.madeAt)
  return <>{t('shell:safeCopyAt', { when: day === today ? formatClock(newest.madeAt) : formatDay(day, language, 'day') })}</>
}
