import { Refusal } from '#shared/errors.ts'
import { hasScreen } from './browser-window.ts'
import { launchOpener } from './launch.ts'

/**
 * Opens a file or folder in the program that this person uses for it.
 *
 * @throws {Refusal} `host.cannotOpen` without a screen, or where the system has no way to open it.
 */
export async function openPath(path: string): Promise<void> {
  const command = { win32: 'explorer.exe', darwin: 'open' }[process.platform as string] ?? 'xdg-open'
  if (!hasScreen() || !(await launchOpener(command, [path]))) throw new Refusal('host.cannotOpen', { path })
}
