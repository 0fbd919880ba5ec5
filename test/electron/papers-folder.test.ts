import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '#electron/content-store.ts'
import { folderOf, placeFile, readPlaced } from '#electron/papers-folder.ts'

const NAME = '2015-11-16 Follow-up letter 41-LCDC MoPS EN.docx'
const first = bytesOf('first')
const second = bytesOf('second')
const keepNothing = async () => false
const keepFirst = async (hash: string) => hash === hashOf(first)

describe('papers folder', () => {
  let root: string
  let folder: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'papers-'))
    folder = folderOf(root, 2015, 'CSSWG/2015/01')
  })
  afterEach(() => rm(root, { recursive: true }))

  it('has a folder a year and a meeting', () => {
    expect(folder).toBe(join(root, '2015', 'CSSWG-2015-01'))
    expect(folderOf(root, 2015, null)).toBe(join(root, '2015'))
  })

  it('writes under the usual name and leaves nothing else', async () => {
    const name = await placeFile(folder, NAME, first, keepNothing)

    expect(name).toBe(NAME)
    expect(await readdir(folder)).toEqual([NAME])
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('first')
  })

  it('replaces its own file, whose bytes are kept elsewhere', async () => {
    await placeFile(folder, NAME, first, keepNothing)

    const name = await placeFile(folder, NAME, second, keepFirst)

    expect(name).toBe(NAME)
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('second')
  })

  it('leaves a file alone on which somebody has worked, and takes a second name', async () => {
    await placeFile(folder, NAME, first, keepNothing)
    await writeFile(join(folder, NAME), 'worked on in Word')

    const name = await placeFile(folder, NAME, second, keepFirst)

    expect(name).toBe('2015-11-16 Follow-up letter 41-LCDC MoPS EN (2).docx')
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('worked on in Word')
    expect(await readFile(join(folder, name), 'utf8')).toBe('second')
  })

  it.each([
    ['Word', '~$15-11-16 Follow-up letter 41-LCDC MoPS EN.docx'],
    ['LibreOffice', `.~lock.${NAME}#`],
  ])('takes a second name while the file is open in %s', async (_program, mark) => {
    await placeFile(folder, NAME, first, keepNothing)
    await writeFile(join(folder, mark), '')

    const name = await placeFile(folder, NAME, second, keepFirst)

    expect(name).toBe('2015-11-16 Follow-up letter 41-LCDC MoPS EN (2).docx')
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('first')
  })

  it('takes a second name when the usual one can neither be read nor replaced', async () => {
    await mkdir(join(folder, NAME, 'inside'), { recursive: true })

    const name = await placeFile(folder, NAME, first, keepNothing)

    expect(name).toBe('2015-11-16 Follow-up letter 41-LCDC MoPS EN (2).docx')
    expect((await readdir(folder)).filter((entry) => entry.endsWith('.tmp'))).toEqual([])
  })

  it('writes nothing again that is there already', async () => {
    await placeFile(folder, NAME, first, keepNothing)

    const name = await placeFile(folder, NAME, first, keepNothing)

    expect(name).toBe(NAME)
    expect(await readdir(folder)).toEqual([NAME])
  })

  it('reads a file that is there, and undefined otherwise', async () => {
    await placeFile(folder, NAME, first, keepNothing)

    expect(await readPlaced(folder, NAME)).toEqual(Buffer.from(first))
    expect(await readPlaced(folder, 'gone.docx')).toBeUndefined()
    expect(await readPlaced(folder, '')).toBeUndefined()
  })
})

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
