// Builds the program into dist/: one renderer for both hosts, and the hosts themselves.
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build as buildPage } from 'vite'

const builtinName = new RegExp(`^(node:.+|${builtinModules.join('|')})$`)
const root = join(fileURLToPath(import.meta.url), '..', '..')
const outdir = join(root, 'dist', 'electron')

/** zod brings forty languages of sentences that nobody sees here (ours are in i18n); they are three quarters of it. */
const withoutZodLocales = {
  name: 'without-zod-locales',
  setup: (build) => {
    build.onResolve({ filter: /locales\/index\.(js|cjs)$/ }, ({ importer }) =>
      importer.includes(`${join('node_modules', 'zod')}`) ? { path: 'zod-locales', namespace: 'nothing' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export {}' }))
  },
}

/**
 * Node's own modules are taken as they are. An `import` of one reads every export that it has, and with them loads what
 * nobody asked for: Node's web client with `http`, promises with `fs`, the web cryptography with `crypto`.
 */
const withoutUnaskedBuiltins = {
  name: 'without-unasked-builtins',
  setup: (build) => {
    build.onResolve({ filter: builtinName }, ({ path, importer }) => {
      // One for each file that asks: shared ones would become dozens of files of one line, and each file costs time to open.
      return { path: path.replace(/^node:/, ''), suffix: `?${importer}`, namespace: 'builtin' }
    })
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}')`,
    }))
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  external: ['electron', 'better-sqlite3'],
  plugins: [withoutZodLocales, withoutUnaskedBuiltins],
}

const entries = {
  'start-local': 'electron/start-local.ts',
  'db-worker': 'db/worker.ts',
  'papers-worker': 'electron/papers-worker.ts',
  isolated: 'electron/isolated/entry.ts',
  seed: 'electron/start-seed.ts',
  main: 'electron/main.ts',
}

// React's other build, for its developers, is several times slower; tests and some shells ask for it without wanting it here.
process.env.NODE_ENV = 'production'
rmSync(outdir, { recursive: true, force: true })
await Promise.all([
  buildPage({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }),
  // Each by itself: what several of them share would become dozens of small files, each of which costs time at the start.
  ...Object.entries(entries)
    .filter(([, path]) => existsSync(join(root, path)))
    .map(([name, path]) =>
      bundle({
        ...common,
        entryPoints: { [name]: path },
        outdir,
        format: 'esm',
        // What a host does not need before its first answer (papers, seeds, reports) is a file of its own.
        splitting: true,
      }),
    ),
  ...(existsSync(join(root, 'electron/preload.ts'))
    ? [
        bundle({
          ...common,
          entryPoints: [join(root, 'electron/preload.ts')],
          outfile: join(outdir, 'preload.cjs'),
          format: 'cjs',
          external: ['electron'],
          plugins: [withoutZodLocales],
        }),
      ]
    : []),
])
copyFileSync(join(root, 'seeds', 'idswg-2015-report.txt'), join(outdir, 'idswg-2015-report.txt'))
