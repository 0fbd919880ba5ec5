import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
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
import { useShellKeys } from './useShellKeys.ts'
import { useStartsAsRail } from './useStartsAsRail.ts'

const FirstRun = lazy(async () => ({ default: (await import('../features/first-run/FirstRun.tsx')).FirstRun }))

/** Frame of every screen: top bar, navigation, the screen, status bar. */
export function AppShell() {
  const { isEmpty } = useCall('app.state', {})
  const startsAsRail = useStartsAsRail()
  const [toggled, setToggled] = useState(false)
  useShellKeys()
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
