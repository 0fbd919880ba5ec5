import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Program, startProgram } from '../support/program.ts'

const script = join(import.meta.dirname, '../../scripts/start.mjs')
/** The machine's own Node, which may be too old for the database. */
const systemNodes = ['/usr/bin/node', '/usr/local/bin/node'].filter((path) => existsSync(path))

describe('npm start', () => {
  let folder: string
  let programs: Program[]

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'SWG ຂໍ້ມູນ '))
    programs = []
  })

  afterEach(async () => {
    await Promise.all(programs.map((program) => program.clear()))
    rmSync(folder, { recursive: true, force: true })
  })

  function start(node: string, args: readonly string[]): Program {
    const program = startProgram(node, [script, ...args], {
      env: { ...process.env, SWGDESK_PAPERS: join(folder, 'papers'), INIT_CWD: folder },
    })
    programs.push(program)
    return program
  }

  it.each([process.execPath, ...systemNodes])('runs the local host and ends it cleanly, started by %s', async (node) => {
    const program = start(node, ['--host', 'local', '--data', 'a b', '--no-open'])

    await program.printed(/Ctrl\+C ends the program/)
    program.signal('SIGINT')

    expect(await program.ended).toBe(0)
    expect(program.output()).toMatch(/^Host: local \(as asked\)$/m)
    expect(program.output()).toMatch(/^SWG Desk is ready: http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/m)
    // A relative folder is meant from where the person stands, not from where npm goes.
    expect(program.output()).toContain(`Data folder: ${join(folder, 'a b')}\n`)
    expect(program.output()).toContain('Closed. Everything is on disk.')
  })

  it.each([
    [['--host', 'web'], '--host web is not known.'],
    [['--lang', 'th'], '--lang th is not known.'],
    [['--port', 'x'], '--port x is not a port.'],
    [['--colour'], "Unknown option '--colour'"],
    [['word'], "Unexpected argument 'word'"],
  ])('refuses %o with a sentence and the options', async (args, sentence) => {
    const program = start(process.execPath, args)

    expect(await program.ended).toBe(2)
    expect(program.output()).toContain(sentence)
    expect(program.output()).toContain('Options: --host electron|local')
  })

  it('says its options when asked', () => {
    expect(execFileSync(process.execPath, [script, '--help'], { encoding: 'utf8' })).toBe(
      'Options: --host electron|local   --data FOLDER   --port NUMBER   --no-open   --lang en|lo\n',
    )
  })
})

describe('a command of several steps', () => {
  it('ends by Ctrl+C with the step that runs, and begins no other', async () => {
    const lib = pathToFileURL(join(import.meta.dirname, '../../scripts/lib-run.mjs')).href
    const step = `['-e', "console.log('step'); setTimeout(() => {}, 9e5)"]`
    const code = `const { run } = await import('${lib}'); await run(process.execPath, ${step}); console.log('went on')`
    const command = startProgram(process.execPath, ['--input-type=module', '-e', code])
    await command.printed(/step/)

    command.child.kill('SIGINT')
    const ended = await command.ended
    await command.clear()

    expect(ended).toBe(130)
    expect(command.output()).not.toContain('went on')
  })
})
