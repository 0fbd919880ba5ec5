import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const layers = ['shared', 'db', 'electron', 'renderer', 'seeds']
const maxLines = 300
const maxDepth = 4
/** Tables of data, sentences and frozen migrations may be long. */
const isTable = /^(shared\/i18n\/(en|lo)\/|db\/migrations\/|seeds\/)/
/** What the rules of the business must be given instead of taking it: the time and chance. */
const clockOrChance = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(/
const network = /\bfetch\(|\bnew WebSocket\(|\bXMLHttpRequest\b|\bEventSource\(|\bsendBeacon\(/

type Architecture = { readonly forbidden: readonly object[]; readonly options: { readonly enhancedResolveOptions: object } }
type Source = { readonly file: string; readonly text: string }

const sources: readonly Source[] = layers.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
)

const namesOf = (found: readonly Source[]) => found.map(({ file }) => file)

describe('the walls', () => {
  it('are kept by every module', { timeout: 60_000 }, async () => {
    const { summary } = await check(root, layers)

    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
    // Without a parser for TypeScript the tool checks nothing, says so in passing and is content.
    expect(summary.totalCruised).toBeGreaterThan(250)
    expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(700)
  })

  it('stop planted violations', { timeout: 60_000 }, async () => {
    const { summary } = await check(join(root, 'test/support/planted'), ['shared', 'db', 'renderer'])

    const found = summary.violations.map(({ rule, from }) => `${from} ${rule.name}`).sort()
    expect(found).toEqual([
      'db/starts-electron.ts db-uses-only-its-packages',
      'db/starts-electron.ts electron-in-five-files',
      'renderer/reads-the-store.ts renderer-imports-only-what-is-below',
      'shared/cycle-one.ts no-cycle',
      'shared/reads-a-file.ts pure-shared',
    ])
  })
})

describe('every source file', () => {
  it(`stays within ${maxLines} lines`, () => {
    const long = sources.filter(({ file, text }) => !isTable.test(file) && text.trimEnd().split('\n').length > maxLines)

    expect(namesOf(long)).toEqual([])
  })

  it(`lies at most ${maxDepth} folders deep`, () => {
    const deep = sources.filter(({ file }) => file.split('/').length - 1 > maxDepth)

    expect(namesOf(deep)).toEqual([])
  })

  it('is named after what it exports', () => {
    const odd = sources.filter(
      ({ file }) =>
        !/\/([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*|use[A-Z][A-Za-z0-9]*|firstRun|\d{4}_\w+)(\.module)?(\.d)?\.tsx?$/.test(file),
    )

    expect(namesOf(odd)).toEqual([])
  })

  it('crosses layers only through subpath imports with their ending', () => {
    const crooked = sources.filter(
      ({ text }) =>
        /from '(\.\.\/)+(shared|db|electron|renderer|seeds)\//.test(text) || /from '#[^']*[^x'](?<!\.ts)(?<!\.json)'/.test(text),
    )

    expect(namesOf(crooked)).toEqual([])
  })

  it('has no escape from the types', () => {
    const escaped = sources.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)|\bas any\b/.test(text))

    expect(namesOf(escaped)).toEqual([])
  })
})

describe('shared/ and the handlers', () => {
  const pure = sources.filter(({ file }) => /^(shared|db\/handlers)\//.test(file))

  it('are given the clock and chance', () => {
    expect(namesOf(pure.filter(({ text }) => clockOrChance.test(withoutComments(text))))).toEqual([])
  })
})

describe('the renderer', () => {
  const renderer = sources.filter(({ file }) => file.startsWith('renderer/'))

  it('reaches the network in its transport only', () => {
    expect(namesOf(renderer.filter(({ text }) => network.test(withoutComments(text))))).toEqual(['renderer/transport.ts'])
  })

  it('makes no HTML out of text', () => {
    const risky = /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/

    expect(namesOf(renderer.filter(({ text }) => risky.test(withoutComments(text))))).toEqual([])
  })

  it('never asks Intl for Lao', () => {
    expect(namesOf(sources.filter(({ text }) => /Intl\.\w+\(\s*\[?'lo|toLocale(Date|Time)?String\(/.test(withoutComments(text))))).toEqual(
      [],
    )
  })
})

describe('the hosts', () => {
  it('open no address outside and no file as a page', () => {
    expect(namesOf(sources.filter(({ text }) => /openExternal|\.loadFile\(|file:\/\//.test(withoutComments(text))))).toEqual([])
  })

  it('never loosen a page', () => {
    const loose =
      /(nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag): true|(contextIsolation|sandbox|webSecurity): false|enableBlinkFeatures/

    expect(namesOf(sources.filter(({ text }) => loose.test(withoutComments(text))))).toEqual([])
  })
})

describe('the store', () => {
  it('is opened in one place only', () => {
    const openers = sources.filter(({ text }) => /new (Database|BetterSqlite3|Sqlite)\(/.test(withoutComments(text)))

    expect(namesOf(openers).filter((file) => !file.startsWith('db/'))).toEqual([])
  })

  it('never loses its guards', () => {
    expect(namesOf(sources.filter(({ text }) => /unsafeMode|synchronous\s*=\s*OFF|loadExtension/.test(withoutComments(text))))).toEqual([])
  })
})

async function check(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { forbidden, options } = ((await import(join(root, '.dependency-cruiser.mjs'))) as { readonly default: Architecture }).default
  const { enhancedResolveOptions, ...rest } = options
  const { output } = await cruise(
    [...folders],
    { ...rest, baseDir, validate: true, ruleSet: { forbidden } } as never,
    enhancedResolveOptions as never,
  )
  return output as ICruiseResult
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
