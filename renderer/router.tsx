import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { FunctionComponent } from 'react'
import { AppShell } from './shell/AppShell.tsx'

const root = createRootRoute({ component: AppShell, validateSearch: (search: Record<string, unknown>) => search })

const files = import.meta.glob<Record<string, FunctionComponent>>('./features/*/*Screen.tsx')

/** A screen is loaded when it is first opened. */
function screen(feature: string, name: string) {
  return lazyRouteComponent(async () => {
    const load = files[`./features/${feature}/${name}.tsx`]
    if (load === undefined) throw new Error(`no screen ${feature}/${name}`)
    return load()
  }, name)
}

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: screen('home', 'HomeScreen') }),
  createRoute({ getParentRoute: () => root, path: '/meetings', component: screen('meetings', 'MeetingsScreen') }),
  createRoute({ getParentRoute: () => root, path: '/meetings/$meetingId', component: screen('meetings', 'PrepareScreen') }),
  createRoute({ getParentRoute: () => root, path: '/meetings/$meetingId/room', component: screen('room', 'RoomScreen') }),
  createRoute({ getParentRoute: () => root, path: '/actions', component: screen('actions', 'ActionsScreen') }),
  createRoute({ getParentRoute: () => root, path: '/matrix', component: screen('matrix', 'MatrixScreen') }),
  createRoute({ getParentRoute: () => root, path: '/people', component: screen('people', 'PeopleScreen') }),
  createRoute({ getParentRoute: () => root, path: '/documents', component: screen('documents', 'DocumentsScreen') }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: screen('settings', 'SettingsScreen') }),
  createRoute({ getParentRoute: () => root, path: '/history', component: screen('history', 'HistoryScreen') }),
])

/** Addresses of the screens; hash history works on a custom protocol and on loopback alike. */
export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router reads this by declaration merging
  interface Register {
    router: typeof router
  }
}
