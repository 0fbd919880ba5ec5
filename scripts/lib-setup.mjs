import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { alone, fail, projectNode, root, run, say } from './lib-run.mjs'

/** Installs the packages when they are missing or not those of the lock file. Asks nothing. */
export async function ensureInstalled() {
  refuseOldNode()
  if (isInstalled()) return
  await alone('install', async () => {
    if (isInstalled()) return
    say('Installing the parts of the program; this takes a minute or two and happens once …')
    const { code } = await npm(installArguments())
    if (code !== 0)
      fail(`npm could not install the parts of the program (code ${code}). Is the package registry reachable? Then start again.`)
    // An npm that is set to run no install script leaves this one package without its program.
    if (!existsSync(projectNode)) await npm(['rebuild', 'node', '--ignore-scripts=false'])
    if (!existsSync(projectNode))
      fail('The package "node" has brought no program for this machine. Please install Node 24 by hand and tell us about it.')
  })
}

/** True when what is installed is what the lock file says, for this machine. */
function isInstalled() {
  if (!existsSync(projectNode)) return false
  try {
    const wanted = readPackages(join(root, 'package-lock.json'))
    const found = readPackages(join(root, 'node_modules', '.package-lock.json'))
    return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
      if (path === '' || found[path]?.version === version) return true
      // Parts for other systems are in the lock file, but not on this disk.
      return found[path] === undefined && (optional === true || peer === true)
    })
  } catch {
    // No list of what is installed: nothing is, or an installation was broken off.
    return false
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function installArguments() {
  // `npm ci` begins by deleting everything, which Windows refuses while this very process runs from there.
  const runsFromInside = process.execPath.startsWith(join(root, 'node_modules') + sep)
  return [runsFromInside ? 'install' : 'ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error']
}

/** npm as a script under Node, since Windows cannot start its `npm.cmd` directly. */
function npm(args) {
  const script = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('.js') && existsSync(path))
  return script === undefined ? run('npm', args) : run(process.execPath, [script, ...args])
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    fail(`This is Node ${process.versions.node}. Please install Node 20 or newer from nodejs.org; everything else comes by itself.`)
  }
}
