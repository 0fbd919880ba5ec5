// Plain Node 18, no dependency: this runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The project's own Node, which comes as a package; the machine's may be too old for the database. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Where scripts keep what they remember between two starts; goes away with the installed packages. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'swg-desk')

/** Says one line. */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** Ends the command with a sentence. */
export function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

/**
 * Runs a program to its end, without a keyboard, so that it can never wait for an answer. Ctrl+C ends it, and this process with it.
 *
 * @returns exit code, and what it printed when `capture` is set; code 127 when it could not be started.
 */
export function run(command, args, { capture = false, env = {}, cwd = root, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnvironment(env),
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      windowsHide: true,
    })
    let output = ''
    const keep = (data) => {
      output += data
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    let endedBy
    const stop = forwardSignals(child, (signal) => {
      endedBy = signal
    })
    const end = (code) => {
      clearTimeout(timer)
      stop()
      if (endedBy !== undefined) process.exit(128 + constants.signals[endedBy])
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += String(error)
      end(127)
    })
    child.once('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/** Runs a script under the project's Node. */
export function runNode(args, options) {
  return run(projectNode, args, options)
}

/** Hands signals on to a child, which ends by them in its own way. */
export function forwardSignals(child, onSignal = () => {}) {
  const hand = (signal) => {
    onSignal(signal)
    // On Windows `kill` is always hard, and Ctrl+C reaches every process of the console by itself.
    if (process.platform !== 'win32') child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, hand)
  return () => {
    for (const signal of signals) process.off(signal, hand)
  }
}

/** Environment in which the project's Node and tools come first. */
export function childEnvironment(more = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const own = [dirname(projectNode), join(root, 'node_modules', '.bin')]
  const others = (process.env[pathName] ?? '').split(delimiter).filter((folder) => !own.includes(folder))
  return { ...process.env, [pathName]: [...own, ...others].join(delimiter), ...more }
}

/** Lets only one process at a time do `work`: two starts at once must not install or build into each other. */
export async function alone(name, work) {
  const lock = join(root, '.cache', `${name}.lock`)
  mkdirSync(dirname(lock), { recursive: true })
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, 300))
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock) {
  try {
    mkdirSync(lock)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    removeIfDead(lock)
    return false
  }
  writeFileSync(join(lock, 'pid'), String(process.pid))
  return true
}

function removeIfDead(lock) {
  if (ownerIsAlive(lock)) return
  rmSync(lock, { recursive: true, force: true })
}

function ownerIsAlive(lock) {
  const file = join(lock, 'pid')
  try {
    // The number is written right after the folder is made; one without it for long is left over.
    if (!existsSync(file)) return Date.now() - statSync(lock).mtimeMs < 5_000
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    // Gone in the meantime, or a process of another person.
    return error.code === 'EPERM'
  }
}
