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
// One after the other: a run of several reads the modules anew each time it changes from one to the other.
results.push(await vitest('Unit tests', ['--project', 'unit', '--exclude', 'test/architecture.test.ts']))
results.push(await vitest('Unit tests, office’s time zone', ['--project', 'vientiane']))
results.push(await vitest('Screens', ['--project', 'renderer']))

const browser = await ensureBrowser()
say(`\nBrowser of the tests: ${browser}`)
const electron = findElectron()
say(electron === undefined ? 'Electron: not on this machine; its host runs on the stand-in.' : `Electron: ${electron}`)
const env = { SWGDESK_BROWSER: browser, ...(electron === undefined ? {} : { SWGDESK_ELECTRON: electron }) }
// Side by side: each starts one program at a time and mostly waits for it, so that two cores have room for both.
results.push(
  ...(await Promise.all([
    vitest('Hosts', ['--project', 'electron'], env),
    vitest('End to end', ['--project', 'e2e'], env, { later: true }),
  ])),
)
conclude(results)
