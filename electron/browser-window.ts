import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { findAppBrowser } from './find-browser.ts'
import { launch, launchOpener } from './launch.ts'

/** What came of opening a window. */
export type OpenedWindow =
  | { readonly kind: 'app'; readonly browser: string; readonly withoutSandbox: boolean; readonly process: ChildProcess }
  | { readonly kind: 'browser' }
  | { readonly kind: 'none'; readonly reason: 'noScreen' | 'notOpened' }

/** Tells whether there is anything to show a window on. */
export function hasScreen(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

/** Opens the address in a window of its own, else in the default browser, else says why not. */
export async function openWindow(address: string, dataDir: string): Promise<OpenedWindow> {
  if (!hasScreen()) return { kind: 'none', reason: 'noScreen' }
  const browser = findAppBrowser(process.platform, process.env)
  const withoutSandbox = process.platform === 'linux' && process.getuid?.() === 0
  if (browser !== undefined) {
    const started = await launch(browser.path, appWindowArguments(address, join(dataDir, 'browser'), withoutSandbox))
    if (started !== undefined) return { kind: 'app', browser: browser.name, withoutSandbox, process: started }
  }
  return openDefaultBrowser(address)
}

/** Opens the address in the browser that the person uses otherwise. */
export async function openDefaultBrowser(address: string): Promise<OpenedWindow> {
  const [command, ...args] = defaultBrowserCommand(address)
  return (await launchOpener(command, args)) ? { kind: 'browser' } : { kind: 'none', reason: 'notOpened' }
}

/**
 * Arguments for a window without tabs or address bar, in a profile of its own, so that no extension of the person's
 * browser can read the minutes. The rest keeps the browser from calling home and from asking questions.
 */
export function appWindowArguments(address: string, profileFolder: string, withoutSandbox: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--hide-crash-restore-bubble',
    // Otherwise Linux and macOS ask for the password of the keyring, which this profile never uses.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(withoutSandbox ? ['--no-sandbox'] : []),
  ]
}

/** Brings the program's own window to the front, as far as the system allows it from outside. */
export function bringToFront(processId: number): void {
  if (process.platform === 'win32') {
    const script = `(New-Object -ComObject WScript.Shell).AppActivate(${processId})`
    void launch('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script])
  } else if (process.platform === 'linux') {
    // Only where it is installed; Wayland lets no program do this.
    void launch('xdotool', ['search', '--onlyvisible', '--pid', String(processId), 'windowactivate'])
  }
}

function defaultBrowserCommand(address: string): readonly [string, ...string[]] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
}
