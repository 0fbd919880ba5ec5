import { describe, expect, it } from 'vitest'
import { launch, launchOpener } from '#electron/launch.ts'

describe('another program', () => {
  it('is started on its own', async () => {
    const child = await launch(process.execPath, ['-e', ''])

    expect(child?.pid).toBeGreaterThan(0)
  })

  it('is nothing where it is not installed', async () => {
    expect(await launch('no-such-program-of-ours', [])).toBeUndefined()
  })

  it.each([
    ['that ends well', ['-e', ''], true],
    ['that ends with an error', ['-e', 'process.exit(3)'], false],
    ['that goes on', ['-e', 'setTimeout(() => {}, 4000)'], true],
  ] as const)('has opened what it was asked to, for an opener %s: %o is %s', async (_name, args, expected) => {
    expect(await launchOpener(process.execPath, args)).toBe(expected)
  })
})
