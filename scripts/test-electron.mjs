// `npm run test:electron`: the Electron host, for real where its program is, else on the stand-in; says which.
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './lib-build.mjs'
import { conclude, vitest } from './lib-checks.mjs'
import { electronVersion, findElectron } from './lib-electron.mjs'
import { say } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
await ensureBuilt()
const electron = findElectron()
say(
  electron === undefined
    ? `Electron ${electronVersion()} was NOT run: its program is not on this machine. The unchanged main and preload run on the stand-in.`
    : `Electron ${electronVersion()} is run for real: ${electron}`,
)
const env = electron === undefined ? { SWGDESK_BROWSER: await ensureBrowser() } : { SWGDESK_ELECTRON: electron }
conclude([await vitest('Electron host', ['--project', 'electron', 'test/electron/main.test.ts'], env)])
