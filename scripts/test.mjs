// `npm test`: sets itself up, then types, lint, architecture, unit tests, hosts, end to end in a real browser.
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './lib-build.mjs'
import { architecture, conclude, lint, quickTests, types, vitest } from './lib-checks.mjs'
import { findElectron } from './lib-electron.mjs'
import { say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

const later = { later: true }

await ensureInstalled()
const [sources] = await Promise.all([sourceChecks(), ensureBuilt()])
const quick = await quickTests()

const browser = await ensureBrowser()
say(`\nBrowser of the tests: ${browser}`)
const electron = findElectron()
say(electron === undefined ? 'Electron: not on this machine; its host runs on the stand-in.' : `Electron: ${electron}`)
const env = { SWGDESK_BROWSER: browser, ...(electron === undefined ? {} : { SWGDESK_ELECTRON: electron }) }
// Side by side: each starts one program at a time and mostly waits for it, so that two cores have room for both.
say('\nHosts and the whole day, side by side; each says what it found when it has ended.')
const slow = await Promise.all([
  vitest('Hosts', ['--project', 'electron'], env, later),
  vitest('End to end', ['--project', 'e2e'], env, later),
])
conclude([...sources, ...quick, ...slow])

async function sourceChecks() {
  return [await types(later), await lint(later), await architecture(later)]
}
