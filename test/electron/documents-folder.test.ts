import { afterEach, describe, expect, it, vi } from 'vitest'
import { papersFolder, parseUserDirs } from '#electron/documents-folder.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the folder for papers', () => {
  it('is in the person’s own Documents', () => {
    vi.stubEnv('SWGDESK_PAPERS', '')

    expect(papersFolder()).toMatch(/SWG Desk$/)
  })

  it('is the one that was named', () => {
    vi.stubEnv('SWGDESK_PAPERS', '/srv/papers')

    expect(papersFolder()).toBe('/srv/papers')
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
