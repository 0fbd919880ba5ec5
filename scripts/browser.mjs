// Finds a browser of the Chromium family for the end-to-end tests, or installs one.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, root, run, runNode, say } from './lib-run.mjs'

const aptPackages = ['chromium', 'fonts-lao', 'fonts-noto-core', 'xvfb']

/** Path of a Chromium, Chrome or Edge that starts; installs one where it can, else ends with a sentence. */
export async function ensureBrowser() {
  await ensureFonts()
  for (const find of [findInstalled, installDebian, findPlaywright, installPlaywright]) {
    const path = await find()
    if (path !== undefined && (await starts(path))) return path
  }
  return fail(
    'The end-to-end tests need Chromium, Google Chrome or Microsoft Edge. Please install one of them, or set SWGDESK_BROWSER to its path.',
  )
}

function findInstalled() {
  return candidates().find(isProgram)
}

function candidates() {
  const { env, platform } = process
  const own = env.SWGDESK_BROWSER === undefined ? [] : [resolve(env.SWGDESK_BROWSER)]
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined)
    const places = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    return [...own, ...places.flatMap((place) => roots.map((folder) => join(folder, place)))]
  }
  if (platform === 'darwin') {
    return [...own, ...['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)]
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
  const folders = [...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return [...own, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

/** Debian's own packages, where this is its administrator: the browser, fonts for the pictures, a screen without a monitor. */
async function installDebian() {
  if (!isDebianRoot()) return undefined
  say('Installing Chromium for the end-to-end tests (apt-get) …')
  await apt(['update'])
  await apt(['install', '-y', '--no-install-recommends', ...aptPackages])
  return findInstalled()
}

/** Lao letters in the pictures; the tests run without them too, so that a failure here is only said. */
async function ensureFonts() {
  if (!isDebianRoot() || findInstalled() === undefined || existsSync('/usr/share/fonts/truetype/noto/NotoSansLao-Regular.ttf')) return
  say('Installing Lao fonts for the pictures (apt-get) …')
  await apt(['update'])
  if (!(await apt(['install', '-y', '--no-install-recommends', ...aptPackages.slice(1)])))
    say('Lao fonts could not be installed; pictures may show boxes.')
}

async function apt(args) {
  const { code } = await run('apt-get', ['-q', ...args], { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 300_000 })
  return code === 0
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version')
}

async function findPlaywright() {
  const { output } = await runNode(['-p', "require('playwright-core').chromium.executablePath()"], { capture: true })
  const path = output.trim()
  return isProgram(path) ? path : undefined
}

async function installPlaywright() {
  say('Installing Playwright’s own Chromium for the end-to-end tests …')
  await runNode([join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], { timeoutMs: 600_000 })
  return findPlaywright()
}

// Ubuntu's package of this name is only a pointer to a snap, which may be missing.
async function starts(path) {
  // `chrome.exe --version` opens a window on Windows, where an installed browser always starts.
  if (process.platform === 'win32') return true
  const { code } = await run(path, ['--version'], { capture: true, timeoutMs: 20_000 })
  return code === 0
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) say(await ensureBrowser())
