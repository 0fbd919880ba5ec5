// `npm run check`: what must pass before a commit; seconds, no browser.
import { architecture, conclude, lint, types, vitest } from './lib-checks.mjs'
import { ensureInstalled } from './lib-setup.mjs'

await ensureInstalled()
const unit = ['--project', 'unit', '--exclude', 'test/architecture.test.ts']
conclude([
  await types(),
  await lint(),
  await architecture(),
  await vitest('Unit tests', unit),
  await vitest('Screens', ['--project', 'renderer']),
])
