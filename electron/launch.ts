import { type ChildProcess, spawn } from 'node:child_process'

/** An opener that has not complained for so long has opened something. */
const complaintMs = 2_000

/**
 * Starts a program that goes on without this one; `undefined` when it is not there.
 *
 * In a group of its own: Ctrl+C in the terminal must reach the host first, which has something to write.
 */
export function launch(command: string, args: readonly string[]): Promise<ChildProcess | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsHide: true })
    child.once('error', () => resolve(undefined))
    child.once('spawn', () => {
      child.unref()
      resolve(child)
    })
  })
}

/** Lets the system open an address, file or folder, and says whether it could. */
export async function launchOpener(command: string, args: readonly string[]): Promise<boolean> {
  const child = await launch(command, args)
  if (child === undefined) return false
  // Explorer answers 1 even when all is well; the openers of the others tell the truth.
  if (process.platform === 'win32') return true
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), complaintMs)
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}
