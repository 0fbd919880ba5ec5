import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, root, runNode, say } from './lib-run.mjs'

const tools = {
  tsc: join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  biome: join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  vitest: join(root, 'node_modules', 'vitest', 'vitest.mjs'),
}

/** One step of the checks: what it is, how many checks passed and failed. */
export const types = () => single('Types', [tools.tsc, '-b'])

export const lint = () => single('Lint', [tools.biome, 'check', '.'])

export const architecture = () => vitest('Architecture', ['test/architecture.test.ts', '--project', 'unit'])

/**
 * Runs projects of vitest and counts every test, and every file that could not be run at all.
 *
 * @param later prints what it has to say when it has ended, so that it does not mix with what runs beside it.
 */
export async function vitest(name, args, env = {}, { later = false } = {}) {
  const startedAt = Date.now()
  if (!later) say(`\n— ${name}`)
  mkdirSync(cacheFolder, { recursive: true })
  const file = join(cacheFolder, `vitest-${name.toLowerCase().replaceAll(/\W+/g, '-')}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await runNode([tools.vitest, 'run', ...args, ...reporters], {
    env: { ...env, ...(process.stdout.isTTY && !later ? {} : { NO_COLOR: '1' }) },
    capture: later,
  })
  if (later) say(`\n— ${name}\n${output}`)
  return ended({ name, startedAt, ...countTests(file, code) })
}

async function single(name, args) {
  const startedAt = Date.now()
  say(`\n— ${name}`)
  const { code } = await runNode(args)
  return ended({ name, startedAt, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
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
