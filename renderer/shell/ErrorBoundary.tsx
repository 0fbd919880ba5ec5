import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, type ReactNode } from 'react'
import { Refusal } from '#shared/errors.ts'
import { useErrorText, useT } from '../i18n.ts'
import classes from './ErrorBoundary.module.css'

const RescueScreen = lazy(async () => ({ default: (await import('../features/settings/RescueScreen.tsx')).RescueScreen }))

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
  const queries = useQueryErrorResetBoundary()
  const handleRetry = () => {
    // What failed is asked again only when it is told to.
    queries.reset()
    reset()
  }
  if (error instanceof Refusal && error.code === 'store.damaged') return <RescueScreen error={error} onRestored={handleRetry} />
  return (
    <div className={classes.error} role="alert">
      <h1>{t('common:loadingFailed')}</h1>
      <p>{errorText(error)}</p>
      <Button onClick={handleRetry}>{t('common:retry')}</Button>
    </div>
  )
}
