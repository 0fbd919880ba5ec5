import { isRefusal } from '#shared/errors.ts'
import { useT } from './i18n.ts'
import { closeToast, showError } from './toasts.ts'

/** Shows why papers could not be written; where only their Lao waits for the office, with a way to write the English ones now. */
export function useHeldBack() {
  const t = useT()
  return (error: unknown, writeEnglish: (laoCount: number) => void) => {
    if (!isRefusal(error, 'papers.wordingNotConfirmed') || error.details.english === 0) {
      showError(error)
      return
    }
    const { english, lao } = error.details
    const run = () => {
      closeToast()
      writeEnglish(lao)
    }
    showError(error, [{ label: t('common:writeEnglish', { count: english }), run }])
  }
}
