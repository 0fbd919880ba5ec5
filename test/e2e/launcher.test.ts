import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAppBrowser } from '#electron/find-browser.ts'
import { type Program, startProgram } from '../support/program.ts'
import { canWatchSockets, commandLineOf, treeOf } from '../support/sockets.ts'

/** The system's own “nobody”, present on every Debian. */
const nobody = 65_534
const root = join(import.meta.dirname, '../..')
const browser = findAppBrowser(process.platform, process.env)

const missing = [
  process.getuid?.() === 0 ? undefined : 'the administrator’s right to become another user',
  existsSync('/usr/bin/Xvfb') ? undefined : 'Xvfb',
  existsSync('/usr/bin/setpriv') ? undefined : 'setpriv',
  browser === undefined ? 'a browser of the Chromium family' : undefined,
].filter((thing) => thing !== undefined)

if (missing.length > 0) process.stdout.write(`The launcher is not tested here, for want of ${missing.join(', ')}.\n`)

describe.runIf(missing.length === 0 && canWatchSockets)('the launcher, as a person without rights on a screen', () => {
  let folder: string
  let programs: Program[]
  let display: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'SWG launcher '))
    programs = []
    // What the person may read: the built program, its packages, and Node itself.
    for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(folder, 'program', part), { recursive: true })
    for (const name of ['better-sqlite3', 'node-gyp-build', 'bindings']) {
      const source = join(root, 'node_modules', name)
      if (existsSync(source)) cpSync(source, join(folder, 'program', 'node_modules', name), { recursive: true })
    }
    cpSync(process.execPath, join(folder, 'node'))
    mkdirSync(join(folder, 'home'))
    chownSync(join(folder, 'home'), nobody, nobody)
    chmodSync(folder, 0o755)
    const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'])
    programs.push(screen)
    display = `:${(await screen.printed(/^(\d+)\n/m)).trim()}`
  })

  afterEach(async () => {
    // The browser lives in a group of its own, so that it is found by its profile's folder.
    for (const pid of treeOf(1).filter((member) => commandLineOf(member).includes(folder) && member !== process.pid)) end(pid)
    await Promise.all(programs.map((program) => program.clear()))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })

  function launch(args: readonly string[] = []): Program {
    const command = [join(folder, 'node'), join(folder, 'program/dist/electron/start-local.js'), ...args]
    const home = join(folder, 'home')
    const program = startProgram('setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--', ...command], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, DISPLAY: display, LANG: 'C.UTF-8', ...(browser && { SWGDESK_BROWSER: browser.path }) },
    })
    programs.push(program)
    return program
  }

  it('opens a window of its own, with its sandbox, and ends ten seconds after it has been closed', { timeout: 120_000 }, async () => {
    const host = launch()

    await host.printed(/Opened in a window of (.+)\. The program ends/)
    const dataFolder = join(folder, 'home', '.local', 'share', 'swg-desk')
    const inBrowser = () => treeOf(1).filter((pid) => commandLineOf(pid).includes(`--user-data-dir=${join(dataFolder, 'browser')}`))
    // Requests for files end within five seconds; what is still connected later is the socket of the page.
    let since = Number.POSITIVE_INFINITY
    const connectedMs = () => {
      since = connections(dataFolder) === 0 ? Number.POSITIVE_INFINITY : Math.min(since, Date.now())
      return Date.now() - since
    }
    await expect.poll(connectedMs, { timeout: 60_000, interval: 100 }).toBeGreaterThan(7_000)
    const commandLines = inBrowser().map(commandLineOf)
    const closedAt = Date.now()
    for (const pid of inBrowser()) end(pid)
    const code = await host.ended

    expect(commandLines.length).toBeGreaterThan(0)
    expect(commandLines.filter((line) => line.includes('--no-sandbox'))).toEqual([])
    expect(host.output()).not.toContain('without its sandbox')
    expect(host.output()).toContain(`Data folder: ${dataFolder}`)
    expect(code).toBe(0)
    expect(Date.now() - closedAt).toBeGreaterThan(9_500)
    expect(Date.now() - closedAt).toBeLessThan(25_000)
    expect(host.output()).toContain('Closed. Everything is on disk.')
    expect(existsSync(join(dataFolder, 'running.json'))).toBe(false)
  })

  /** Established connections to the host's port, as the kernel counts them. */
  function connections(dataFolder: string): number {
    const path = join(dataFolder, 'port')
    if (!existsSync(path)) return 0
    const port = Number(readFileSync(path, 'utf8')).toString(16).toUpperCase().padStart(4, '0')
    const rows = readFileSync('/proc/net/tcp', 'utf8').split('\n')
    return rows.filter((row) => new RegExp(`^\\s*\\d+: 0100007F:${port} 0100007F:\\w+ 01 `).test(row)).length
  }
})

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended with the others.
  }
}
