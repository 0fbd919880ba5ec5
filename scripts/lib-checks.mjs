import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
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

/** The tests that need neither a browser nor a built program. */
export async function quickTests() {
  const results = []
  // One after the other: a run of several reads the modules anew each time it changes from one to the other.
  results.push(await vitest('Unit tests', ['--project', 'unit', '--exclude', 'test/architecture.test.ts']))
  results.push(await vitest('Unit tests, office’s time zone', ['--project', 'vientiane']))
  // A screen waits for its next picture now and then: one more than there are cores keeps them busy.
  results.push(await vitest('Screens', ['--project', 'renderer', `--maxWorkers=${availableParallelism() + 1}`]))
  return results
}

/**
 * Runs projects of vitest and counts every test, and every file that could not be run at all.
 *
 * Once in many runs Node itself breaks down in a thread (`SIGTRAP`), whatever the test does: a file whose process was
 * lost that way is run once more, and that is said. A test that fails is never repeated.
 */
export async function vitest(name, args, env = {}, options = {}) {
  const startedAt = Date.now()
  const first = await runTests(name, args, env, options)
  if (first.lost.length === 0) return ended({ name, startedAt, passed: first.passed, failed: first.failed })
  say(`\nThe process of a test file was lost, and the file is run again: ${first.lost.join(', ')}`)
  const second = await runTests(`${name}, again`, [...args, ...first.lost], env, options)
  return ended({ name, startedAt, passed: first.passed - first.passedInLost + second.passed, failed: second.failed })
}

async function runTests(name, args, env, options) {
  mkdirSync(cacheFolder, { recursive: true })
  const file = join(cacheFolder, `vitest-${name.toLowerCase().replaceAll(/\W+/g, '-')}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const colours = process.stdout.isTTY && options.later !== true ? {} : { NO_COLOR: '1' }
  const code = await runStep(name, [tools.vitest, 'run', ...args, ...reporters], { ...options, env: { ...env, ...colours } })
  return countTests(file, code)
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
    // A file that failed by itself says why; one whose process was lost has only come to no end.
    const lost = brokenFiles.filter(({ message, assertionResults }) => message === '' && assertionResults.length > 0)
    const failed = numFailedTests + brokenFiles.length
    return {
      passed,
      // An error outside every test, or no test at all, is a failure as well.
      failed: code !== 0 && failed === 0 ? 1 : failed,
      lost: numFailedTests === 0 && lost.length === brokenFiles.length ? lost.map(({ name }) => name) : [],
      passedInLost: lost.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length,
    }
  } catch {
    // Vitest itself did not come to its end.
    return { passed: 0, failed: 1, lost: [], passedInLost: 0 }
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
