import { MantineProvider } from '@mantine/core'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { type JSX, Suspense } from 'react'
import { ApiProvider, createQueryCache } from '#renderer/api.tsx'
import { chosenGroup } from '#renderer/chosen-group.ts'
import { papersChoices } from '#renderer/features/meetings/papers-choice.ts'
import { startI18n } from '#renderer/i18n.ts'
import { listenToKeys } from '#renderer/keys.ts'
import { newId } from '#renderer/new-id.ts'
import { Toasts } from '#renderer/shell/Toasts.tsx'
import { theme } from '#renderer/theme/theme.ts'
import { closeToast } from '#renderer/toasts.ts'
import type { Transport } from '#renderer/transport.ts'
import { TransportContext } from '#renderer/transport-context.ts'
import { forgetSteps } from '#renderer/undo.ts'
import { createClient } from '#shared/contract/client.ts'
import type { Reply } from '#shared/contract/wire.ts'
import type { Language } from '#shared/domain/common.ts'
import { Refusal } from '#shared/errors.ts'
import type { TestApp } from '#test/support/app.ts'

export type ShowScreenOptions = {
  readonly app: TestApp
  readonly Screen: () => JSX.Element
  /** Address inside the program, e.g. `/people?open=id`. */
  readonly path: string
  /** The route, when the address has a part that the screen reads: `/meetings/$meetingId/room`. */
  readonly route?: string
  /** What stands around the screen, such as the shell with its navigation; nothing when left out. */
  readonly Frame?: RouteComponent
  readonly language?: Language
  /** Answers of the host, by the name of the job; a function is the job itself. */
  readonly jobs?: Readonly<Record<string, unknown>>
}

/** Beside browsers and hosts, a screen may need far longer than the usual second to be drawn. */
const DRAWN_MS = 30_000
let isListening = false

/** Draws one screen on a real back end, with the addresses, the keys and the toasts it has in the program. */
export function showScreen({ app, Screen, path, route, Frame = Outlet, language = 'en', jobs = {} }: ShowScreenOptions) {
  configure({ asyncUtilTimeout: DRAWN_MS })
  startI18n(language)
  closeToast()
  forgetSteps(() => true)
  chosenGroup.set(undefined)
  papersChoices.set(new Map())
  // Fields that grow with their text wait for the fonts, which this DOM does not know.
  if (document.fonts === undefined)
    Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) })
  if (!isListening) listenToKeys()
  isListening = true
  const cache = createQueryCache()
  const call = createClient(async (request) => {
    const changedBefore = app.changed.length
    const reply = request.name in jobs ? await answerOf(jobs[request.name], request.input) : await app.dispatch(request)
    if (app.changed.length > changedBefore) void cache.invalidateQueries()
    return reply
  }, newId)
  const Whole = () => (
    <>
      <Frame />
      <Toasts />
    </>
  )
  const root = createRootRoute({ component: Whole, validateSearch: (search: Record<string, unknown>) => search })
  const [pathname = path] = path.split('?')
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: route ?? pathname, component: Screen }),
    createRoute({ getParentRoute: () => root, path: '$', component: () => null }),
  ])
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) })
  const view = render(
    <MantineProvider theme={theme} env="test">
      <ApiProvider call={call} cache={cache}>
        <TransportContext value={SILENT}>
          <Suspense>
            <RouterProvider router={router as never} />
          </Suspense>
        </TransportContext>
      </ApiProvider>
    </MantineProvider>,
  )
  return { ...view, router }
}

/** A transport on which nothing happens by itself; calls go past it, straight to the back end. */
const SILENT: Transport = {
  send: () => new Promise(() => {}),
  cancel: () => {},
  onEvent: () => () => {},
  onConnection: () => () => {},
}

async function answerOf(answer: unknown, input: unknown): Promise<Reply> {
  if (typeof answer !== 'function') return { ok: true, value: answer }
  try {
    return { ok: true, value: await answer(input) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { code: error.code, details: error.details } }
    throw error
  }
}
