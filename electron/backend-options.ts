import type { LaunchIsolated } from './run-isolated.ts'

/** The office's own data, or the practice year. */
export type Dataset = 'office' | 'practice'

/** What a host tells the back end about itself. */
export type BackendOptions = {
  readonly host: 'electron' | 'local'
  readonly version: string
  readonly dataFolder: string
  readonly papersFolder: string
  readonly openPath: (path: string) => Promise<void>
  /** How a host starts a process of its own for files that nobody vouches for; left out: a child process. */
  readonly launchIsolated?: LaunchIsolated | undefined
  /** UTC instant at which the clock stands still, for tests and pictures. */
  readonly fixedNow?: string | undefined
}
