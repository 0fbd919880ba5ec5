import { spawn } from 'node:child_process'
import { Refusal } from '#shared/errors.ts'
import { hasScreen } from './browser-window.ts'

/**
 * Opens a file or folder in the program that this person uses for it.
 *
 * @throws {Refusal} `host.cannotOpen` without a screen, or where the system has no way to open it.
 */
export async function openPath(path: string): Promise<void> {
  const command = { win32: 'explorer.exe', darwin: 'open' }[process.platform as string] ?? 'xdg-open'
  const isOpened = hasScreen() && (await canStart(command, path))
  if (!isOpened) throw new Refusal('host.cannotOpen', { path })
}

function canStart(command: string, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [path], { detached: true, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
