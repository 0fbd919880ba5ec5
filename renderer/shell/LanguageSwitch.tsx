import type { Language } from '#shared/domain/common.ts'
import { useCommand } from '../api.tsx'
import { switchLanguage, useLanguage, useT } from '../i18n.ts'
import classes from './LanguageSwitch.module.css'

/** English or Lao, at once and remembered. */
export function LanguageSwitch() {
  const t = useT()
  const language = useLanguage()
  const save = useCommand('app.saveSettings', { isWork: false })
  const choose = (next: Language) => {
    void switchLanguage(next)
    save.mutate({ screenLanguage: next })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons of a bar, not a form
    <div className={classes.switch} role="group" aria-label={t('shell:languageOfScreens')}>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => choose('en')}>
        EN
      </button>
      <button type="button" lang="lo" aria-pressed={language === 'lo'} onClick={() => choose('lo')}>
        ລາວ
      </button>
    </div>
  )
}
