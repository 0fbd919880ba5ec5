// `npm run bench`: every figure beside its floor, measured in the same run.
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './lib-build.mjs'
import { root, runNode } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
await ensureBuilt()
const env = { SWGDESK_BROWSER: await ensureBrowser() }
const { code } = await runNode([join(root, 'test', 'bench', 'run.ts'), ...process.argv.slice(2)], { env })
process.exitCode = code
