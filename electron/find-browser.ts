import { accessSync, constants } from 'node:fs'
import { posix, win32 } from 'node:path'

/** A browser that can show one page as a window of its own. */
type AppBrowser = { readonly name: string; readonly path: string }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds an installed browser of the Chromium family.
 *
 * Edge comes first on Windows, since every Windows has it. `SWGDESK_BROWSER` names another one, for tests and for the office.
 */
export function findAppBrowser(
  platform: NodeJS.Platform,
  env: Environment,
  isRunnable: (path: string) => boolean = canRun,
): AppBrowser | undefined {
  const chosen = env.SWGDESK_BROWSER
  if (chosen !== undefined && chosen !== '' && isRunnable(chosen)) return { name: nameOf(chosen), path: chosen }
  return candidates(platform, env).find(({ path }) => isRunnable(path))
}

function candidates(platform: NodeJS.Platform, env: Environment): readonly AppBrowser[] {
  if (platform === 'win32') return windowsCandidates(env)
  if (platform === 'darwin') {
    return [
      { name: 'Google Chrome', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
      { name: 'Microsoft Edge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
      { name: 'Chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
      { name: 'Brave', path: '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser' },
    ]
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const commands = [
    ['Microsoft Edge', 'microsoft-edge-stable'],
    ['Google Chrome', 'google-chrome-stable'],
    ['Google Chrome', 'google-chrome'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Brave', 'brave-browser'],
  ] as const
  return commands.flatMap(([name, command]) =>
    folders.filter((folder) => folder.startsWith('/')).map((folder) => ({ name, path: posix.join(folder, command) })),
  )
}

function windowsCandidates(env: Environment): readonly AppBrowser[] {
  const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root !== undefined)
  const places = [
    ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
    ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ] as const
  return places.flatMap(([name, place]) => roots.map((root) => ({ name, path: win32.join(root, place) })))
}

function nameOf(path: string): string {
  if (/edge/i.test(path)) return 'Microsoft Edge'
  return /chromium/i.test(path) ? 'Chromium' : 'Google Chrome'
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not for this person: the next candidate is tried.
    return false
  }
}
