import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { webPreferences } from '#test/support/expected-web-preferences.ts'
import { type ElectronApp, electronKind, startElectronApp, startStandInProgram } from '../support/electron-app.ts'
import { startProgram } from '../support/program.ts'
import { canWatchSockets, commandLineOf, socketsOf } from '../support/sockets.ts'

const localHost = join(import.meta.dirname, '../../dist/electron/start-local.js')
const isStandIn = process.env.SWGDESK_ELECTRON === undefined

/** Every permission that Electron knows by name; it grants what nobody refuses. */
const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
]

/** What a window sends and receives, as the page sees it. */
type Bridge = { connect: (onMessage: (message: unknown) => void) => (message: unknown) => void }

/** What the program draws, and not the styles beside it. */
const shown = '#root > :not(style)'

let folder: string
let app: ElectronApp

beforeAll(() => {
  process.stdout.write(`The Electron host is run on: ${electronKind}\n`)
})

/** Opens a connection of its own in the page, asks one thing and gives the reply. */
function ask(name: string, input: unknown = {}): Promise<unknown> {
  return app.page.evaluate(
    ([wanted, given]) =>
      new Promise((resolve) => {
        const { swgDesk } = window as unknown as { readonly swgDesk: Bridge }
        const send = swgDesk.connect((message) => {
          const { kind, commandId, reply } = message as { kind: string; commandId?: string; reply?: unknown }
          if (kind === 'welcome') send({ kind: 'request', request: { commandId: 'asked-by-test', name: wanted, input: given } })
          if (kind === 'reply' && commandId === 'asked-by-test') resolve(reply)
        })
      }),
    [name, input] as const,
  )
}

describe('the Electron host', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'SWG ເອເລັກຕຣອນ '))
    app = await startElectronApp({ dataFolder: folder })
    await app.page.waitForSelector(shown)
  })

  afterAll(async () => {
    await app.clear()
    rmSync(folder, { recursive: true, force: true })
  })

  describe('its page', () => {
    it('shows the program', async () => {
      expect(await app.page.title()).toContain('SWG Desk')
      await expect.poll(() => app.page.locator('#root').textContent()).not.toBe('')
    })

    it('is given one function and nothing of Node', async () => {
      const given = await app.page.evaluate(() => ({
        keys: Object.keys((window as unknown as { readonly swgDesk: object }).swgDesk),
        node: [typeof (globalThis as Record<string, unknown>).require, typeof (globalThis as Record<string, unknown>).module],
        // A bundler may leave a harmless `process.env` behind; the real one has versions.
        versions: typeof (globalThis as { process?: { versions?: unknown } }).process?.versions,
      }))

      expect(given).toEqual({ keys: ['connect'], node: ['undefined', 'undefined'], versions: 'undefined' })
    })

    it('reaches the core over that function', async () => {
      expect(await ask('app.host')).toMatchObject({ ok: true, value: { host: 'electron', dataFolder: folder } })
      await app.page.reload()
      await app.page.waitForSelector(shown)
    })

    it('is refused what is no operation of ours', async () => {
      expect(await ask('app.eval', { code: '1' })).toMatchObject({ ok: false, error: { code: 'request.unknown' } })
      await app.page.reload()
      await app.page.waitForSelector(shown)
    })

    it('cannot run a script that was put into it, nor evaluate text', async () => {
      const happened = await app.page.evaluate(async () => {
        const script = document.createElement('script')
        script.textContent = 'window.planted = true'
        document.head.append(script)
        const evaluated = document.createElement('script')
        evaluated.src = 'data:text/javascript,window.planted = true'
        document.head.append(evaluated)
        const image = document.createElement('img')
        image.setAttribute('onerror', 'window.planted = true')
        image.src = 'https://example.com/x.png'
        document.body.append(image)
        await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }))
        return (window as unknown as { planted?: boolean }).planted ?? false
      })

      expect(happened).toBe(false)
    })

    it.each([
      ['a call to another computer', () => fetch('https://example.com/')],
      ['a call to loopback', () => fetch('http://127.0.0.1:47315/')],
      ['reading a file', () => fetch('file:///etc/passwd')],
    ])('is refused %s', async (_name, attempt) => {
      await expect(app.page.evaluate(attempt)).rejects.toThrow(/Failed to fetch|Refused/)
    })

    it.each([
      [
        'a link',
        () => {
          const link = document.createElement('a')
          link.href = 'https://example.com/'
          document.body.append(link)
          link.click()
        },
      ],
      [
        'a new place',
        () => {
          location.href = 'https://example.com/'
        },
      ],
      [
        'a file',
        () => {
          location.href = 'file:///etc/passwd'
        },
      ],
      [
        'a form',
        () => {
          const form = document.createElement('form')
          form.action = 'https://example.com/'
          document.body.append(form)
          form.submit()
        },
      ],
      [
        'a frame',
        () => {
          const frame = document.createElement('iframe')
          frame.src = 'https://example.com/'
          document.body.append(frame)
        },
      ],
      [
        'a new window',
        () => {
          window.open('https://example.com/')
        },
      ],
      [
        'a guest',
        () => {
          const guest = document.createElement('webview')
          guest.setAttribute('src', 'https://example.com/')
          document.body.append(guest)
        },
      ],
    ])('is led nowhere by %s', async (_name, attempt) => {
      const before = app.page.url()

      await app.page.evaluate(attempt)

      // A round trip and a drawn frame: whatever was going to happen has been refused by then.
      await app.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
      await expect.poll(() => app.page.context().pages().length).toBe(1)
      expect(app.page.url()).toBe(before)
      expect(app.page.frames().filter((frame) => frame.url().includes('example.com'))).toEqual([])
      expect(await app.page.evaluate(() => document.title)).toContain('SWG Desk')
    })

    it.each(['/nothing.js', '/..%2f..%2fpackage.json', '/../package.json', '/assets/', '/%2e%2e/%2e%2e/electron/main.js'])(
      'finds nothing outside of the list: %s',
      async (path) => {
        const status = await app.page.evaluate(async (target) => (await fetch(target)).status, path)

        expect(status).toBe(404)
      },
    )

    it.runIf(isStandIn)('is made in the order and with the rights that were decided', async () => {
      const { record, windows } = await app.facts({ permissions: [], urls: [] })

      expect(record[0]).toBe('app.enableSandbox')
      expect(record.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(record.indexOf('ready'))
      const made = record.indexOf('new BrowserWindow')
      for (const guard of [
        'session.setPermissionRequestHandler',
        'session.setPermissionCheckHandler',
        'session.onBeforeRequest',
        'protocol.handle',
      ]) {
        expect(record.slice(0, made)).toContain(guard)
      }
      expect(windows).toHaveLength(1)
      expect((windows[0] as { readonly webPreferences: object }).webPreferences).toMatchObject(webPreferences)
      expect(windows[0]).toMatchObject({ name: 'main', windowStatePersistence: true })
    })

    it.runIf(isStandIn)('is granted no permission, whichever way it is asked for', async () => {
      const { granted } = await app.facts({ permissions, urls: [] })

      expect(granted).toEqual([])
    })

    it.runIf(isStandIn)('may ask for nothing but its own files', async () => {
      const urls = [
        'app://desk/index.html',
        'app://other/index.html',
        'http://127.0.0.1/',
        'https://example.com/',
        'file:///etc/passwd',
        'ws://127.0.0.1/',
        'chrome://gpu',
      ]

      const { requested } = await app.facts({ permissions: [], urls })

      expect(requested).toEqual(['app://desk/index.html'])
    })

    it.runIf(isStandIn)('has the menu of the system, which follows the language of the screens', async () => {
      const english = await app.facts({ permissions: [], urls: [] })
      await ask('app.saveSettings', { screenLanguage: 'lo' })

      await expect
        .poll(async () => labelsOf((await app.facts({ permissions: [], urls: [] })).menu))
        .toEqual(['ໄຟລ໌', 'ແກ້ໄຂ', 'ມຸມມອງ', 'ໜ້າຕ່າງ'])
      expect(labelsOf(english.menu)).toEqual(['File', 'Edit', 'View', 'Window'])
      expect(JSON.stringify(english.menu)).toMatch(/"role":"undo".*"role":"redo".*"role":"cut".*"role":"copy".*"role":"paste"/)
    })

    it('is read again after it has crashed', async () => {
      const context = app.page.context()
      const crashed = app.page.waitForEvent('crash')
      const session = await context.newCDPSession(app.page)

      void session.send('Page.crash').catch(() => undefined)
      await crashed

      await expect.poll(() => context.pages().at(-1)?.locator(shown).count(), { timeout: 20_000 }).toBeGreaterThan(0)
    })
  })

  it('comes forward when the local host is started on its data', async () => {
    const second = startProgram(process.execPath, [localHost, '--data', folder, '--no-open'])

    expect(await second.ended).toBe(0)
    expect(second.output()).toContain('was asked to come forward')
    await expect
      .poll(async () => (isStandIn ? (await app.facts({ permissions: [], urls: [] })).record : ['window.focus']))
      .toContain('window.focus')
  })

  it('closes the data after a signal, which ends it', async () => {
    expect(await app.stop()).toBe(0)
    expect(existsSync(join(folder, 'running.json'))).toBe(false)
  })
})

describe('an Electron host of its own', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'SWG ເອເລັກຕຣອນ '))
  })

  afterEach(async () => {
    await app.clear()
    rmSync(folder, { recursive: true, force: true })
  })

  it.runIf(canWatchSockets && isStandIn)('opens no socket at all', async () => {
    // Chromium's processes are not Electron's and are left out.
    const program = startStandInProgram(['--data', folder], { ...process.env, SWGDESK_PAPERS: join(folder, 'papers') })
    await program.printed(/Word files: (.+)/)

    const sockets = socketsOf(program.pid, (commandLine) => !/--type=|--headless|chrom/i.test(commandLine))
    expect(commandLineOf(program.pid)).toContain('main.js')
    program.signal('SIGTERM')

    expect([await program.ended, program.output()]).toEqual([0, `Data folder: ${folder}\nWord files: ${join(folder, 'papers')}\n`])
    expect(sockets).toEqual([])
  })

  it('closes the data when its window is closed', async () => {
    app = await startElectronApp({ dataFolder: folder })
    await app.page.close()

    expect(await app.ended).toBe(0)
    expect(existsSync(join(folder, 'running.json'))).toBe(false)
    expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  })
})

function labelsOf(menu: readonly unknown[]): readonly unknown[] {
  return menu.map((item) => (item as { readonly label: unknown }).label)
}
