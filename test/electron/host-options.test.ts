import { describe, expect, it } from 'vitest'
import { pickHostArguments, readHostOptions } from '#electron/host-options.ts'

describe('the command line', () => {
  it('is empty for most people', () => {
    expect(readHostOptions([])).toEqual({ noOpen: false })
  })

  it('names folder, port and language', () => {
    const args = ['--data', '/srv/SWG ຂໍ້ມູນ', '--port=4000', '--lang', 'lo', '--no-open']

    expect(readHostOptions(args)).toEqual({ dataDir: '/srv/SWG ຂໍ້ມູນ', port: 4000, language: 'lo', noOpen: true })
  })

  it.each([
    [['--colour'], '--colour'],
    [['word'], 'word'],
    [['--port', '0'], '--port 0'],
    [['--port', '65536'], '--port 65536'],
    [['--port', '80x'], '--port 80x'],
    [['--lang', 'th'], '--lang th'],
  ])('is refused with the piece that was not understood: %o', (args, option) => {
    expect(() => readHostOptions(args)).toThrow(expect.objectContaining({ code: 'host.badOption', details: { option } }))
  })

  it('is picked out of what Electron and Chromium are given', () => {
    const args = ['electron', '.', '--no-sandbox', '--inspect=0', '--data', '/srv/d', '--lang=lo', 'C:\\x.swgdesk', '--no-open', '--data']

    expect(pickHostArguments(args)).toEqual(['--data', '/srv/d', '--lang=lo', '--no-open'])
  })
})
