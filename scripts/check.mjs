// `npm run check`: what must pass before a commit; seconds, no browser.
import { architecture, conclude, lint, quickTests, types } from './lib-checks.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
conclude([await types(), await lint(), await architecture(), ...(await quickTests())])
