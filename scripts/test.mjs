// `npm test`: sets itself up, then types, lint, architecture, unit tests, hosts, end to end in a real browser.
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './lib-build.mjs'
import { architecture, conclude, lint, quickTests, types, vitest } from './lib-checks.mjs'
import { findElectron } from './lib-electron.mjs'
import { say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

const later = { later: true }
/** They fill what the others leave: a host or a browser mostly waits, and its tests know how long it may take. */
const behind = { later: true, priority: 5 }

await ensureInstalled()
const [results] = await Promise.all([sourceChecks(), ensureBuilt()])

const browser = await ensureBrowser()
say(`\nBrowser of the tests: ${browser}`)
const electron = findElectron()
say(electron === undefined ? 'Electron: not on this machine; its host runs on the stand-in.' : `Electron: ${electron}`)
const env = { SWGDESK_BROWSER: browser, ...(electron === undefined ? {} : { SWGDESK_ELECTRON: electron }) }
say('\nNow side by side; each says what it found when it has ended.')
const [hosts, wholeDay, quick] = await Promise.all([
  vitest('Hosts', ['--project', 'electron'], env, later),
  vitest('End to end', ['--project', 'e2e'], env, later),
  quickTests(behind),
])
conclude([...results, ...quick, hosts, wholeDay])

async function sourceChecks() {
  return [await types(later), await lint(later), await architecture(later)]
}
