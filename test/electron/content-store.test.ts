import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ContentStore, hashOf, openContentStore } from '#electron/content-store.ts'

const letter = new TextEncoder().encode('41/LCDC')

describe('content store', () => {
  let folder: string
  let store: ContentStore
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store ລາວ '))
    store = openContentStore(folder)
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps bytes under their SHA-256 and gives them back', async () => {
    const id = await store.put(letter)

    expect(store.pathOf(id)).toBe(join('files', id.slice(0, 2), id))
    expect(await store.get(id)).toEqual(Buffer.from(letter))
  })

  it('keeps the same bytes once', async () => {
    const first = await store.put(letter)
    const second = await store.put(letter)

    expect(second).toBe(first)
    expect(await readdir(join(folder, 'files', first.slice(0, 2)))).toEqual([first])
  })

  it('says undefined for what it does not have', async () => {
    expect(await store.get(hashOf(letter))).toBeUndefined()
  })

  it('does not hand out a file that is no longer what its name says, and mends it when the bytes come again', async () => {
    const id = await store.put(letter)
    await writeFile(join(folder, store.pathOf(id)), 'rot')

    const rotten = await store.get(id)
    await store.put(letter)

    expect(rotten).toBeUndefined()
    expect(await store.get(id)).toEqual(Buffer.from(letter))
  })

  it('never counts what an interrupted write left behind, and sweeps it away', async () => {
    await store.put(letter)
    await mkdir(join(folder, 'files', 'being-written'), { recursive: true })
    await writeFile(join(folder, 'files', 'being-written', 'half'), 'half a pap')

    await store.sweep(60_000)
    const young = await readdir(join(folder, 'files', 'being-written'))
    const beforeSweep = await store.get(hashOf(new TextEncoder().encode('half a pap')))
    await store.sweep(0)

    expect(young).toEqual(['half'])
    expect(beforeSweep).toBeUndefined()
    expect(await readdir(join(folder, 'files', 'being-written'))).toEqual([])
    expect(await store.get(hashOf(letter))).toEqual(Buffer.from(letter))
  })

  it('sweeps away what a clock that ran ahead has left behind', async () => {
    const half = join(folder, 'files', 'being-written', 'half')
    const ahead = new Date(Date.now() + 3_600_000)
    await mkdir(dirname(half), { recursive: true })
    await writeFile(half, 'half a pap')
    await utimes(half, ahead, ahead)

    await store.sweep(60_000)

    expect(await readdir(dirname(half))).toEqual([])
  })

  it('loses nothing it has answered for when the program is killed, and keeps no torn file', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', KILLED, folder], {
      cwd: process.cwd(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })

    const answered = await killAfter(child, 5)
    const kept = await filesIn(join(folder, 'files'))

    expect(child.signalCode).toBe('SIGKILL')
    expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining([...answered]))
    expect(kept.filter(({ name, hash }) => name !== hash)).toEqual([])
  })
})

/** Puts one file of two megabytes after the other, each answered for on its own line. */
const KILLED = `
  import { openContentStore } from '#electron/content-store.ts'
  const store = openContentStore(process.argv[1])
  for (let n = 0; ; n++) console.log(await store.put(new Uint8Array(2_000_000).fill(n).map((byte, at) => byte ^ at)))
`

async function killAfter(child: ChildProcessByStdio<null, Readable, null>, count: number): Promise<readonly string[]> {
  const ended = once(child, 'exit')
  const answered: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line)
    if (answered.length === count) child.kill('SIGKILL')
  }
  await ended
  return answered
}

async function filesIn(files: string): Promise<readonly { readonly name: string; readonly hash: string }[]> {
  const folders = (await readdir(files)).filter((name) => name !== 'being-written')
  const names = await Promise.all(folders.map(async (name) => (await readdir(join(files, name))).map((file) => join(files, name, file))))
  return Promise.all(names.flat().map(async (path) => ({ name: path.slice(-64), hash: hashOf(await readFile(path)) })))
}
