import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, chromium, type Page } from 'playwright-core'
import type { Facts, Question } from './electron-stand-in/run.ts'
import { type Program, startProgram } from './program.ts'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist', 'electron', 'main.js')

/** Which of the two it is; the name stands in what the tests print. */
export const electronKind = process.env.SWGDESK_ELECTRON === undefined ? 'stand-in for Electron' : 'Electron'

/** The Electron host with its window, real or on the stand-in. */
export type ElectronApp = {
  readonly page: Page
  readonly pid: number
  readonly output: () => string
  /** Order of calls, menu, windows: only the stand-in can tell. */
  readonly facts: (question: Pick<Question, 'permissions' | 'urls'>) => Promise<Facts>
  readonly ended: Promise<number | string>
  /** Ends it as the system does, with a signal. */
  readonly stop: () => Promise<number | string>
  readonly clear: () => Promise<void>
}

export type ElectronAppOptions = { readonly dataFolder: string; readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv }

/** Starts the built Electron host and waits for its window. */
export async function startElectronApp({ dataFolder, args = [], env = {} }: ElectronAppOptions): Promise<ElectronApp> {
  const environment = { ...process.env, SWGDESK_PAPERS: join(dataFolder, 'papers'), ...env }
  mkdirSync(dataFolder, { recursive: true })
  return process.env.SWGDESK_ELECTRON === undefined
    ? startStandIn(['--data', dataFolder, ...args], environment)
    : startReal(process.env.SWGDESK_ELECTRON, ['--data', dataFolder, ...args], environment)
}

/** Starts the Electron host on the stand-in without taking hold of its pages. */
export function startStandInProgram(args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const run = join(import.meta.dirname, 'electron-stand-in', 'run.ts')
  return startProgram(process.execPath, [run, main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

async function startStandIn(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ElectronApp> {
  const program = startStandInProgram(args, { ...env, SWGDESK_STAND_IN_DEBUG: '1' })
  const port = await program.printed(/debugging port (\d+)/)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (page === undefined) throw new Error(`no page:\n${program.output()}`)
  await page.waitForURL(/desk\.swg-desk\.invalid/)
  return {
    page,
    pid: program.pid,
    output: program.output,
    facts: ({ permissions, urls }) =>
      new Promise((resolve) => {
        program.child.once('message', (facts) => resolve(facts as Facts))
        program.child.send({ ask: 'facts', permissions, urls } satisfies Question)
      }),
    ended: program.ended,
    stop: () => {
      program.signal('SIGTERM')
      return program.ended
    },
    clear: program.clear,
  }
}

async function startReal(executablePath: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<ElectronApp> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    args: [root, ...(isRoot ? ['--no-sandbox'] : []), ...args],
    env: env as Record<string, string>,
  })
  const child = app.process()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const ended = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? -1)))
  return {
    page: await app.firstWindow(),
    pid: child.pid ?? -1,
    output: () => output,
    facts: () => Promise.reject(new Error('only the stand-in can tell')),
    ended,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    clear: () => app.close().catch(() => undefined),
  }
}
