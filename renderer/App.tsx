import { MantineProvider, useMantineColorScheme } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import type { Call } from '#shared/contract/client.ts'
import { ApiProvider, useCall } from './api.tsx'
import { switchLanguage } from './i18n.ts'
import { styleNonce } from './nonce.ts'
import { router } from './router.tsx'
import { ConnectionBand } from './shell/ConnectionBand.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { useFirstDrawing } from './shell/first-drawing.ts'
import { ScreenLoading } from './shell/ScreenLoading.tsx'
import { cssVariables, theme } from './theme/theme.ts'
import type { Transport } from './transport.ts'
import { TransportContext } from './transport-context.ts'

type AppProps = { readonly call: Call; readonly cache: QueryClient; readonly transport: Transport }

/** The whole window: theme, data, screens. */
export function App({ call, cache, transport }: AppProps) {
  useFirstDrawing()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <TransportContext value={transport}>
        <ApiProvider call={call} cache={cache}>
          <Suspense
            fallback={
              <>
                <ConnectionBand />
                <ScreenLoading />
              </>
            }
          >
            <ErrorBoundary>
              <OfficeChoices />
              <RouterProvider router={router} />
            </ErrorBoundary>
          </Suspense>
        </ApiProvider>
      </TransportContext>
    </MantineProvider>
  )
}

/** Applies the language and the colours that the office has stored. */
function OfficeChoices() {
  const { settings } = useCall('app.state', {})
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    void switchLanguage(settings.screenLanguage)
  }, [settings.screenLanguage])
  useEffect(() => {
    setColorScheme(settings.colorScheme)
  }, [settings.colorScheme, setColorScheme])
  return null
}
