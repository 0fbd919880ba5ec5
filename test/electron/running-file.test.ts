import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askOwnerToComeForward, onAskedToComeForward, readRunning, removeRunning, writeRunning } from '#electron/running-file.ts'

const running = { pid: 42, host: 'local', address: 'http://127.0.0.1:47315/#token=x', token: 'x' } as const

describe('the note of who runs', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'swg-running-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('is read as it was written', () => {
    writeRunning(folder, running)

    expect(readRunning(folder)).toEqual(running)
  })

  it('is made private even when an open one was left over', () => {
    const path = join(folder, 'running.json')
    writeFileSync(path, '{}')
    chmodSync(path, 0o644)

    writeRunning(folder, running)

    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['missing', undefined],
    ['half written', '{"pid": 4'],
    ['of another version', '{"pid": "4"}'],
    ['empty', ''],
  ])('says nothing when it is %s', (_name, text) => {
    if (text !== undefined) writeFileSync(join(folder, 'running.json'), text)

    expect(readRunning(folder)).toBeUndefined()
  })

  it('is gone after a clean end, and taking it away twice harms nothing', () => {
    writeRunning(folder, running)

    removeRunning(folder)
    removeRunning(folder)

    expect(readRunning(folder)).toBeUndefined()
  })

  it('hears every wish to come forward', async () => {
    let wishCount = 0
    const stop = onAskedToComeForward(folder, () => {
      wishCount += 1
    })
    // What comes before the first look, which a busy machine takes late, is what others are compared with.
    await new Promise((resolve) => setTimeout(resolve, 1_000))

    askOwnerToComeForward(folder)
    await expect.poll(() => wishCount, { timeout: 5_000 }).toBe(1)
    askOwnerToComeForward(folder)

    await expect.poll(() => wishCount, { timeout: 5_000 }).toBe(2)
    stop()
  })
})
