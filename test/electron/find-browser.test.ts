import { describe, expect, it } from 'vitest'
import { appWindowArguments, hasScreen } from '#electron/browser-window.ts'
import { findAppBrowser } from '#electron/find-browser.ts'

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Noy\\AppData\\Local',
}
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const chrome = 'C:\\Users\\Noy\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'

describe('the browser for the window', () => {
  it.each([
    ['Edge before Chrome on Windows', 'win32', windows, [chrome, edge], { name: 'Microsoft Edge', path: edge }],
    ['Chrome of one person on Windows', 'win32', windows, [chrome], { name: 'Google Chrome', path: chrome }],
    [
      'the first of the PATH on Linux',
      'linux',
      { PATH: '/opt/bin:/usr/bin' },
      ['/usr/bin/chromium'],
      { name: 'Chromium', path: '/usr/bin/chromium' },
    ],
    ['one outside of the PATH', 'linux', { PATH: '' }, ['/snap/bin/chromium'], { name: 'Chromium', path: '/snap/bin/chromium' }],
    ['none from a relative folder of the PATH', 'linux', { PATH: '.:bin' }, ['bin/chromium', 'chromium'], undefined],
    [
      'Chromium on macOS',
      'darwin',
      {},
      ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      { name: 'Chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
    ],
    [
      'the one that is named',
      'linux',
      { SWGDESK_BROWSER: '/opt/msedge', PATH: '/usr/bin' },
      ['/opt/msedge', '/usr/bin/chromium'],
      { name: 'Microsoft Edge', path: '/opt/msedge' },
    ],
    [
      'another one when the named one is not there',
      'linux',
      { SWGDESK_BROWSER: '/opt/gone', PATH: '/usr/bin' },
      ['/usr/bin/chromium'],
      { name: 'Chromium', path: '/usr/bin/chromium' },
    ],
    ['nothing where there is none', 'linux', { PATH: '/usr/bin' }, [], undefined],
  ] as const)('is %s', (_name, platform, env, installed, expected) => {
    expect(findAppBrowser(platform, env, (path) => (installed as readonly string[]).includes(path))).toEqual(expected)
  })
})

describe('the window', () => {
  const address = 'http://127.0.0.1:47315/#token=x'

  it('has a profile of its own, no extensions, and its sandbox', () => {
    const args = appWindowArguments(address, '/data/SWG ຂໍ້ມູນ/browser', false)

    expect(args).toContain(`--app=${address}`)
    expect(args).toContain('--user-data-dir=/data/SWG ຂໍ້ມູນ/browser')
    expect(args).toContain('--disable-extensions')
    expect(args.filter((arg) => /sandbox|remote-debugging|disable-web-security|inspect/.test(arg))).toEqual([])
  })

  it('is without sandbox only when that is asked for', () => {
    expect(appWindowArguments(address, '/data/browser', true).filter((arg) => arg.includes('sandbox'))).toEqual(['--no-sandbox'])
  })

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('needs a screen: %s with %o has one: %s', (platform, env, expected) => {
    expect(hasScreen(platform, env)).toBe(expected)
  })
})
