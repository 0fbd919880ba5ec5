import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, childEnvironment, forwardSignals, projectNode, root, say } from './lib-run.mjs'

const packageFolder = join(root, 'node_modules', 'electron')
const failureNote = join(cacheFolder, 'electron-not-available.json')
/** A download that brings nothing for so long is given up; one that flows is waited for. */
const silenceMs = 20_000

/** Version of Electron that belongs to this program. */
export function electronVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** Path of Electron's program, or `undefined` when this machine does not have it. Never looks on the network. */
export function findElectron() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist')
  const path = join(dist, { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron')
  return existsSync(path) ? path : undefined
}

/**
 * Finds Electron, or tries once to obtain it.
 *
 * @param again tries although an earlier try failed.
 * @returns its path, or the reason why there is none.
 */
export async function obtainElectron({ again = false } = {}) {
  const present = findElectron()
  if (present !== undefined) return { path: present }
  const earlier = readFailure()
  if (earlier !== undefined && !again) return { reason: `${earlier.reason}; tried on ${earlier.triedOn}, --host electron tries again` }
  say(`Looking for Electron ${electronVersion()}, which this machine does not have yet …`)
  const problem = await download()
  const path = findElectron()
  if (path !== undefined) {
    rmSync(failureNote, { force: true })
    return { path }
  }
  mkdirSync(cacheFolder, { recursive: true })
  const reason = problem ?? 'its download brought no program'
  writeFileSync(failureNote, JSON.stringify({ version: electronVersion(), triedOn: new Date().toISOString().slice(0, 10), reason }))
  return { reason }
}

function readFailure() {
  try {
    const note = JSON.parse(readFileSync(failureNote, 'utf8'))
    return note.version === electronVersion() ? note : undefined
  } catch {
    // No try so far.
    return undefined
  }
}

/** Runs the package's own installer; says in a few words what went wrong. */
function download() {
  const folder = join(cacheFolder, 'electron-download')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return new Promise((resolve) => {
    const env = childEnvironment({ TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' })
    const child = spawn(projectNode, [join(packageFolder, 'install.js')], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    const stop = forwardSignals(child)
    let output = ''
    let isSilent = false
    child.stderr.on('data', (data) => {
      output += data
    })
    let size = -1
    let heardAt = Date.now()
    const watch = setInterval(() => {
      const now = sizeOf(folder)
      if (now !== size) heardAt = Date.now()
      size = now
      if (Date.now() - heardAt < silenceMs) return
      isSilent = true
      child.kill('SIGKILL')
    }, 500)
    const end = (code) => {
      clearInterval(watch)
      stop()
      rmSync(folder, { recursive: true, force: true })
      resolve(code === 0 ? undefined : isSilent ? `no answer for ${silenceMs / 1000} s` : reasonIn(output))
    }
    child.once('error', () => end(1))
    child.once('close', end)
  })
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name)
      return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
    }, 0)
  } catch {
    // Taken away between listing and looking: the installer has moved on.
    return 0
  }
}

function reasonIn(output) {
  // Node says only this when a server has no name, no route or no trusted certificate.
  if (/fetch failed/.test(output)) return 'its server cannot be reached from here'
  return output.trim().split('\n')[0]?.slice(0, 120) || 'its installer failed'
}
