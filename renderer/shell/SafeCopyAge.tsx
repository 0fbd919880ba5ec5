import { useT } from '../i18n.ts'

/** Age of the newest verified safe copy, in words. */
export function SafeCopyAge() {
  const t = useT()
  return <>{t('shell:noSafeCopy')}</>
}
