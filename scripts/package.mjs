// `npm run package`: installers for this system by electron-builder, where Electron can be had.
import { join } from 'node:path'
import { ensureBuilt } from './lib-build.mjs'
import { electronVersion, obtainElectron } from './lib-electron.mjs'
import { fail, root, runNode, say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
await ensureBuilt()
const { path, reason } = await obtainElectron({ again: true })
if (path === undefined) {
  fail(
    `No installer was built: it must contain Electron ${electronVersion()}, which is not on this machine and could not be had (${reason}). ` +
      'Run this again on a machine that reaches github.com, or name a mirror in ELECTRON_MIRROR.',
  )
}
say(`Packing with Electron ${electronVersion()} …`)
const { code } = await runNode([join(root, 'node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...process.argv.slice(2)])
process.exitCode = code
