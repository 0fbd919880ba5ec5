import { Button } from '@mantine/core'
import { useCall } from '../../api.tsx'
import { switchLanguage, useErrorText, useLanguage, useT } from '../../i18n.ts'
import { CopyList } from './CopyList.tsx'
import classes from './RescueScreen.module.css'

/** What the window shows when the data cannot be read: what happened, and the safe copies to go back to. */
export function RescueScreen({ error, onRestored }: { readonly error: unknown; readonly onRestored: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const language = useLanguage()
  const copies = useCall('safeCopies.list', {})
  const other = language === 'lo' ? 'en' : 'lo'
  return (
    <main className={classes.screen} role="alert">
      <header className={classes.head}>
        <h1>{t('copies:rescueTitle')}</h1>
        {/* The choice of the office lies in the data that cannot be read. */}
        <Button variant="subtle" color="gray" lang={other} onClick={() => void switchLanguage(other)}>
          {t('copies:otherLanguage')}
        </Button>
      </header>
      <p>{errorText(error)}</p>
      <p>{t('copies:rescueText')}</p>
      <CopyList copies={copies} onRestored={onRestored} />
    </main>
  )
}
