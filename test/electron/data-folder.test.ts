import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataFolder, type Machine, prepareDataFolder } from '#electron/data-folder.ts'

function buildMachine(over: Partial<Machine>): Machine {
  return { platform: 'linux', env: {}, home: '/home/noy', programFolder: '/opt/swg-desk', folderExists: () => false, ...over }
}

describe('the data folder', () => {
  it.each([
    ['Linux', { home: '/home/noy' }, '/home/noy/.local/share/swg-desk'],
    ['Linux with a folder of its own choice', { env: { XDG_DATA_HOME: '/srv/data' } }, '/srv/data/swg-desk'],
    ['Linux with a relative folder, which is ignored', { env: { XDG_DATA_HOME: 'data' } }, '/home/noy/.local/share/swg-desk'],
    ['Linux with an empty folder', { env: { XDG_DATA_HOME: '' } }, '/home/noy/.local/share/swg-desk'],
    ['macOS', { platform: 'darwin', home: '/Users/noy' }, '/Users/noy/Library/Application Support/SWG Desk'],
    [
      'Windows',
      {
        platform: 'win32',
        home: 'C:\\Users\\Noy',
        env: { LOCALAPPDATA: 'D:\\Profiles\\Noy\\Local' },
        programFolder: 'C:\\Program Files\\SWG Desk',
      },
      'D:\\Profiles\\Noy\\Local\\SWG Desk',
    ],
    [
      'Windows without the variable',
      { platform: 'win32', home: 'C:\\Users\\ນ້ອຍ', programFolder: 'C:\\SWG Desk' },
      'C:\\Users\\ນ້ອຍ\\AppData\\Local\\SWG Desk',
    ],
  ] as const)('follows the convention of %s', (_name, over, expected) => {
    expect(defaultDataFolder(buildMachine(over))).toBe(expected)
  })

  it.each([
    ['linux', '/media/stick/SWG Desk', '/media/stick/SWG Desk/data'],
    ['win32', 'E:\\SWG Desk', 'E:\\SWG Desk\\data'],
  ] as const)('is “data” beside a portable program where that is there, on %s', (platform, programFolder, expected) => {
    expect(defaultDataFolder(buildMachine({ platform, programFolder, folderExists: (folder) => folder === expected }))).toBe(expected)
  })

  it('is made for this person only', () => {
    const parent = mkdtempSync(join(tmpdir(), 'SWG ຂໍ້ມູນ '))

    prepareDataFolder(join(parent, 'a', 'b'))

    expect(statSync(join(parent, 'a', 'b')).mode & 0o777).toBe(0o700)
    rmSync(parent, { recursive: true })
  })

  it.each(['\\\\server\\share\\SWG Desk', '//server/share/SWG Desk', '\\\\?\\UNC\\server\\share'])(
    'is refused on a share: %s',
    (folder) => {
      expect(() => prepareDataFolder(folder)).toThrow(expect.objectContaining({ code: 'host.networkShare', details: { folder } }))
    },
  )
})
