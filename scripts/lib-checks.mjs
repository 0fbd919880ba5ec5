import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, root, runNode, say } from './lib-run.mjs'

const tools = {
  tsc: join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  biome: join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  vitest: join(root, 'node_modules', 'vitest', 'vitest.mjs'),
}

/**
 * One step of the checks: what it is, how many checks passed and failed.
 *
 * `later` prints what it has to say when it has ended, so that it does not mix with what runs beside it.
 */
export const types = (options) => single('Types', [tools.tsc, '-b'], options)

export const lint = (options) => single('Lint', [tools.biome, 'check', '.'], options)

export const architecture = (options) => vitest('Architecture', ['test/architecture.test.ts', '--project', 'unit'], {}, options)

/** The tests that need neither a browser nor a built program; a screen mostly waits for its next picture, and leaves room beside it. */
export async function quickTests() {
  const later = { later: true }
  const [units, screens] = await Promise.all([unitTests(later), vitest('Screens', ['--project', 'renderer'], {}, later)])
  return [...units, screens]
}

async function unitTests(options) {
  const unit = await vitest('Unit tests', ['--project', 'unit', '--exclude', 'test/architecture.test.ts'], {}, options)
  // A run of its own: one of several projects reads the modules anew each time it changes from one to the other.
  return [unit, await vitest('Unit tests, office’s time zone', ['--project', 'vientiane'], {}, options)]
}

/** Runs projects of vitest and counts every test, and every file that could not be run at all. */
export async function vitest(name, args, env = {}, options = {}) {
  const startedAt = Date.now()
  mkdirSync(cacheFolder, { recursive: true })
  const file = join(cacheFolder, `vitest-${name.toLowerCase().replaceAll(/\W+/g, '-')}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const colours = process.stdout.isTTY && options.later !== true ? {} : { NO_COLOR: '1' }
  const code = await runStep(name, [tools.vitest, 'run', ...args, ...reporters], { ...options, env: { ...env, ...colours } })
  return ended({ name, startedAt, ...countTests(file, code) })
}

async function single(name, args, options) {
  const startedAt = Date.now()
  const code = await runStep(name, args, options)
  return ended({ name, startedAt, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
}

async function runStep(name, args, { later = false, env } = {}) {
  if (!later) say(`\n— ${name}`)
  const { code, output } = await runNode(args, { env, capture: later })
  if (later) say(`\n— ${name}\n${output}`)
  return code
}

function countTests(file, code) {
  try {
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    const failed = numFailedTests + brokenFiles.length
    // An error outside every test, or no test at all, is a failure as well.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  } catch {
    // Vitest itself did not come to its end.
    return { passed: 0, failed: 1 }
  }
}

function ended({ name, startedAt, passed, failed }) {
  const seconds = Math.round((Date.now() - startedAt) / 1_000)
  say(`  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  return { name, passed, failed, seconds }
}

/** Prints the plain last line and ends with the code that says the same. */
export function conclude(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  say('')
  for (const result of results)
    say(
      `${result.failed === 0 ? 'ok    ' : 'FAILED'} ${result.name}: ${result.passed} passed, ${result.failed} failed, ${result.seconds} s`,
    )
  say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
