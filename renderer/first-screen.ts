import type { QueryClient } from '@tanstack/react-query'
import type { Call } from '#shared/contract/client.ts'
import { readAhead } from './api.tsx'
import { switchLanguage } from './i18n.ts'
import { router } from './router.tsx'

/**
 * Loads the screen that is shown first and asks what it will ask, all side by side, before React comes to it.
 *
 * What fails is asked again, and its error shown, when it is drawn.
 */
export function prepareFirstScreen(cache: QueryClient, call: Call): void {
  void router.load()
  const state = readAhead(cache, call, 'app.state', {})
  const asked = [
    state.then(({ settings }) => switchLanguage(settings.screenLanguage)),
    readAhead(cache, call, 'app.host', {}),
    readAhead(cache, call, 'groups.list', {}),
    readAhead(cache, call, 'actions.counts', {}),
    readAhead(cache, call, 'safeCopies.list', {}),
    ...(router.latestLocation.pathname === '/'
      ? [
          readAhead(cache, call, 'meetings.convening', {}),
          readAhead(cache, call, 'outgoing.ready', {}),
          readAhead(cache, call, 'outgoing.waitingCount', {}),
          readAhead(cache, call, 'home.due', {}),
          readAhead(cache, call, 'actions.list', { list: 'overdue' }),
          state.then(({ today }) => readAhead(cache, call, 'meetings.list', { from: today })),
        ]
      : []),
  ]
  void Promise.allSettled(asked)
}
