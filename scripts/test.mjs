// `npm test`: sets itself up, then types, lint, architecture, unit tests, hosts, end to end in a real browser.
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './lib-build.mjs'
import { architecture, conclude, lint, types, vitest } from './lib-checks.mjs'
import { findElectron } from './lib-electron.mjs'
import { say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
const results = [await types(), await lint(), await architecture()]
await ensureBuilt()
results.push(
  await vitest('Unit tests', [
    '--project',
    'unit',
    '--project',
    'vientiane',
    '--project',
    'renderer',
    '--exclude',
    'test/architecture.test.ts',
  ]),
)

const browser = await ensureBrowser()
say(`\nBrowser of the tests: ${browser}`)
const electron = findElectron()
say(electron === undefined ? 'Electron: not on this machine; its host runs on the stand-in.' : `Electron: ${electron}`)
const env = { SWGDESK_BROWSER: browser, ...(electron === undefined ? {} : { SWGDESK_ELECTRON: electron }) }
results.push(await vitest('Hosts', ['--project', 'electron'], env))
results.push(await vitest('End to end', ['--project', 'e2e'], env))
conclude(results)
