import { describe, expect, it } from 'vitest'
import type { Machine } from '#electron/data-folder.ts'
import { papersFolder, parseUserDirs } from '#electron/documents-folder.ts'

function buildMachine(over: Partial<Machine>): Machine {
  return { platform: 'linux', env: {}, home: '/home/nobody', programFolder: '/opt/swg-desk', folderExists: () => false, ...over }
}

describe('the folder for papers', () => {
  it.each([
    ['the person’s own data', '/home/nobody/.local/share/swg-desk', '/home/nobody/Documents/SWG Desk'],
    ['the person’s own data, named by hand', '/home/nobody/.local/share/../share/swg-desk/', '/home/nobody/Documents/SWG Desk'],
    ['a portable program', '/opt/swg-desk/data', '/opt/swg-desk/SWG Desk papers'],
    ['a folder that was named', '/home/nobody/trial', '/home/nobody/trial/papers'],
    ['a copy beside the person’s own data', '/home/nobody/.local/share/SWG-DESK', '/home/nobody/.local/share/SWG-DESK/papers'],
  ])('of %s is one of its own', (_name, dataFolder, expected) => {
    expect(papersFolder(dataFolder, buildMachine({}))).toBe(expected)
  })

  it('is the one beside the data on Windows, however the folder is spelt', () => {
    const machine = buildMachine({ platform: 'win32', home: 'C:\\Users\\Noy', programFolder: 'E:\\SWG Desk' })

    expect(papersFolder('e:\\swg desk\\DATA', machine)).toBe('E:\\SWG Desk\\SWG Desk papers')
    expect(papersFolder('D:\\trial', machine)).toBe('D:\\trial\\papers')
    expect(papersFolder('C:\\Users\\noy\\AppData\\Local\\SWG Desk\\', machine)).toBe('C:\\Users\\Noy\\Documents\\SWG Desk')
  })

  it('is the one that was named, whatever the data are', () => {
    expect(papersFolder('/home/nobody/trial', buildMachine({ env: { SWGDESK_PAPERS: '/srv/papers' } }))).toBe('/srv/papers')
  })

  it.each([
    ['XDG_DOCUMENTS_DIR="$HOME/ເອກະສານ"', '/home/noy/ເອກະສານ'],
    ['# note\nXDG_DESKTOP_DIR="$HOME/Desktop"\nXDG_DOCUMENTS_DIR="/srv/docs"\n', '/srv/docs'],
    ['XDG_DOCUMENTS_DIR="docs"', undefined],
    ['', undefined],
  ])('is read from the desktop’s note: %j', (text, expected) => {
    expect(parseUserDirs(text, '/home/noy')).toBe(expected)
  })
})
