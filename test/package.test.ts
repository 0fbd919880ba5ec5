import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram } from './support/program.ts'
import { openPage } from './support/wire-client.ts'

const root = join(import.meta.dirname, '..')
const require = createRequire(join(root, 'package.json'))
const ofBuilder = createRequire(require.resolve('app-builder-lib/package.json'))

type Config = Readonly<Record<string, unknown>> & {
  readonly electronFuses: object
  readonly directories: object
  readonly files: readonly string[]
}
type Builder = {
  readonly build: (options: object) => Promise<unknown>
  readonly Platform: { readonly current: () => { readonly createTarget: (target: string) => unknown } }
}

const config = (ofBuilder('js-yaml') as { readonly load: (text: string) => Config }).load(
  readFileSync(join(root, 'electron-builder.yml'), 'utf8'),
)

describe('the built program', () => {
  it('has the fast React, whatever the environment of the build says', () => {
    const assets = join(root, 'dist', 'renderer', 'assets')

    const slow = readdirSync(assets).filter((name) => name.endsWith('.js') && readFileSync(join(assets, name), 'utf8').includes('jsxDEV'))

    expect(readdirSync(assets).length).toBeGreaterThan(5)
    expect(slow).toEqual([])
  })
})

describe('electron-builder.yml', () => {
  it('is what electron-builder’s own schema allows', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(require('app-builder-lib/scheme.json') as object)

    validate(config)

    expect(validate.errors).toBeNull()
  })

  it('bites: a misspelt setting is found', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(require('app-builder-lib/scheme.json') as object)

    expect(validate({ ...config, asarUnpak: [] })).toBe(false)
  })

  it('turns the fuses of Electron as they were decided', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  it('names icons that are there', () => {
    const magic = ['icon.png', 'icon.ico', 'icon.icns'].map((name) =>
      readFileSync(join(root, 'build', name))
        .subarray(0, 4)
        .toString('latin1'),
    )

    expect(magic).toEqual(['\x89PNG', '\0\0\x01\0', 'icns'])
  })
})

describe.runIf(process.platform === 'linux')('a packed program', () => {
  let folder: string
  let listed: readonly string[]
  let resources: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'SWG ຊຸດ '))
    const { build, Platform } = require('electron-builder') as Builder
    await build({
      targets: Platform.current().createTarget('dir'),
      projectDir: root,
      publish: 'never',
      // Fuses are bits in Electron’s own program, which this stand-in does not have.
      config: {
        ...config,
        electronDist: makeElectronFolder(folder),
        electronFuses: null,
        directories: { ...config.directories, output: join(folder, 'release') },
      },
    })
    resources = join(folder, 'release', 'linux-unpacked', 'resources')
    listed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'))
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds only what runs', () => {
    const files = listed.filter((path) => /\.\w+$/.test(path))

    expect(
      files.filter(
        (path) =>
          !/^\/(package\.json|dist\/(electron|renderer)\/|node_modules\/better-sqlite3\/(package\.json|lib\/|prebuilds\/))/.test(path),
      ),
    ).toEqual([])
    expect(files.filter((path) => /\.(ts|tsx|map|gyp|c|h|cpp|hpp|md)$/.test(path))).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining(['/package.json', '/dist/electron/main.js', '/dist/electron/preload.cjs', '/dist/renderer/index.html']),
    )
  })

  it('holds SQLite once, for this system, outside of the archive', () => {
    const native = listed.filter((path) => path.endsWith('.node'))

    expect(native).toEqual([`/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`])
    expect(readFileSync(join(resources, 'app.asar.unpacked', ...(native[0] ?? '').split('/').filter(Boolean))).length).toBeGreaterThan(
      1_000_000,
    )
  })

  it('starts from its archive', async () => {
    const program = join(folder, 'program')
    extractAll(join(resources, 'app.asar'), program)

    const host = startProgram(
      process.execPath,
      [join(program, 'dist/electron/start-local.js'), '--data', join(folder, 'data'), '--no-open'],
      {
        env: { ...process.env, SWGDESK_PAPERS: join(folder, 'papers') },
      },
    )
    const address = new URL(await host.printed(/is ready: (\S+)/))
    const page = await openPage(Number(address.port), address.hash.slice('#token='.length))
    page.send({ kind: 'request', request: { commandId: 'q1', name: 'app.host', input: {} } })
    const reply = await page.next(({ kind }) => kind === 'reply')
    const shown = await fetch(address.origin)
    host.signal('SIGTERM')

    expect(reply).toMatchObject({ reply: { ok: true, value: { host: 'local', version: require('./package.json').version } } })
    expect(shown.status).toBe(200)
    expect(await host.ended).toBe(0)
  })
})

/** A folder with the names of Electron’s, so that electron-builder finds what it moves about. */
function makeElectronFolder(parent: string): string {
  const electron = join(parent, 'electron')
  for (const name of ['resources', 'locales']) mkdirSync(join(electron, name), { recursive: true })
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'locales/en-US.pak',
    'locales/lo.pak',
  ]) {
    writeFileSync(join(electron, name), '')
  }
  writeFileSync(join(electron, 'version'), require('electron/package.json').version)
  writeFileSync(join(electron, 'electron'), '#!/bin/sh\nexit 0\n')
  chmodSync(join(electron, 'electron'), 0o755)
  return electron
}
