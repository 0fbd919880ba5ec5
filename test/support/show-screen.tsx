import { MantineProvider } from '@mantine/core'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { type JSX, Suspense } from 'react'
import { ApiProvider, createQueryCache } from '#renderer/api.tsx'
import { startI18n } from '#renderer/i18n.ts'
import { listenToKeys } from '#renderer/keys.ts'
import { newId } from '#renderer/new-id.ts'
import { Toasts } from '#renderer/shell/Toasts.tsx'
import { theme } from '#renderer/theme/theme.ts'
import { closeToast } from '#renderer/toasts.ts'
import { forgetSteps } from '#renderer/undo.ts'
import { createClient } from '#shared/contract/client.ts'
import type { Language } from '#shared/domain/common.ts'
import type { TestApp } from '#test/support/app.ts'

export type ShowScreenOptions = {
  readonly app: TestApp
  readonly Screen: () => JSX.Element
  /** Address inside the program, e.g. `/people?open=id`. */
  readonly path: string
  readonly language?: Language
  /** Answers of the host, by the name of the job. */
  readonly jobs?: Readonly<Record<string, unknown>>
}

/** A busy machine with two cores may need longer than the usual second to draw a whole screen. */
const DRAWN_MS = 10_000
let isListening = false

/** Draws one screen on a real back end, with the addresses, the keys and the toasts it has in the program. */
export function showScreen({ app, Screen, path, language = 'en', jobs = {} }: ShowScreenOptions) {
  configure({ asyncUtilTimeout: DRAWN_MS })
  startI18n(language)
  closeToast()
  forgetSteps(() => true)
  // Fields that grow with their text wait for the fonts, which this DOM does not know.
  if (document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
  if (!isListening) listenToKeys()
  isListening = true
  const cache = createQueryCache()
  const call = createClient(async (request) => {
    if (request.name in jobs) return { ok: true, value: jobs[request.name] }
    const changedBefore = app.changed.length
    const reply = await app.dispatch(request)
    if (app.changed.length > changedBefore) void cache.invalidateQueries()
    return reply
  }, newId)
  const root = createRootRoute({ component: Outlet, validateSearch: (search: Record<string, unknown>) => search })
  const [pathname = path] = path.split('?')
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: pathname, component: Screen }),
    createRoute({ getParentRoute: () => root, path: '$', component: () => null }),
  ])
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) })
  const view = render(
    <MantineProvider theme={theme} env="test">
      <ApiProvider call={call} cache={cache}>
        <Suspense>
          <RouterProvider router={router as never} />
          <Toasts />
        </Suspense>
      </ApiProvider>
    </MantineProvider>,
  )
  return { ...view, router }
}
