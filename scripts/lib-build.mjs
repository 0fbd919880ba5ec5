import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alone, fail, root, runNode, say } from './lib-run.mjs'

const sources = ['shared', 'db', 'electron', 'renderer', 'seeds']
const files = ['package.json', 'package-lock.json', 'vite.config.ts', 'postcss.config.mjs', 'scripts/build.mjs']
const stamp = join(root, 'dist', '.sources')

/** Builds the program when a source has changed since the last build. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await alone('build', async () => {
    if (isBuilt()) return
    say('Building the program; this happens once after each change …')
    const before = fingerprint()
    const { code, output } = await runNode([join(root, 'scripts', 'build.mjs')], { capture: true })
    if (code !== 0) fail(`${output}\nThe program could not be built (code ${code}); what went wrong is above.`)
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, before)
  })
}

function isBuilt() {
  return existsSync(stamp) && existsSync(join(root, 'dist', 'renderer', 'index.html')) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Names, sizes and times of all sources: a few milliseconds, and it also sees a file that was taken away. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  for (const file of files.filter((path) => existsSync(join(root, path)))) add(file)
  for (const folder of sources) for (const file of list(folder)) add(file)
  return hash.digest('hex')
}

function list(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)]))
}
