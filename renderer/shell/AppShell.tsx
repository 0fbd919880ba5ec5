import { useIsMutating } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { useCall } from '../api.tsx'
import { useKeys } from '../keys.ts'
import classes from './AppShell.module.css'
import { ConnectionBand } from './ConnectionBand.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Navigation } from './Navigation.tsx'
import { Palette } from './Palette.tsx'
import { PracticeBanner } from './PracticeBanner.tsx'
import { ScreenLoading } from './ScreenLoading.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { StatusBar } from './StatusBar.tsx'
import { Toasts } from './Toasts.tsx'
import { TopBar } from './TopBar.tsx'
import { useFollowGroup } from './useFollowGroup.ts'
import { useShellKeys } from './useShellKeys.ts'
import { useStartsAsRail } from './useStartsAsRail.ts'

const FirstRun = lazy(async () => ({ default: (await import('../features/first-run/FirstRun.tsx')).FirstRun }))

/** Frame of every screen: top bar, navigation, the screen, status bar. */
export function AppShell() {
  const { isEmpty: hasNothing } = useCall('app.state', {})
  // The first records appear long before the last: until then nobody should land on half an office.
  const isFilling = useIsMutating({ mutationKey: ['app.seed2015'] }) + useIsMutating({ mutationKey: ['app.openPractice'] }) > 0
  const wasEmpty = useRef(hasNothing)
  wasEmpty.current = hasNothing || (wasEmpty.current && isFilling)
  const isEmpty = wasEmpty.current
  const startsAsRail = useStartsAsRail()
  const [toggled, setToggled] = useState(false)
  useShellKeys()
  useFollowGroup()
  useKeys({ 'Mod+B': () => setToggled(!toggled) })
  const isRail = startsAsRail !== toggled
  return (
    <div className={classes.app} data-rail={isRail || undefined} data-bare={isEmpty || undefined}>
      {!isEmpty && <TopBar isRail={isRail} />}
      {!isEmpty && <Navigation isRail={isRail} />}
      <main className={classes.main} data-region="main" id="main">
        <PracticeBanner />
        <ConnectionBand />
        <div className={classes.screen}>
          <ErrorBoundary>
            <Suspense fallback={<ScreenLoading />}>{isEmpty ? <FirstRun /> : <Outlet />}</Suspense>
          </ErrorBoundary>
        </div>
        <Toasts />
      </main>
      {!isEmpty && <StatusBar />}
      <Palette />
      <ShortcutSheet />
    </div>
  )
}
