// `npm start`: installs what is missing, builds what is stale, opens the program.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './lib-build.mjs'
import { electronVersion, obtainElectron } from './lib-electron.mjs'
import { childEnvironment, fail, forwardSignals, projectNode, root, say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

const usage = 'Options: --host electron|local   --data FOLDER   --port NUMBER   --no-open   --lang en|lo'

const options = readOptions()
await ensureInstalled()
await ensureBuilt()
const host = await chooseHost(options.host)
say(`Host: ${host.name} (${host.why})`)
if (host.name === 'electron') await runElectron(host.path)
else await runLocal()

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        host: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        lang: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      say(usage)
      process.exit(0)
    }
    if (values.host !== undefined && values.host !== 'electron' && values.host !== 'local')
      throw new Error(`--host ${values.host} is not known.`)
    if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'lo') throw new Error(`--lang ${values.lang} is not known.`)
    if (values.port !== undefined && !(Number(values.port) >= 1 && Number(values.port) <= 65_535))
      throw new Error(`--port ${values.port} is not a port.`)
    return values
  } catch (error) {
    return fail(`${error.message}\n${usage}`, 2)
  }
}

/** Electron where it is there or can be had, otherwise the local host; and why. */
async function chooseHost(wanted) {
  if (wanted === 'local') return { name: 'local', why: 'as asked' }
  const { path, reason } = await obtainElectron({ again: wanted === 'electron' })
  if (path === undefined) {
    if (wanted === 'electron')
      fail(
        `Electron ${electronVersion()} is not on this machine and could not be had: ${reason}. Without --host the program runs all the same.`,
      )
    return { name: 'local', why: `Electron ${electronVersion()} could not be had: ${reason}` }
  }
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasScreen && wanted !== 'electron') return { name: 'local', why: 'this machine has no screen' }
  return { name: 'electron', path, why: wanted === 'electron' ? 'as asked' : `Electron ${electronVersion()} is on this machine` }
}

function hostArguments() {
  const { data, port, lang } = options
  return [
    // npm starts scripts in the project's folder; a relative path is meant from where the person is.
    ...(data === undefined ? [] : ['--data', resolve(process.env.INIT_CWD ?? process.cwd(), data)]),
    ...(port === undefined ? [] : ['--port', port]),
    ...(lang === undefined ? [] : ['--lang', lang]),
    ...(options['no-open'] ? ['--no-open'] : []),
  ]
}

async function runLocal() {
  const entry = join(root, 'dist', 'electron', 'start-local.js')
  const isRightNode = Number(process.versions.node.split('.')[0]) >= 24
  if (!isRightNode) {
    process.exitCode = await runToEnd(projectNode, [entry, ...hostArguments()])
    return
  }
  process.argv.splice(1, process.argv.length, entry, ...hostArguments())
  await import(pathToFileURL(entry).href)
}

async function runElectron(path) {
  const isRoot = process.platform === 'linux' && process.getuid() === 0
  if (isRoot) say('Electron runs without its sandbox, because this is the administrator (root) on Linux.')
  const code = await runToEnd(path, [root, ...(isRoot ? ['--no-sandbox'] : []), ...hostArguments()])
  if (code !== 127) {
    process.exitCode = code
    return
  }
  // 127 is the loader's: a library that Electron needs is missing here.
  say('Host: local (Electron could not be started on this machine)')
  await runLocal()
}

function runToEnd(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: childEnvironment(), stdio: 'inherit' })
    forwardSignals(child)
    child.once('error', () => done(127))
    child.once('close', (code, signal) => done(code ?? (signal === null ? 1 : 0)))
  })
}
