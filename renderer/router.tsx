import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { AppShell } from './shell/AppShell.tsx'
import { ScreenLoading } from './shell/ScreenLoading.tsx'

const root = createRootRoute({ component: AppShell, validateSearch: (search: Record<string, unknown>) => search })
/** Only the place of the screens waits, so that the old screen stays until the new one is there. */
const common = { getParentRoute: () => root, wrapInSuspense: false } as const

/** A screen is loaded when it is first opened. */
const screens = {
  home: lazyRouteComponent(() => import('./features/home/HomeScreen.tsx'), 'HomeScreen'),
  meetings: lazyRouteComponent(() => import('./features/meetings/MeetingsScreen.tsx'), 'MeetingsScreen'),
  prepare: lazyRouteComponent(() => import('./features/meetings/PrepareScreen.tsx'), 'PrepareScreen'),
  room: lazyRouteComponent(() => import('./features/room/RoomScreen.tsx'), 'RoomScreen'),
  actions: lazyRouteComponent(() => import('./features/actions/ActionsScreen.tsx'), 'ActionsScreen'),
  matrix: lazyRouteComponent(() => import('./features/matrix/MatrixScreen.tsx'), 'MatrixScreen'),
  pictures: lazyRouteComponent(() => import('./features/pictures/PicturesScreen.tsx'), 'PicturesScreen'),
  years: lazyRouteComponent(() => import('./features/years/YearsScreen.tsx'), 'YearsScreen'),
  import: lazyRouteComponent(() => import('./features/import/ImportScreen.tsx'), 'ImportScreen'),
  nextPeriod: lazyRouteComponent(() => import('./features/next-period/NextPeriodScreen.tsx'), 'NextPeriodScreen'),
  people: lazyRouteComponent(() => import('./features/people/PeopleScreen.tsx'), 'PeopleScreen'),
  documents: lazyRouteComponent(() => import('./features/documents/DocumentsScreen.tsx'), 'DocumentsScreen'),
  settings: lazyRouteComponent(() => import('./features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  history: lazyRouteComponent(() => import('./features/history/HistoryScreen.tsx'), 'HistoryScreen'),
}

const routeTree = root.addChildren([
  createRoute({ ...common, path: '/', component: screens.home }),
  createRoute({ ...common, path: '/meetings', component: screens.meetings }),
  createRoute({ ...common, path: '/meetings/$meetingId', component: screens.prepare }),
  createRoute({ ...common, path: '/meetings/$meetingId/room', component: screens.room }),
  createRoute({ ...common, path: '/actions', component: screens.actions }),
  createRoute({ ...common, path: '/matrix', component: screens.matrix }),
  createRoute({ ...common, path: '/matrix/pictures', component: screens.pictures }),
  createRoute({ ...common, path: '/matrix/years', component: screens.years }),
  createRoute({ ...common, path: '/matrix/import', component: screens.import }),
  createRoute({ ...common, path: '/matrix/next', component: screens.nextPeriod }),
  createRoute({ ...common, path: '/people', component: screens.people }),
  createRoute({ ...common, path: '/documents', component: screens.documents }),
  createRoute({ ...common, path: '/settings', component: screens.settings }),
  createRoute({ ...common, path: '/history', component: screens.history }),
])

/** Addresses of the screens; hash history works on a custom protocol and on loopback alike. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultPendingComponent: ScreenLoading,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router reads this by declaration merging
  interface Register {
    router: typeof router
  }
}
