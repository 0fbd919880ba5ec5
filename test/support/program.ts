import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program that a test has started. */
export type Program = {
  readonly child: ChildProcess
  readonly pid: number
  readonly output: () => string
  /** What stands in the pattern's first group, as soon as it has been printed; fails when the program ends before. */
  readonly printed: (pattern: RegExp) => Promise<string>
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Ends it hard if it still runs; for `afterEach`. */
  readonly clear: () => Promise<void>
}

/** Starts a program and reads along what it prints. */
export function startProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let output = ''
  const listeners = new Set<() => void>()
  const keep = (data: Buffer) => {
    output += data
    for (const look of listeners) look()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? -1))
  })
  return {
    child,
    pid: child.pid ?? -1,
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output)
          if (found === null) return
          listeners.delete(look)
          resolve(found[1] ?? found[0])
        }
        listeners.add(look)
        look()
        ended.then((code) => reject(new Error(`ended with ${code} before it printed ${pattern}:\n${output}`)), reject)
      }),
    ended,
    signal: (signal) => void child.kill(signal),
    clear: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      const gone = once(child, 'close')
      child.kill('SIGKILL')
      await gone
    },
  }
}
