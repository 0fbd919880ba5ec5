// `npm run seed -- --data FOLDER`: fills an empty office with the group's report of 2015, without a screen.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './lib-build.mjs'
import { fail, root, runNode } from './lib-run.mjs'
import { ensureInstalled } from './lib-setup.mjs'

const data = readFolder()
await ensureInstalled()
await ensureBuilt()
const { code } = await runNode([join(root, 'dist', 'electron', 'seed.js'), ...(data === undefined ? [] : ['--data', data])])
process.exitCode = code

function readFolder() {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' } } })
    return values.data === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), values.data)
  } catch (error) {
    return fail(`${error.message}\nOptions: --data FOLDER`, 2)
  }
}
