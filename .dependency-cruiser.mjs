// The walls between the folders. TypeScript 7 has no JS API, so the files are read with swc: without it nothing is checked.
const layers = ['shared', 'db', 'electron', 'renderer', 'seeds']

/** What each folder may import besides itself and packages. */
const below = { shared: [], db: ['shared'], electron: ['shared', 'db', 'seeds'], renderer: ['shared'], seeds: ['shared', 'db'] }

/** Packages that a folder may use; whatever is not named here needs a decision. */
const packages = {
  shared: ['docx', 'fflate', 'saxes', 'yjs', 'zod'],
  db: ['better-sqlite3', 'kysely', 'kysely/migration', 'yjs', 'zod'],
  electron: ['electron', 'pino', 'ws', 'zod'],
  seeds: ['zod'],
}

const wall = (from) => ({
  name: `${from}-imports-only-what-is-below`,
  severity: 'error',
  comment: `${from}/ may import ${[from, ...below[from]].join(', ')}.`,
  from: { path: `^${from}/` },
  to: { path: `^(${[...layers, 'test', 'scripts'].filter((layer) => layer !== from && !below[from].includes(layer)).join('|')})/` },
})

const packagesOf = (from) => ({
  name: `${from}-uses-only-its-packages`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(@types/)?(${packages[from].join('|')})/` },
})

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const electronFiles = '^electron/(main|preload|ipc|window|menu)[.]ts$'

// biome-ignore lint/style/noDefaultExport: the command line of the tool reads it so.
export default {
  forbidden: [
    ...layers.map(wall),
    ...Object.keys(packages).map(packagesOf),
    forbid('no-cycle', 'No cycles anywhere.', {}, { circular: true }),
    forbid('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^(electron|virtual:)' }),
    forbid('pure-shared', 'shared/ runs in any JavaScript.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    forbid('browser-renderer', 'renderer/ runs in a browser.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    forbid(
      'electron-in-five-files',
      'Importing electron anywhere else starts a download in a unit test.',
      { path: '^(shared|db|electron|renderer|seeds)/', pathNot: electronFiles },
      { path: '(^|/)(node_modules/)?electron(/|$)', pathNot: '^electron/' },
    ),
    forbid(
      'domain-below',
      'domain/ knows neither the wire nor papers.',
      { path: '^shared/domain/' },
      { path: '^shared/(contract|documents)/' },
    ),
    forbid('i18n-below', 'i18n/ knows neither the wire nor papers.', { path: '^shared/i18n/' }, { path: '^shared/(contract|documents)/' }),
    forbid('errors-below', 'errors.ts knows nothing.', { path: '^shared/errors[.]ts$' }, { path: '^shared/' }),
    forbid('documents-below', 'documents/ does not know the wire.', { path: '^shared/documents/' }, { path: '^shared/contract/' }),
    forbid(
      'renderer-without-word',
      'Word is written by the host; only the type of a paper is known here.',
      { path: '^renderer/' },
      { path: '^shared/documents/', pathNot: '^shared/documents/tree[.]ts$' },
    ),
    forbid(
      'features-apart',
      'Nothing outside a feature imports its insides.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'kit-without-features',
      'components/ has no domain knowledge.',
      { path: '^renderer/components/' },
      { path: '^renderer/features/' },
    ),
    forbid('handlers-by-contract', 'The contract knows no handler.', { path: '^shared/' }, { path: '^db/' }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|svg|woff2|d[.]ts)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
