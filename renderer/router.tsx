import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { AppShell } from './shell/AppShell.tsx'

const root = createRootRoute({ component: AppShell, validateSearch: (search: Record<string, unknown>) => search })

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./features/home/HomeScreen.tsx'), 'HomeScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings',
    component: lazyRouteComponent(() => import('./features/meetings/MeetingsScreen.tsx'), 'MeetingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/$meetingId',
    component: lazyRouteComponent(() => import('./features/meetings/PrepareScreen.tsx'), 'PrepareScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/$meetingId/room',
    component: lazyRouteComponent(() => import('./features/room/RoomScreen.tsx'), 'RoomScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actions',
    component: lazyRouteComponent(() => import('./features/actions/ActionsScreen.tsx'), 'ActionsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matrix',
    component: lazyRouteComponent(() => import('./features/matrix/MatrixScreen.tsx'), 'MatrixScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    component: lazyRouteComponent(() => import('./features/people/PeopleScreen.tsx'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    component: lazyRouteComponent(() => import('./features/documents/DocumentsScreen.tsx'), 'DocumentsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    component: lazyRouteComponent(() => import('./features/history/HistoryScreen.tsx'), 'HistoryScreen'),
  }),
])

/** Addresses of the screens; hash history works on a custom protocol and on loopback alike. */
export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router reads this by declaration merging
  interface Register {
    router: typeof router
  }
}
