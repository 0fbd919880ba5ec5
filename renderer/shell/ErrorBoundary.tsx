import { Button } from '@mantine/core'
import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useErrorText, useT } from '../i18n.ts'
import classes from './ErrorBoundary.module.css'

/** Shows what went wrong in the place of the screen; the rest of the window goes on. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => location.hash} errorComponent={ScreenError}>
      {children}
    </CatchBoundary>
  )
}

function ScreenError({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  return (
    <div className={classes.error} role="alert">
      <h1>{t('common:loadingFailed')}</h1>
      <p>{errorText(error)}</p>
      <Button onClick={reset}>{t('common:retry')}</Button>
    </div>
  )
}
